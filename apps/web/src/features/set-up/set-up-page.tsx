import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { createFirstAdministrator, formRules } from '@tiwizi/api-client';
import { Banner, Button, ButtonLink, CodeField, Form, FormErrors, TextField } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { Doorway } from '../../shared/doorway';
import { useInstallation } from '../../shared/installation';
import { useLocale } from '../../shared/texts';
import { useTitle } from '../../shared/title';
import { useProblemForm } from '../../shared/use-problem-form';
import { useTexts } from '../../shared/texts';

const rules = formRules.BeginInstallationDto;

/** The first account of a new installation, opened by the one-time code that the start printed. */
export default function SetUpPage() {
  const t = useTexts('set-up');
  const locale = useLocale();
  const navigate = useNavigate();
  // After the # so that no server ever logs it.
  const setupCode = new URLSearchParams(useLocation().hash.slice(1)).get('code') ?? '';
  const [id] = useState(newId);
  const installation = useInstallation();
  const form = useProblemForm({ displayName: '', email: '', password: '' });
  useTitle(t('title'));

  const onSubmit = form.send(async (values) => {
    await createFirstAdministrator(api, { body: { ...values, setupCode, id, locale } });
    await navigate('/', { replace: true });
  });

  if (installation && !installation.needsAdministrator) {
    return (
      <Doorway title={t('title')}>
        <Banner>{t('alreadyDone')}</Banner>
        <ButtonLink look="primary" to="/sign-in">
          {t('toSignIn')}
        </ButtonLink>
      </Doorway>
    );
  }
  return (
    <Doorway title={t('title')}>
      {setupCode ? <p>{t('context')}</p> : <Banner tone="attention">{t('noCode')}</Banner>}
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" wide busy={form.busy} disabled={!setupCode}>
            {t('submit')}
          </Button>
        }
      >
        <FormErrors title={t('refused')} hint={t('app:form.kept')} faults={form.faults} />
        <TextField
          label={t('displayName')}
          autoComplete="name"
          {...form.field('displayName', rules.displayName)}
        />
        <CodeField
          label={t('email')}
          type="email"
          autoComplete="username"
          {...form.field('email', { ...rules.email, pattern: /^\S+@\S+\.\S+$/ })}
        />
        <CodeField
          label={t('password')}
          hint={t('passwordHint', { min: rules.password.minLength })}
          type="password"
          autoComplete="new-password"
          {...form.field('password', rules.password)}
        />
      </Form>
    </Doorway>
  );
}
