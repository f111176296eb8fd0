import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ButtonLink, DataTable, EmptyState, Section, Stack, StateSign, Tag } from '@tiwizi/ui';
import { EnrolmentScreen } from '../../shared/enrolment-screen';
import { Loaded } from '../../shared/loaded';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useFormat } from '../../shared/format';
import { NeedsConsultations } from './needs-consultations';
import { NeedsForm } from './needs-form';
import { needsOf, type Needs } from './queries';

/** The gaps by priority, and what the cooperative decides about each: an agreed gap is a need. */
export default function NeedsPage() {
  const { enrolmentId = '' } = useParams();
  const t = useTexts('diagnostics');
  const may = useMay();
  const query = useQuery(needsOf(enrolmentId));
  const { data } = query;
  const agreed = data?.gaps.filter(({ decision }) => decision?.status === 'agreed').length ?? 0;
  return (
    <EnrolmentScreen
      of={data}
      title={t('needs.title')}
      context={data && data.gaps.length > 0 && t('needs.agreedOf', { agreed, total: data.gaps.length })}
      more={
        agreed > 0 &&
        may('plans.read') && (
          <ButtonLink to={`/enrolments/${enrolmentId}/plan`}>{t('needs.toPlan')}</ButtonLink>
        )
      }
    >
      <Loaded query={query}>
        {(needs) => (
          <Stack gap={8}>
            {needs.gaps.length === 0 && <NoGaps needs={needs} />}
            {needs.gaps.length > 0 && needs.may.includes('decide') && <NeedsForm needs={needs} />}
            {needs.gaps.length > 0 && !needs.may.includes('decide') && <DecidedTable needs={needs} />}
            {needs.others.length > 0 && <Others needs={needs} />}
            {may('consultations.read') && <NeedsConsultations needs={needs} />}
          </Stack>
        )}
      </Loaded>
    </EnrolmentScreen>
  );
}

function NoGaps({ needs }: { needs: Needs }) {
  const t = useTexts('diagnostics');
  return needs.diagnosticId === null ? (
    <EmptyState
      title={t('needs.noDiagnostic')}
      hint={t('needs.noDiagnosticHint')}
      action={
        <ButtonLink look="primary" to={`/enrolments/${needs.enrolmentId}/diagnostics`}>
          {t('needs.toDiagnostics')}
        </ButtonLink>
      }
    />
  ) : (
    <EmptyState title={t('noGaps')} hint={t('noGapsHint')} />
  );
}

/** For those who read what was decided and decide nothing. */
function DecidedTable({ needs }: { needs: Needs }) {
  const t = useTexts('diagnostics');
  const { text } = useFormat();
  return (
    <DataTable
      caption={t('needs.title')}
      rows={needs.gaps}
      rowKey={({ criterionCode }) => criterionCode}
      columns={[
        {
          key: 'title',
          header: t('criterion'),
          cell: ({ title, decision }) => decision?.statement ?? text(title),
        },
        {
          key: 'category',
          header: t('category'),
          cell: ({ category }) => <Tag>{t(`states:category.${category}`)}</Tag>,
        },
        {
          key: 'owner',
          header: t('needs.owner'),
          cell: ({ decision }) => <bdi>{decision?.owner?.name ?? '–'}</bdi>,
        },
        { key: 'priority', header: t('priority'), align: 'end', cell: ({ priority }) => priority },
        {
          key: 'decision',
          header: t('needs.decision'),
          cell: ({ decision }) => <Decision status={decision?.status ?? null} />,
        },
      ]}
    />
  );
}

function Decision({ status }: { status: 'agreed' | 'declined' | 'met' | null }) {
  const t = useTexts('diagnostics');
  if (status === null) return <StateSign state="not_due" word={t('needs.undecided')} />;
  const sign = status === 'declined' ? 'not_applicable' : 'done';
  return <StateSign state={sign} word={t(status === 'met' ? 'needs.met' : `states:need.${status}`)} />;
}

function Others({ needs }: { needs: Needs }) {
  const t = useTexts('diagnostics');
  return (
    <Section title={t('needs.others')} context={t('needs.othersHint')}>
      <DataTable
        caption={t('needs.others')}
        rows={needs.others}
        rowKey={({ id }) => id}
        columns={[
          { key: 'statement', header: t('needs.statement'), cell: ({ statement }) => statement },
          { key: 'status', header: t('needs.decision'), cell: ({ status }) => <Decision status={status} /> },
        ]}
      />
    </Section>
  );
}
