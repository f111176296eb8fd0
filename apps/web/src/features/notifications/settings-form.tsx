import { useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { setNotificationPreferences } from '@tiwizi/api-client';
import { NOTICE_CHANNELS, NOTICE_RHYTHMS } from '@tiwizi/domain';
import {
  Banner,
  Button,
  CheckboxField,
  ChoiceCards,
  DataTable,
  FieldRow,
  Form,
  FormErrors,
  Section,
  SelectField,
  TimeField,
  useToast,
  VisuallyHidden,
} from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import styles from './notifications.module.css';
import {
  preferencesKey,
  preferencesOf,
  valuesOf,
  type Preferences,
  type PreferenceValues,
} from './preferences';

const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
// The programmes are in Morocco; those who pay for them, and their families, are not all.
const zones = [
  'Africa/Casablanca',
  'Europe/Paris',
  'Europe/London',
  'America/Montreal',
  'Asia/Riyadh',
  'UTC',
];
/** 2 November 2026 is a Monday. */
const weekdays = Array.from({ length: 7 }, (_, place) => ({
  value: String(place + 1),
  on: `2026-11-0${place + 2}`,
}));

export function SettingsForm({ preferences }: { preferences: Preferences }) {
  const t = useTexts('notifications');
  const { locale } = useFormat();
  const toast = useToast();
  const client = useQueryClient();
  const form = useProblemForm<PreferenceValues>(valuesOf(preferences));
  const [rhythm, isQuiet] = useWatch({ control: form.control, name: ['rhythm', 'isQuiet'] });
  const topics = preferences.topics.map(({ topic }) => topic);
  const weekday = (date: string) =>
    new Intl.DateTimeFormat(locale === 'ar' ? 'ar-MA' : locale, { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    );
  const send = form.send(async (values) => {
    const saved = await setNotificationPreferences(api, {
      ifMatch: preferences.version,
      body: preferencesOf(values, topics),
    });
    client.setQueryData(preferencesKey, saved);
    toast({ message: t('settings.saved') });
  });
  return (
    <Form
      onSubmit={send}
      actions={
        <Button type="submit" look="primary" busy={form.busy}>
          {t('app:do.save')}
        </Button>
      }
    >
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      {!preferences.mailIsOn && <Banner>{t('settings.mailOff')}</Banner>}
      <Section title={t('settings.what')} context={t('settings.whatHint')}>
        <CheckboxField label={t('settings.mail')} {...form.register('mail')} />
        <DataTable
          caption={t('settings.what')}
          rows={topics}
          rowKey={(topic) => topic}
          columns={[
            { key: 'topic', header: t('settings.topic'), naming: true, cell: (topic) => t(`topic.${topic}`) },
            ...NOTICE_CHANNELS.map((channel) => ({
              key: channel,
              header: t(`channel.${channel}`),
              align: 'center' as const,
              cell: (topic: (typeof topics)[number]) => (
                <label className={styles['tick']}>
                  <input type="checkbox" {...form.register(`ticks.${topic}.${channel}`)} />
                  <VisuallyHidden>
                    {t(`topic.${topic}`)}, {t(`channel.${channel}`)}
                  </VisuallyHidden>
                </label>
              ),
            })),
          ]}
        />
      </Section>
      <Section title={t('settings.when')}>
        <ChoiceCards
          label={t('settings.rhythm')}
          choices={NOTICE_RHYTHMS.map((one) => ({
            value: one,
            label: t(`rhythm.${one}`),
            description: t(`rhythmHint.${one}`),
          }))}
          {...form.field('rhythm')}
        />
        {rhythm !== 'at_once' && (
          <FieldRow>
            {rhythm === 'weekly' && (
              <SelectField
                label={t('settings.digestDay')}
                options={weekdays.map(({ value, on }) => ({ value, label: weekday(on) }))}
                {...form.field('digestDay')}
              />
            )}
            <SelectField
              label={t('settings.digestAt')}
              options={hours.map((hour) => ({ value: hour, label: hour }))}
              {...form.field('digestAt')}
            />
          </FieldRow>
        )}
      </Section>
      <Section title={t('settings.quiet')} context={t('settings.quietHint')}>
        <CheckboxField label={t('settings.isQuiet')} {...form.register('isQuiet')} />
        {isQuiet && (
          <FieldRow>
            <TimeField label={t('settings.quietFrom')} {...form.field('quietFrom', { required: true })} />
            <TimeField label={t('settings.quietTo')} {...form.field('quietTo', { required: true })} />
          </FieldRow>
        )}
        <CheckboxField label={t('settings.quietFriday')} {...form.register('quietFriday')} />
        <SelectField
          label={t('settings.zone')}
          options={[
            { value: '', label: t('settings.zoneOfProgramme') },
            ...[...new Set([...zones, ...(preferences.zone ? [preferences.zone] : [])])].map((zone) => ({
              value: zone,
              label: zone,
            })),
          ]}
          {...form.field('zone')}
        />
      </Section>
    </Form>
  );
}
