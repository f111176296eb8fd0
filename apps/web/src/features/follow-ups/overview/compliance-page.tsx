import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { type components } from '@tiwizi/api-client';
import { Button, DataTable, EmptyState, Figure, Figures, Section, Stack, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { useMay } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import { OverviewFrame } from './overview-frame';
import { complianceOf } from './queries';
import { ReassignDialog } from './reassign-dialog';
import { Reassignments } from './reassignments';

type Compliance = components['schemas']['ProgrammeComplianceDto'];

/** How the cadence is kept, by cooperative and by who is to call: windows honoured by windows due. */
export default function CompliancePage() {
  return <OverviewFrame>{({ id }) => <OfOne key={id} programmeId={id} />}</OverviewFrame>;
}

function OfOne({ programmeId }: { programmeId: string }) {
  const query = useQuery(complianceOf(programmeId));
  const may = useMay();
  return (
    <Loaded query={query} rows={10}>
      {(compliance) => (
        <Stack gap={6}>
          <Shares programmeId={programmeId} compliance={compliance} />
          {may('follow-ups.plan') && <Reassignments programmeId={programmeId} />}
        </Stack>
      )}
    </Loaded>
  );
}

function Shares({ programmeId, compliance }: { programmeId: string; compliance: Compliance }) {
  const t = useTexts('follow-up-overview');
  const format = useFormat();
  const may = useMay();
  const [leaving, setLeaving] = useState<string | null>(null);
  const { whole, callers, cooperatives } = compliance;
  const share = ({ due, honoured }: { due: number; honoured: number }) =>
    due === 0 ? '–' : t('share', { honoured: format.number(honoured), due: format.number(due) });
  const rate = (row: { rate: number | null }) => format.percent(row.rate);
  if (cooperatives.length === 0) return <EmptyState title={t('none')} hint={t('noneHint')} />;
  return (
    <>
      <Figures>
        <Figure
          label={t('kept')}
          value={share(whole)}
          note={
            <>
              {whole.due === 0 ? t('nothingDue') : format.percent(whole.rate)}
              <br />
              {t('rule')}
            </>
          }
        />
      </Figures>
      <Section title={t('byCaller')}>
        <DataTable
          caption={t('byCaller')}
          rows={callers}
          rowKey={({ accountId }) => accountId ?? 'nobody'}
          columns={[
            {
              key: 'caller',
              header: t('caller'),
              naming: true,
              cell: ({ accountId, name }) =>
                accountId === null ? (
                  t('nobody')
                ) : (
                  <Link to={`/follow-ups?programme=${programmeId}&caller=${accountId}`}>{name}</Link>
                ),
            },
            { key: 'share', header: t('kept'), align: 'end', cell: share },
            { key: 'rate', header: t('rate'), align: 'end', cell: rate },
            { key: 'ahead', header: t('ahead'), align: 'end', cell: ({ ahead }) => format.number(ahead) },
            ...(may('follow-ups.plan')
              ? [
                  {
                    key: 'reassign',
                    header: '',
                    align: 'end' as const,
                    cell: ({ accountId, ahead, name }: Compliance['callers'][number]) =>
                      accountId !== null &&
                      ahead > 0 && (
                        <Button look="quiet" onClick={() => setLeaving(accountId)}>
                          {t('reassign.open')} <VisuallyHidden>{name}</VisuallyHidden>
                        </Button>
                      ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section title={t('byCooperative')}>
        <DataTable
          caption={t('byCooperative')}
          rows={cooperatives}
          rowKey={({ enrolmentId }) => enrolmentId}
          rowTone={({ missedInARow }) => (missedInARow >= 2 ? 'late' : undefined)}
          columns={[
            {
              key: 'cooperative',
              header: t('cooperative'),
              naming: true,
              cell: ({ enrolmentId, cooperativeNameFr, cooperativeNameAr }) => (
                <Link to={`/enrolments/${enrolmentId}/follow-ups`}>
                  {format.name(cooperativeNameFr, cooperativeNameAr)}
                </Link>
              ),
            },
            { key: 'share', header: t('kept'), align: 'end', cell: share },
            { key: 'rate', header: t('rate'), align: 'end', cell: rate },
            {
              key: 'row',
              header: t('inARow'),
              align: 'end',
              cell: ({ missedInARow }) => format.number(missedInARow),
            },
            {
              key: 'standing',
              header: t('standing'),
              align: 'end',
              cell: ({ standing }) => (standing === 0 ? '–' : format.number(standing)),
            },
          ]}
        />
      </Section>
      <ReassignDialog
        open={leaving !== null}
        programmeId={programmeId}
        team={callers}
        which={{ fromAccountId: leaving ?? '' }}
        onClose={() => setLeaving(null)}
      />
    </>
  );
}
