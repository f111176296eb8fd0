import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { listProgrammes, listSessions, type components } from '@tiwizi/api-client';
import { addMonths, lastOfMonth, localDate } from '@tiwizi/domain';
import { ButtonLink, Cluster, EmptyState, IconButton, LoadMore, SelectField, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { homeZone, useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import styles from './calendar.module.css';
import { LegalDays } from './legal-days';
import { SessionDialog } from './session-dialog';
import { SessionList } from './session-list';

export type SessionSummary = components['schemas']['SessionSummaryDto'];

export const kinds = ['training', 'workshop', 'encounter', 'fair'] as const;

/** One month of sessions; month, programme, kind and the session that is open stand in the address. */
export default function CalendarPage() {
  const t = useTexts('sessions');
  const format = useFormat();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(search.get('month') ?? '')?.[0];
  const first = `${month ?? localDate(new Date(), homeZone).slice(0, 7)}-01`;
  const programmeId = search.get('programme') ?? '';
  const kind = kinds.find((one) => one === search.get('kind'));
  const open = search.get('session');
  const go = (name: string, value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const { rows, error, refetch, hasMore, busy, onMore } = usePages<SessionSummary>({
    key: ['sessions', first, programmeId, kind],
    load: (cursor, signal) => {
      const query = {
        ...{ from: first, to: lastOfMonth(first), limit: 100 },
        ...(programmeId && { programmeId }),
        ...(kind && { kind }),
        ...(cursor && { cursor }),
      };
      return listSessions(api, { query, signal });
    },
  });
  const toAdd = may('sessions.plan') && (
    <ButtonLink look="primary" icon="plus" to={`/calendar/new${programmeId && `?programme=${programmeId}`}`}>
      {t('add')}
    </ButtonLink>
  );
  return (
    <Screen
      title={t('title')}
      tabTitle={`${t('title')} · ${format.month(first)}`}
      action={toAdd}
      under={
        <div className={styles['filters']}>
          <Cluster>
            <span className={styles['previous']}>
              <IconButton
                icon="chevron"
                label={t('previousMonth')}
                onClick={() => go('month', addMonths(first, -1).slice(0, 7))}
              />
            </span>
            <h2 className={styles['month']} aria-live="polite">
              {format.month(first)}
            </h2>
            <IconButton
              icon="chevron"
              label={t('nextMonth')}
              onClick={() => go('month', addMonths(first, 1).slice(0, 7))}
            />
          </Cluster>
          <ProgrammeFilter value={programmeId} onChange={(id) => go('programme', id)} />
          <SelectField
            label={t('kind')}
            placeholder={t('allKinds')}
            value={kind ?? ''}
            onChange={(event) => go('kind', event.target.value)}
            options={kinds.map((one) => ({ value: one, label: t(`states:sessionKind.${one}`) }))}
          />
        </div>
      }
    >
      <LegalDays month={first.slice(0, 7)} programmeId={programmeId} />
      {error && <Trouble error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton label={t('app:state.loading')} />}
      {rows?.length === 0 && (
        <EmptyState title={t('none.title')} hint={t(may('sessions.plan') ? 'none.plan' : 'none.wait')} />
      )}
      {rows && <SessionList sessions={rows} onOpen={(id) => go('session', id)} />}
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
      {open && <SessionDialog id={open} onClose={() => go('session', '')} />}
    </Screen>
  );
}

function ProgrammeFilter({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const t = useTexts('sessions');
  const { name } = useFormat();
  const may = useMay();
  const query = useQuery({
    queryKey: ['programmes', 'choices'],
    queryFn: ({ signal }) => listProgrammes(api, { query: { limit: 100 }, signal }),
    enabled: may('programmes.read'),
  });
  const items = query.data?.items ?? [];
  if (items.length < 2 && !value) return null;
  return (
    <SelectField
      label={t('programme')}
      placeholder={t('allProgrammes')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={items.map(({ id, nameFr, nameAr }) => ({ value: id, label: name(nameFr, nameAr) }))}
    />
  );
}
