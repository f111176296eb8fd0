import { useQuery } from '@tanstack/react-query';
import { readNotificationPreferences } from '@tiwizi/api-client';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { preferencesKey } from './preferences';
import { PushDevices } from './push-devices';
import { SettingsForm } from './settings-form';

/** What a person hears of, by which way, and when not. */
export default function SettingsPage() {
  const t = useTexts('notifications');
  const query = useQuery({
    queryKey: preferencesKey,
    queryFn: ({ signal }) => readNotificationPreferences(api, { signal }),
  });
  return (
    <Screen
      title={t('settings.title')}
      context={t('settings.context')}
      width="reading"
      back={{ to: '/notifications', label: t('title') }}
    >
      <Loaded query={query} rows={10}>
        {(preferences) => (
          <>
            <PushDevices preferences={preferences} />
            <SettingsForm key={preferences.version} preferences={preferences} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}
