import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formRules, updateAccount } from '@tiwizi/api-client';
import { Button, Code, Form, FormErrors, SegmentedControl, TextField, useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../shared/api';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { ChangedAccount } from './changed-account';
import { accountsKey, type Account } from './kinds';
import { PasswordField } from './password-field';
import { suggestPassword } from './password-suggestion';

interface AccountValues {
  displayName: string;
  state: 'open' | 'closed';
  /** Null while the old one is kept. */
  password: string | null;
}

const rules = formRules.UpdateAccountDto;

const valuesOf = ({ displayName, active }: Account): AccountValues => ({
  displayName,
  state: active ? 'open' : 'closed',
  password: null,
});

export interface AccountFormProps {
  account: Account;
  onSaved: () => void;
  /** Saved with a new password, which is to be handed over. */
  onNewPassword: (password: string) => void;
}

export function AccountForm({ account, onSaved, onNewPassword }: AccountFormProps) {
  const t = useTexts('people');
  const me = useMe();
  const toast = useToast();
  const client = useQueryClient();
  // What the form was opened on; a reload behind it must not move the version under what is typed.
  const [opened, setOpened] = useState(account);
  const form = useProblemForm<AccountValues>(valuesOf(account));
  const password = form.watch('password');
  const own = account.id === me.id;
  const reload = () => client.invalidateQueries({ queryKey: accountsKey });

  const save = (version: number) =>
    form.send(async ({ displayName, state, password: given }) => {
      try {
        await updateAccount(api, {
          path: { id: account.id },
          body: { displayName, active: state === 'open', ...(given !== null && { password: given }) },
          ifMatch: version,
        });
      } catch (error) {
        if (!isProblem(error, 412)) throw error;
        await reload();
        return;
      }
      void client.invalidateQueries({ queryKey: ['people'] });
      toast({ message: t('saved', { name: displayName }) });
      if (given === null) onSaved();
      else onNewPassword(given);
    });

  return (
    <Form
      onSubmit={save(opened.version)}
      actions={
        <Button type="submit" look="primary" icon="check" busy={form.busy}>
          {t('app:do.save')}
        </Button>
      }
    >
      {account.version !== opened.version && (
        <ChangedAccount
          before={opened}
          now={account}
          onMine={() => void save(account.version)()}
          onTheirs={() => {
            form.reset(valuesOf(account));
            setOpened(account);
          }}
        />
      )}
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      <p>
        {t(`states:role.${account.role}`)} · <Code>{account.email}</Code>
      </p>
      <TextField
        label={t('field.displayName')}
        autoComplete="off"
        {...form.field('displayName', { ...rules.displayName, required: true })}
      />
      <SegmentedControl
        label={t('field.state')}
        hint={t(own ? 'state.own' : 'state.hint')}
        choices={[
          { value: 'open', label: t('open') },
          { value: 'closed', label: t('closed'), disabled: own },
        ]}
        {...form.field('state')}
      />
      {password === null ? (
        <div>
          <Button onClick={() => form.setValue('password', suggestPassword())}>{t('password.new')}</Button>
        </div>
      ) : (
        <PasswordField
          label={t('password.newLabel')}
          hint={t(own ? 'password.ownHint' : 'password.newHint')}
          field={form.field('password', { ...rules.password, required: true })}
          onSuggest={() => form.setValue('password', suggestPassword(), { shouldValidate: true })}
          current={() => form.getValues('password') ?? ''}
          onKeep={() => form.setValue('password', null)}
        />
      )}
    </Form>
  );
}
