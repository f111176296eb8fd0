import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { listHours } from '@tiwizi/api-client';
import { EmptyState, FieldRow, LoadMore, SelectField, Skeleton } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Trouble } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { usePages } from '../../shared/use-pages';
import { certificatesKey, hoursStates, type CertificateSummary, type PersonHours } from './certificate-data';
import { CertificateRule, CertificatesScreen } from './certificates-screen';
import { PeopleTable } from './people-table';
import { ReissueDialog, RevokeDialog } from './reason-dialogs';

/** Each person's hours, what they lack, and their certificate. */
export default function PeoplePage() {
  const [params, setParams] = useSearchParams();
  const enrolmentId = params.get('enrolment') ?? undefined;
  const state = hoursStates.find((one) => one === params.get('state'));
  const filter = (name: 'enrolment' | 'state', value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <CertificatesScreen enrolmentId={enrolmentId}>
      {(summary) => (
        <>
          <Filters summary={summary} enrolmentId={enrolmentId} state={state} onFilter={filter} />
          <People summary={summary} enrolmentId={enrolmentId} state={state} />
          <CertificateRule threshold={summary.threshold} />
        </>
      )}
    </CertificatesScreen>
  );
}

interface Chosen {
  summary: CertificateSummary;
  enrolmentId: string | undefined;
  state: PersonHours['state'] | undefined;
}

function Filters({
  summary,
  enrolmentId,
  state,
  onFilter,
}: Chosen & { onFilter: (name: 'enrolment' | 'state', value: string) => void }) {
  const t = useTexts('certificates');
  const format = useFormat();
  return (
    <FieldRow>
      <SelectField
        label={t('cooperative')}
        placeholder={t('all')}
        value={enrolmentId ?? ''}
        onChange={(event) => onFilter('enrolment', event.target.value)}
        options={summary.cooperatives.map((cooperative) => ({
          value: cooperative.enrolmentId,
          label: format.name(cooperative.nameFr, cooperative.nameAr),
        }))}
      />
      <SelectField
        label={t('state')}
        placeholder={t('everyState')}
        value={state ?? ''}
        onChange={(event) => onFilter('state', event.target.value)}
        options={hoursStates.map((one) => ({ value: one, label: t(`states.${one}`) }))}
      />
    </FieldRow>
  );
}

function People({ summary: { programmeId }, enrolmentId, state }: Chosen) {
  const t = useTexts('certificates');
  const [opened, setOpened] = useState<{ person: PersonHours; step: 'revoke' | 'reissue' } | null>(null);
  const filters = { ...(enrolmentId && { enrolmentId }), ...(state && { state }) };
  const { rows, error, refetch, hasMore, busy, onMore } = usePages({
    key: [...certificatesKey(programmeId), 'hours', filters],
    load: (cursor, signal) =>
      listHours(api, { path: { id: programmeId }, query: { cursor, ...filters }, signal }),
  });
  if (error && !rows) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (!rows) return <Skeleton label={t('app:state.loading')} rows={8} />;
  const filtered = enrolmentId !== undefined || state !== undefined;
  if (rows.length === 0) {
    return filtered ? (
      <EmptyState title={t('noneFound.title')} hint={t('noneFound.hint')} />
    ) : (
      <EmptyState title={t('empty.title')} hint={t('empty.hint')} />
    );
  }
  const close = () => setOpened(null);
  return (
    <>
      <PeopleTable
        rows={rows}
        withCooperative={enrolmentId === undefined}
        onStep={(person, step) => setOpened({ person, step })}
      />
      <LoadMore label={t('app:do.showMore')} hasMore={hasMore} busy={busy} onMore={onMore} />
      {opened?.step === 'revoke' && (
        <RevokeDialog programmeId={programmeId} person={opened.person} onClose={close} />
      )}
      {opened?.step === 'reissue' && (
        <ReissueDialog programmeId={programmeId} person={opened.person} onClose={close} />
      )}
    </>
  );
}
