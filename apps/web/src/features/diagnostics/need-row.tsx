import { formRules } from '@tiwizi/api-client';
import { SegmentedControl, SelectField, Tag, TextAreaField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Elsewhere } from '../../shared/convergence/elsewhere';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import styles from './need-row.module.css';
import { type NeedsValues } from './needs-form';
import { OwnerFields } from './owner-fields';
import { type Needs, type RankedGap } from './queries';

const rules = formRules.NeedDecisionDto;

export interface NeedRowProps {
  gap: RankedGap;
  enrolmentId: string;
  owners: Needs['owners'];
  place: number;
  form: ReturnType<typeof useProblemForm<NeedsValues>>;
}

/** One gap: what was found, how much it weighs, and whether the cooperative makes it its need. */
export function NeedRow({ gap, enrolmentId, owners, place, form }: NeedRowProps) {
  const t = useTexts('diagnostics');
  const { text } = useFormat();
  const name = `decisions.${place}` as const;
  const status = form.watch(`${name}.status`);
  const remedy = form.register(`${name}.remedy`);

  // The words follow the remedy as long as they are the suggestion's own.
  const follow = (chosen: string) => {
    const words = form.getValues(`${name}.statement`);
    const suggested = gap.suggestions.some((each) => Object.values(each.text).includes(words));
    const next = gap.suggestions.find((each) => each.remedy === chosen);
    if (suggested && next) form.setValue(`${name}.statement`, text(next.text));
  };

  return (
    <section className={styles['row']} aria-label={text(gap.title)}>
      <div className={styles['words']}>
        <h3>
          <span className={styles['rank']}>{place + 1}.</span> {text(gap.title)}
        </h3>
        <p className={styles['found']}>
          {t('needs.found', { found: text(gap.found), level: gap.level, target: gap.targetLevel })}
        </p>
        <p className={styles['tags']}>
          <Tag>{t(`states:category.${gap.category}`)}</Tag>
          <Tag>{t('needs.priority', { priority: gap.priority })}</Tag>
          {gap.legalBlocker && <Tag tone="late">{t('needs.legal')}</Tag>}
        </p>
        <Elsewhere enrolmentId={enrolmentId} criterion={gap.criterionCode} title={text(gap.title)} />
      </div>
      <div className={styles['choice']}>
        <SegmentedControl
          label={t('needs.decision')}
          hideLabel
          choices={[
            { value: 'agreed', label: t('needs.agree') },
            { value: 'declined', label: t('needs.decline') },
          ]}
          {...form.field(`${name}.status`)}
        />
        {status === 'agreed' && (
          <>
            <SelectField
              label={t('needs.remedy')}
              options={[...new Set([...gap.suggestions.map((each) => each.remedy), ...remedies])].map(
                (each) => ({ value: each, label: t(`states:remedy.${each}`) }),
              )}
              {...remedy}
              onChange={(event) => {
                void remedy.onChange(event);
                follow(event.target.value);
              }}
            />
            <TextAreaField
              label={t('needs.statement')}
              rows={2}
              {...form.field(`${name}.statement`, rules.statement)}
            />
            <OwnerFields owners={owners} place={place} form={form} />
          </>
        )}
      </div>
    </section>
  );
}

const remedies = ['training', 'accompaniment', 'compliance', 'equipment'] as const;
