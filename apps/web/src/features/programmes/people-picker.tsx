import { useQuery } from '@tanstack/react-query';
import { listPeopleChoices } from '@tiwizi/api-client';
import { CheckboxField, EmptyState, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { type ProgrammeFormState } from './programme-form';
import styles from './programmes.module.css';

const roles = ['coordinator', 'trainer', 'sponsor'] as const;

/** Who works on the programme, and who reads its reports. */
export function PeoplePicker({ form }: { form: ProgrammeFormState }) {
  const t = useTexts('programmes');
  const query = useQuery({
    queryKey: ['people', 'choices'],
    queryFn: ({ signal }) => listPeopleChoices(api, { signal }),
  });
  const people = form.watch('people');
  const choose = (accountId: string, role: (typeof roles)[number], on: boolean) => {
    const others = people.filter((person) => person.accountId !== accountId);
    form.setValue('people', on ? [...others, { accountId, role }] : others, { shouldDirty: true });
    form.clearErrors('people');
  };
  return (
    <Section title={t('people')} context={t('peopleHint')}>
      <Loaded query={query} rows={3}>
        {({ items }) => {
          const groups = roles
            .map((role) => ({ role, all: items.filter((item) => item.role === role) }))
            .filter(({ all }) => all.length > 0);
          if (groups.length === 0) return <EmptyState title={t('nobody.title')} hint={t('nobody.hint')} />;
          return (
            <div className={styles['people']}>
              {groups.map(({ role, all }) => (
                <fieldset key={role} className={styles['peopleGroup']}>
                  <legend>{t(`states:role.${role}`)}</legend>
                  {all.map(({ id, displayName }) => (
                    <CheckboxField
                      key={id}
                      name="people"
                      label={displayName}
                      checked={people.some(({ accountId }) => accountId === id)}
                      onChange={(event) => choose(id, role, event.target.checked)}
                    />
                  ))}
                </fieldset>
              ))}
            </div>
          );
        }}
      </Loaded>
    </Section>
  );
}
