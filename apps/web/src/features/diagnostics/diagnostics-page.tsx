import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { type components } from '@tiwizi/api-client';
import { Button, DataTable, EmptyState, Stack, StateSign, Tag } from '@tiwizi/ui';
import { EnrolmentScreen } from '../../shared/enrolment-screen';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { diagnosticsOf } from './queries';
import { StartDialog } from './start-dialog';
import { WavesSideBySide } from './waves-side-by-side';

type Item = components['schemas']['DiagnosticListItemDto'];

/** The diagnostics of one enrolled cooperative: which were held, what they found, how it changed. */
export default function DiagnosticsPage() {
  const { enrolmentId = '' } = useParams();
  const t = useTexts('diagnostics');
  const query = useQuery(diagnosticsOf(enrolmentId));
  const [starting, setStarting] = useState(false);
  const { data } = query;
  const begin = data?.may.includes('start') && (
    <Button look="primary" icon="plus" onClick={() => setStarting(true)}>
      {t('start')}
    </Button>
  );
  return (
    <EnrolmentScreen of={data} title={t('title')} action={data && data.items.length > 0 && begin}>
      <Loaded query={query} rows={3}>
        {(list) => (
          <Stack gap={8}>
            <WavesTable items={list.items} action={begin} />
            {list.items.some(({ status }) => status === 'finalised') && (
              <WavesSideBySide enrolmentId={enrolmentId} />
            )}
            <StartDialog open={starting} list={list} onClose={() => setStarting(false)} />
          </Stack>
        )}
      </Loaded>
    </EnrolmentScreen>
  );
}

function WavesTable({ items, action }: { items: readonly Item[]; action: ReactNode }) {
  const t = useTexts('diagnostics');
  const format = useFormat();
  return (
    <DataTable
      caption={t('title')}
      rows={items}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('none')} hint={t('noneHint')} action={action} />}
      columns={[
        {
          key: 'wave',
          header: t('wave'),
          cell: ({ id, wave, perspective }) => (
            <Link to={`/diagnostics/${id}`}>
              {t(`states:wave.${wave}`)}
              {perspective === 'self' && ` · ${t('states:perspective.self')}`}
            </Link>
          ),
        },
        { key: 'heldOn', header: t('heldOn'), cell: ({ heldOn }) => format.date(heldOn) },
        {
          key: 'status',
          header: t('status'),
          cell: ({ status, answered, total }) =>
            status === 'finalised' ? (
              <StateSign state="done" word={t('isFinalised')} />
            ) : (
              <StateSign state="running" word={t('answeredOf', { answered, total })} />
            ),
        },
        {
          key: 'overall',
          header: t('overall'),
          align: 'end',
          cell: ({ overall }) => format.number(overall, 1),
        },
        {
          key: 'law',
          header: t('law'),
          cell: ({ legalBlockers }) =>
            legalBlockers ? (
              <Tag tone="late">{t('legalBlockers', { count: legalBlockers })}</Tag>
            ) : (
              format.number(legalBlockers)
            ),
        },
      ]}
    />
  );
}
