import { useState } from 'react';
import { type DiagnosticGrid, type GridCriterion } from '@tiwizi/domain';
import { inLocale, type Locale, locales } from '@tiwizi/i18n';
import { classNames, Code, SegmentedControl, Stack, Tag } from '@tiwizi/ui';
import { useTexts, useLocale } from '../../shared/texts';
import styles from './reading.module.css';

/** A grid as the trainer reads it beside the cooperative, in any of the three languages. */
export function Reading({ grid }: { grid: DiagnosticGrid }) {
  const t = useTexts('grids');
  const own = useLocale();
  const [locale, setLocale] = useState<Locale>(own);
  return (
    <Stack gap={5}>
      <SegmentedControl
        label={t('readIn')}
        hideLabel
        choices={locales.map((value) => ({ value, label: t(`app:language.${value}`) }))}
        value={locale}
        onChoose={setLocale}
      />
      <div lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'} className={styles['grid']}>
        {grid.dimensions.map((dimension, place) => (
          <details key={place} className={styles['dimension']} open={place === 0}>
            <summary>
              <Code>{dimension.code}</Code> {inLocale(dimension.title, locale)}
              <span className={styles['count']}>{dimension.criteria.length}</span>
            </summary>
            {dimension.criteria.map((criterion, at) => (
              <CriterionReading key={at} criterion={criterion} locale={locale} />
            ))}
          </details>
        ))}
      </div>
    </Stack>
  );
}

function CriterionReading({ criterion, locale }: { criterion: GridCriterion; locale: Locale }) {
  const t = useTexts('grids');
  const { code, title, evidence, levels, targetLevel, legalBlockerAtOrBelow, legalNote, suggestions } =
    criterion;
  return (
    <section className={styles['criterion']}>
      <h3>
        <Code>{code}</Code> {inLocale(title, locale)}
      </h3>
      <p className={styles['soft']}>{inLocale(evidence, locale)}</p>
      {legalNote && (
        <p className={styles['soft']}>
          <Tag tone="attention">{t('law')}</Tag> {inLocale(legalNote.text, locale)} ({legalNote.source})
          {!legalNote.verified && <em> {t('unverified')}</em>}
        </p>
      )}
      <ol className={styles['levels']}>
        {levels.map((words, level) => (
          <li
            key={level}
            className={classNames(
              styles['level'],
              legalBlockerAtOrBelow !== null && level <= legalBlockerAtOrBelow && styles['blocking'],
            )}
          >
            <span className={styles['figure']}>{level}</span>
            <span>{inLocale(words, locale)}</span>
            {level === targetLevel && <Tag tone="done">{t('target')}</Tag>}
          </li>
        ))}
      </ol>
      {suggestions.length > 0 && (
        <ul className={styles['remedies']}>
          {suggestions.map((suggestion, place) => (
            <li key={place}>
              <Tag>{t(`states:remedy.${suggestion.remedy}`)}</Tag> {inLocale(suggestion.text, locale)}
              {suggestion.moduleCode && (
                <>
                  {' '}
                  <Code>{suggestion.moduleCode}</Code>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
