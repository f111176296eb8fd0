import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { listFollowUpWindows, type components } from '@tiwizi/api-client';
import {
  Button,
  DataTable,
  EmptyState,
  FieldRow,
  LoadMore,
  SelectField,
  type SignState,
  Skeleton,
  StateSign,
  VisuallyHidden,
} from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Trouble } from '../../../shared/loaded';
import { useMay } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import { usePages } from '../../../shared/use-pages';
import { OverviewFrame } from './overview-frame';
import styles from './overview.module.css';
import { complianceOf, overviewKey, useFilter } from './queries';
import { ReassignDialog } from './reassign-dialog';

type ListedWindow = components['schemas']['ListedWindowDto'];

const states = [
  'missed',
  'due_soon',
  'open',
  'honoured',
  'future',
] as const satisfies ListedWindow['state'][];

const signs: Record<ListedWindow['state'], SignState> = {
  missed: 'late',
  due_soon: 'due_soon',
  open: 'running',
  honoured: 'done',
  future: 'not_due',
};

/** What there is to call now in a programme, the late first, and who is to call. */
export default function WindowsPage() {
  return <OverviewFrame>{({ id }) => <Windows key={id} programmeId={id} />}</OverviewFrame>;
}

function Windows({ programmeId }: { programmeId: string }) {
  const t = useTexts('follow-up-overview');
  const format = useFormat();
  const may = useMay();
  const [asked, setState] = useFilter('state');
  const [callerId, setCaller] = useFilter('caller');
  const state = states.find((each) => each === asked);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reassigning, setReassigning] = useState(false);
  const team = useQuery(complianceOf(programmeId)).data?.callers ?? [];
  const { rows, first, error, refetch, hasMore, busy, onMore } = usePages({
    key: [...overviewKey(programmeId), 'windows', state, callerId],
    load: (cursor, signal) =>
      listFollowUpWindows(api, {
        path: { id: programmeId },
        query: { ...(cursor && { cursor }), ...(state && { state }), ...(callerId && { callerId }) },
        signal,
      }),
  });
  const mayReassign = may('follow-ups.plan');
  const turn = (enrolmentId: string) =>
    setChosen((all) =>
      all.has(enrolmentId)
        ? new Set([...all].filter((each) => each !== enrolmentId))
        : new Set([...all, enrolmentId]),
    );
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('state')}
          value={state ?? ''}
          onChange={(event) => setState(event.target.value)}
          options={[
            { value: '', label: t('now') },
            ...states.map((each) => ({
              value: each,
              label: t('withCount', { name: t(`states.${each}`), count: first?.counts[each] ?? 0 }),
            })),
          ]}
        />
        <SelectField
          label={t('caller')}
          value={callerId}
          onChange={(event) => setCaller(event.target.value)}
          options={[
            { value: '', label: t('everybody') },
            ...team.flatMap(({ accountId, name }) =>
              accountId === null ? [] : [{ value: accountId, label: name ?? '' }],
            ),
          ]}
        />
      </FieldRow>
      {mayReassign && (
        <div className={styles['bar']}>
          <Button icon="people" disabled={chosen.size === 0} onClick={() => setReassigning(true)}>
            {t('reassign.open')}
          </Button>
          <span className={styles['aside']}>
            {chosen.size === 0 ? t('reassign.chooseFirst') : t('reassign.chosen', { count: chosen.size })}
          </span>
        </div>
      )}
      {error && !rows && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} rows={8} />}
      {rows && (
        <DataTable
          caption={t('tabs.windows')}
          rows={rows}
          rowKey={({ id }) => id}
          rowTone={(row) => (row.state === 'missed' ? 'late' : undefined)}
          empty={
            <EmptyState
              title={t(asked || callerId ? 'noneFits' : 'none')}
              hint={t(asked || callerId ? 'noneFitsHint' : 'noneHint')}
            />
          }
          columns={[
            {
              key: 'cooperative',
              header: t('cooperative'),
              naming: true,
              cell: (row) => (
                <Named
                  row={row}
                  {...(mayReassign && {
                    chosen: chosen.has(row.enrolmentId),
                    onTurn: () => turn(row.enrolmentId),
                  })}
                />
              ),
            },
            {
              key: 'state',
              header: t('state'),
              cell: (row) => <StateSign state={signs[row.state]} word={t(`states.${row.state}`)} />,
            },
            {
              key: 'window',
              header: t('window'),
              cell: (row) => (
                <Link to={`/follow-ups/${row.id}`}>
                  {t('span', {
                    ordinal: row.ordinal,
                    from: format.date(row.opensOn, 'day'),
                    to: format.date(row.closesOn, 'day'),
                  })}
                </Link>
              ),
            },
            { key: 'caller', header: t('caller'), cell: ({ callerName }) => callerName ?? t('nobody') },
            {
              key: 'standing',
              header: t('standing'),
              align: 'end',
              cell: ({ standing }) => (standing === 0 ? '–' : format.number(standing)),
            },
          ]}
        />
      )}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
      <ReassignDialog
        open={reassigning}
        programmeId={programmeId}
        team={team}
        which={{ enrolmentIds: [...chosen] }}
        onClose={(done) => {
          setReassigning(false);
          if (done) setChosen(new Set());
        }}
      />
    </>
  );
}

interface NamedProps {
  row: ListedWindow;
  chosen?: boolean;
  onTurn?: () => void;
}

/** The cooperative of a window, and whether it is among those chosen. */
function Named({ row, chosen = false, onTurn }: NamedProps) {
  const t = useTexts('follow-up-overview');
  const format = useFormat();
  const name = format.name(row.cooperativeNameFr, row.cooperativeNameAr);
  return (
    <span className={styles['named']}>
      {onTurn && (
        <label className={styles['choose']}>
          <input type="checkbox" checked={chosen} onChange={onTurn} />
          <VisuallyHidden>{t('choose', { name })}</VisuallyHidden>
        </label>
      )}
      <Link to={`/enrolments/${row.enrolmentId}/follow-ups`}>{name}</Link>
    </span>
  );
}
