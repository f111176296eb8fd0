import { useState } from 'react';
import { updateMe } from '@tiwizi/api-client';
import { locales, type Locale } from '@tiwizi/i18n';
import { Menu, SegmentedControl, type MenuItem } from '@tiwizi/ui';
import { useStanding } from '../offline/use-outbox';
import { api } from '../shared/api';
import { chooseLocale } from '../shared/locale';
import { useLocale } from '../shared/texts';
import { useMe } from '../shared/session';
import styles from './account-menu.module.css';
import shell from './shell.module.css';
import { SignOutDialog } from './sign-out-dialog';
import { useSignOut } from './use-sign-out';
import { themes, useTheme } from './theme';
import { useTexts } from '../shared/texts';

/** Who one is here, and how one likes the screen; on a phone also the places that the bar has no room for. */
export function AccountMenu({ places, compact }: { places?: MenuItem[]; compact?: boolean }) {
  const t = useTexts();
  const me = useMe();
  const locale = useLocale();
  const [theme, setTheme] = useTheme();

  const speak = (next: Locale) => {
    void chooseLocale(next);
    // The device keeps the choice in any case; the account hears of it when it can.
    updateMe(api, { body: { locale: next } }).catch(() => undefined);
  };
  const signOut = useSignOut();
  const [asking, setAsking] = useState(false);
  const unsent = useStanding().length;

  return (
    <>
      <Menu
        label={compact ? t('nav.more') : me.displayName}
        icon={compact ? 'more' : 'people'}
        compact={compact ?? false}
        className={shell['account']}
        items={[
          ...(places ?? []),
          {
            label: t('do.signOut'),
            icon: 'signOut',
            onSelect: () => (unsent > 0 ? setAsking(true) : void signOut()),
          },
        ]}
      >
        <p className={styles['who']}>
          <strong>{me.displayName}</strong>
          <bdi dir="ltr">{me.email}</bdi>
        </p>
        <div className={styles['likes']}>
          <SegmentedControl
            label={t('settings.language')}
            value={locale}
            onChoose={speak}
            choices={locales.map((code) => ({
              value: code,
              label: <span lang={code}>{t(`language.${code}`)}</span>,
            }))}
          />
          <SegmentedControl
            label={t('settings.theme')}
            value={theme}
            onChoose={setTheme}
            choices={themes.map((name) => ({ value: name, label: t(`settings.${name}`) }))}
          />
        </div>
      </Menu>
      <SignOutDialog
        open={asking}
        unsent={unsent}
        onClose={() => setAsking(false)}
        onSignOut={() => void signOut()}
      />
    </>
  );
}
