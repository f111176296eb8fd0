import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { localDate } from '@tiwizi/domain';
import { Button, Section, useToast } from '@tiwizi/ui';
import { homeZone, useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import styles from './notifications.module.css';
import { preferencesKey, type Preferences } from './preferences';
import { ownEndpoint, pushStanding, subscribeHere, unsubscribeDevice } from './push-browser';

/** The phones and computers that are told, this one first asked for by a tap. */
export function PushDevices({ preferences: { devices, pushKey } }: { preferences: Preferences }) {
  const t = useTexts('notifications');
  const { date } = useFormat();
  const client = useQueryClient();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const standing = pushStanding();
  const { data: endpoint = null } = useQuery({
    queryKey: ['push-endpoint'],
    queryFn: ownEndpoint,
    enabled: standing !== 'impossible',
  });
  const isHere = devices.some((device) => device.endpoint === endpoint);

  const act = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      toast({ tone: 'late', message: problemText(error) });
    } finally {
      await client.invalidateQueries({ queryKey: preferencesKey });
      await client.invalidateQueries({ queryKey: ['push-endpoint'] });
      setBusy(false);
    }
  };
  const begin = () =>
    act(async () => {
      const done = await subscribeHere(pushKey);
      toast(done ? { message: t('push.begun') } : { tone: 'late', message: t('push.denied') });
    });

  return (
    <Section title={t('push.title')} context={t('push.what')}>
      {standing === 'impossible' && <p>{t('push.impossible')}</p>}
      {standing === 'denied' && <p>{t('push.denied')}</p>}
      {standing === 'possible' && !isHere && (
        <div>
          <Button icon="bell" busy={busy} onClick={() => void begin()}>
            {t('push.begin')}
          </Button>
        </div>
      )}
      {devices.length > 0 && (
        <ul className={styles['devices']}>
          {devices.map((device) => (
            <li key={device.id}>
              <span>
                <bdi>{device.device || t('push.unnamed')}</bdi>
                {device.endpoint === endpoint && ` · ${t('push.here')}`}
                <br />
                <span className={styles['about']}>
                  {t('push.since', { date: date(localDate(device.addedAt, homeZone), 'short') })}
                </span>
              </span>
              <Button look="quiet" busy={busy} onClick={() => void act(() => unsubscribeDevice(device))}>
                {t('push.end')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
