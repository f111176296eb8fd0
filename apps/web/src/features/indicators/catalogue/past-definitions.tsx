import { Code, Stack } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { type CatalogueIndicator } from './catalogue-data';

/** What an indicator meant before, with the readings made by each definition. */
export function PastDefinitions({ past }: { past: CatalogueIndicator['past'] }) {
  const t = useTexts('indicator-catalogue');
  const format = useFormat();
  return (
    <Stack gap={3}>
      {past.map(({ number, changedAt, changedBy, reason, definition, acrossTime, formula, readings }) => (
        <article key={number}>
          <strong>{t('version', { number })}</strong>{' '}
          {t('until', { date: format.dateTime(changedAt), who: changedBy ?? 'Tiwizi' })} ·{' '}
          {t('readings', { count: readings })}
          <p>{format.text(definition)}</p>
          <p>
            {formula === null ? t(`acrossTime.${acrossTime}`) : <Code>{formula}</Code>}
            {reason && ` · ${reason}`}
          </p>
        </article>
      ))}
    </Stack>
  );
}
