import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comparePlanRevisions, listPlanRevisions } from '@tiwizi/api-client';
import { EmptyState, FieldRow, Section, SelectField, Stack } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { Difference } from './difference';
import { type Plan } from './queries';
import { SignedText } from './signed-text';

const today = 'today';

/** The texts that were signed, and what changed from one to another or since. */
export function Revisions({ plan }: { plan: Plan }) {
  const t = useTexts('plan-work');
  const { date } = useFormat();
  const query = useQuery({
    queryKey: ['plan-revisions', plan.id, plan.version],
    queryFn: ({ signal }) => listPlanRevisions(api, { path: { id: plan.id }, signal }),
  });
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<string>(today);
  return (
    <Loaded query={query}>
      {({ items }) => {
        const latest = items[0];
        if (!latest) return <EmptyState title={t('revisions.none')} />;
        const words = (revision: number, signedOn: string | undefined) =>
          t('revisions.option', { number: revision, date: date(signedOn ?? null) });
        const options = items.map(({ revision, signatures }) => ({
          value: String(revision),
          label: words(revision, signatures[0]?.signedOn),
        }));
        const chosen = from ?? latest.revision;
        const shown = items.find(({ revision }) => revision === chosen) ?? latest;
        return (
          <Stack gap={8}>
            <Section title={t('revisions.difference')}>
              <FieldRow>
                <SelectField
                  label={t('revisions.from')}
                  options={options}
                  value={String(chosen)}
                  onChange={(event) => setFrom(Number(event.target.value))}
                />
                <SelectField
                  label={t('revisions.to')}
                  options={[{ value: today, label: t('revisions.today') }, ...options]}
                  value={to}
                  onChange={(event) => setTo(event.target.value)}
                />
              </FieldRow>
              <Compared plan={plan} from={chosen} to={to === today ? null : Number(to)} />
            </Section>
            <Section title={words(shown.revision, shown.signatures[0]?.signedOn)}>
              <SignedText enrolmentId={plan.enrolmentId} revision={shown} />
            </Section>
          </Stack>
        );
      }}
    </Loaded>
  );
}

function Compared({ plan, from, to }: { plan: Plan; from: number; to: number | null }) {
  const versions = plan.actions.map(({ version }) => version).join('.');
  const query = useQuery({
    queryKey: ['plan-difference', plan.id, from, to, to === null ? versions : ''],
    queryFn: ({ signal }) =>
      comparePlanRevisions(api, {
        path: { id: plan.id },
        query: { from, ...(to !== null && { to }) },
        signal,
      }),
  });
  return <Loaded query={query}>{(difference) => <Difference difference={difference} />}</Loaded>;
}
