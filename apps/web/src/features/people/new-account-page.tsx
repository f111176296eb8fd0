import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { createAccount, formRules } from '@tiwizi/api-client';
import { Button, ChoiceCards, CodeField, Form, FormErrors, SegmentedControl, TextField } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { CooperativeChooser } from './cooperative-chooser';
import { HandedOver } from './handed-over';
import { roles, type Account, type AccountRole } from './kinds';
import { PasswordField } from './password-field';
import { suggestPassword } from './password-suggestion';

interface NewAccountValues {
  displayName: string;
  email: string;
  role: AccountRole | '';
  locale: Account['locale'];
  cooperativeId: string;
  password: string;
}

const rules = formRules.CreateAccountDto;
const languages = ['fr', 'ar', 'en'] as const;

/** Opens the door to somebody, then shows what to give them. */
export default function NewAccountPage() {
  const t = useTexts('people');
  const navigate = useNavigate();
  const [made, setMade] = useState<{ name: string; email: string; password: string } | null>(null);
  return (
    <Screen
      title={t(made ? 'created.title' : 'new')}
      back={{ to: '/people', label: t('title') }}
      width="reading"
    >
      {made ? (
        <HandedOver {...made} onDone={() => void navigate('/people', { replace: true })} />
      ) : (
        <NewAccountForm onMade={setMade} />
      )}
    </Screen>
  );
}

function NewAccountForm({
  onMade,
}: {
  onMade: (made: { name: string; email: string; password: string }) => void;
}) {
  const t = useTexts('people');
  const client = useQueryClient();
  const [id] = useState(newId);
  const [suggested] = useState(suggestPassword);
  const form = useProblemForm<NewAccountValues>({
    displayName: '',
    email: '',
    role: '',
    locale: 'fr',
    cooperativeId: '',
    password: suggested,
  });
  const role = form.watch('role');
  const ofCooperative = role === 'cooperative';

  const onSubmit = form.send(async ({ cooperativeId, role: chosen, ...values }) => {
    if (chosen === '') return;
    const account = await createAccount(api, {
      body: { ...values, id, role: chosen, cooperativeId: chosen === 'cooperative' ? cooperativeId : null },
    });
    void client.invalidateQueries({ queryKey: ['people'] });
    onMade({ name: account.displayName, email: account.email, password: values.password });
  });

  return (
    <Form
      onSubmit={onSubmit}
      actions={
        <Button type="submit" look="primary" icon="check" busy={form.busy}>
          {t('create')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <TextField
        label={t('field.displayName')}
        autoComplete="off"
        {...form.field('displayName', rules.displayName)}
      />
      <CodeField
        label={t('app:field.email')}
        hint={t('field.emailHint')}
        type="email"
        autoComplete="off"
        {...form.field('email', rules.email, {
          pattern: { value: /^\S+@\S+\.\S+$/, message: t('app:form.email') },
        })}
      />
      <ChoiceCards
        label={t('field.role')}
        choices={roles.map((each) => ({
          value: each,
          label: t(`states:role.${each}`),
          description: t(`role.${each}`),
        }))}
        {...form.field('role', rules.role)}
      />
      {ofCooperative && (
        <CooperativeChooser
          field={form.field(
            'cooperativeId',
            {},
            {
              validate: (chosen, values) =>
                values.role !== 'cooperative' || chosen !== '' || t('cooperative.missing'),
            },
          )}
          onChoose={(chosen) => {
            form.setValue('cooperativeId', chosen);
            form.clearErrors('cooperativeId');
          }}
        />
      )}
      <SegmentedControl
        label={t('field.locale')}
        hint={t('field.localeHint')}
        choices={languages.map((language) => ({ value: language, label: t(`app:language.${language}`) }))}
        {...form.field('locale', rules.locale)}
      />
      <PasswordField
        label={t('app:field.password')}
        hint={t('password.hint', { min: rules.password.minLength })}
        field={form.field('password', rules.password)}
        onSuggest={() => form.setValue('password', suggestPassword(), { shouldValidate: true })}
        current={() => form.getValues('password')}
      />
    </Form>
  );
}
