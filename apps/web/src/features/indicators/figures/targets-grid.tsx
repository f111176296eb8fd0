import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TARGET_STEPS } from '@tiwizi/domain';
import { readIndicatorTargets, saveIndicatorTargets } from '@tiwizi/api-client';
import { Banner, Button, Cluster, FieldRow, SelectField, useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Trouble } from '../../../shared/loaded';
import { useTexts } from '../../../shared/texts';
import styles from './figures.module.css';
import { TargetCell } from './target-cell';
import {
  BASELINE,
  collectTargets,
  columnsOf,
  filledDown,
  sinceOf,
  targetKey,
  type Targets,
  typedTargets,
  WHOLE,
} from './targets-values';
import { useTypedTargets } from './use-typed-targets';

/** The targets of one indicator: a row a cooperative, a column a month at whose end a target is due. */
export function TargetsGrid({ targets }: { targets: Targets }) {
  const t = useTexts('indicator-figures');
  const format = useFormat();
  const toast = useToast();
  const queries = useQueryClient();
  const draft = useTypedTargets(targets);
  const { stored, theirs, typing } = draft;
  const { typed, step, basis } = typing;
  const [faulty, setFaulty] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { indicator, programmeId } = stored;
  const mayAim = stored.may.includes('indicators.choose');
  const path = { id: programmeId, indicatorId: indicator.id };

  const save = async () => {
    const { body, faulty: wrong } = collectTargets(stored, typing);
    setFaulty(wrong);
    if (wrong.length > 0) return;
    setBusy(true);
    setError(null);
    try {
      const saved = await saveIndicatorTargets(api, { path, ifMatch: (theirs ?? stored).version, body });
      draft.onSaved(saved);
      toast({ message: t('grid.saved') });
      await queries.invalidateQueries({ queryKey: ['readings'] });
    } catch (problem) {
      setError(problem);
      // Theirs is shown beside what was typed; saving again takes its place.
      if (isProblem(problem, 412)) draft.onTheirs(await readIndicatorTargets(api, { path }));
    } finally {
      setBusy(false);
    }
  };

  const spanName = (end: string): string => {
    const since = sinceOf(stored, step, end);
    if (basis === 'month' || since === end) return format.month(end, 'short');
    return t('grid.span', { since: format.month(since, 'short'), end: format.month(end, 'short') });
  };
  const hint = indicator.acrossTime === 'cumulative' ? 'grid.cumulative' : (`grid.${basis}` as const);
  const columns = [
    { key: BASELINE, name: t('grid.baseline') },
    ...columnsOf(stored, step).map((month) => ({ key: month, name: spanName(month) })),
  ];
  const theirTyped = theirs ? typedTargets(theirs) : null;
  const rows = [
    { id: WHOLE, name: t('grid.whole') },
    ...stored.rows.map(({ enrolmentId: id, nameFr, nameAr }) => ({ id, name: format.name(nameFr, nameAr) })),
  ];
  const unit = indicator.isRatio ? '%' : format.text(indicator.unit);
  return (
    <>
      <p className={styles['aside']}>
        {t(hint)} ({unit}) {t(indicator.origin === 'formula' ? 'grid.formulaWhole' : 'grid.wholeHint')}
      </p>
      <FieldRow>
        <SelectField
          label={t('grid.step')}
          disabled={!mayAim}
          value={step ?? ''}
          onChange={({ target }) => draft.onType({ step: target.value === '' ? null : Number(target.value) })}
          options={[
            { value: '', label: t('grid.end') },
            ...TARGET_STEPS.map((each) => ({ value: String(each), label: t('grid.every', { count: each }) })),
          ]}
        />
        {stored.mayBePeriods && (
          <SelectField
            label={t('grid.basis')}
            disabled={!mayAim}
            value={basis}
            onChange={({ target }) => draft.onType({ basis: target.value === 'period' ? 'period' : 'month' })}
            options={(['month', 'period'] as const).map((each) => ({
              value: each,
              label: t(`grid.basisOf.${each}`),
            }))}
          />
        )}
      </FieldRow>
      {draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      {error !== null && <Trouble error={error} />}
      <div className={styles['frame']}>
        <table className={styles['table']}>
          <caption className={styles['caption']}>
            {t('grid.caption', { name: format.text(indicator.name) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('rows.cooperative')}</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                  {mayAim && stored.rows.length > 1 && (
                    <Button
                      look="quiet"
                      aria-label={t('grid.fill', { name })}
                      onClick={() => draft.onType({ typed: filledDown(stored, typed, key) })}
                    >
                      {t('grid.fillShort')}
                    </Button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name }) => (
              <tr key={id} className={id === WHOLE ? styles['whole'] : undefined}>
                <th scope="row">{name}</th>
                {columns.map((column) => {
                  const key = targetKey(id, column.key);
                  const value = typed[key] ?? '';
                  const their = theirTyped?.[key] ?? '';
                  return (
                    <td key={column.key} data-label={column.name}>
                      <TargetCell
                        label={t('grid.field', { cooperative: name, column: column.name })}
                        value={value}
                        readOnly={!mayAim}
                        fault={faulty.includes(key) ? t('app:form.number') : undefined}
                        note={
                          theirTyped && their !== value ? t('grid.stored', { value: their || '–' }) : null
                        }
                        onType={(next) => draft.onType({ typed: { ...typed, [key]: next } })}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {mayAim ? (
        <Cluster>
          <Button look="primary" busy={busy} onClick={() => void save()}>
            {t('app:do.save')}
          </Button>
        </Cluster>
      ) : (
        <p className={styles['aside']}>{t('grid.readOnly')}</p>
      )}
    </>
  );
}
