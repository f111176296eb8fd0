import { useState, type FormEvent } from 'react';
import { createSession } from '@tiwizi/api-client';
import { Button, CodeField, Form, FormErrors, type FormFault } from '@tiwizi/ui';
import { api, type Me } from '../../shared/api';
import { problemText } from '../../shared/problem-text';
import styles from './sign-in.module.css';
import { useTexts } from '../../shared/texts';

export interface SignInFormProps {
  /** Whose session ended, where one did. */
  email?: string;
  onSignedIn: (me: Me) => void;
}

const fields = ['email', 'password'] as const;

/** E-mail and password. Two fields need no form library, and the door is the lightest page of all. */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const t = useTexts('sign-in');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<FormFault[]>([]);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const body = { email: String(typed.get('email')).trim(), password: String(typed.get('password')) };
    const empty = fields.filter((field) => !body[field]);
    setFaults(empty.map((field) => ({ field, message: t('app:form.required') })));
    if (empty.length > 0 || busy) return;
    setBusy(true);
    try {
      onSignedIn(await createSession(api, { body }));
    } catch (problem) {
      setFaults([{ message: problemText(problem) }]);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form
      onSubmit={(event) => void onSubmit(event)}
      actions={
        <Button type="submit" look="primary" wide busy={busy}>
          {t('submit')}
        </Button>
      }
    >
      <FormErrors title={t('refused')} faults={faults} />
      <CodeField
        label={t('app:field.email')}
        name="email"
        type="email"
        defaultValue={email}
        autoComplete="username"
        inputMode="email"
        error={faultOf('email')}
      />
      <div className={styles['password']}>
        <CodeField
          label={t('app:field.password')}
          name="password"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          error={faultOf('password')}
        />
        <button type="button" className={styles['reveal']} onClick={() => setShown(!shown)}>
          {t(shown ? 'hidePassword' : 'showPassword')}
        </button>
      </div>
    </Form>
  );
}
