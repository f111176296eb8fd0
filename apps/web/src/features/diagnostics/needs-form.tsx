import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, decideNeeds, formRules } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { inLocale, type Locale } from '@tiwizi/i18n';
import { Banner, Button, DateField, FieldRow, Form, FormErrors, TextField, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useDraft } from '../../shared/draft';
import { homeZone } from '../../shared/format';
import { useLocale, useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { NeedRow } from './need-row';
import styles from './need-row.module.css';
import { needsOf, type Needs, type RankedGap } from './queries';

export interface NeedChoice {
  criterionCode: string;
  status: '' | 'agreed' | 'declined';
  remedy: RankedGap['suggestions'][number]['remedy'];
  statement: string;
  /** Nobody while the name is empty; not there in what a device kept before needs had one. */
  owner?: Needs['owners'][number];
}

export interface NeedsValues {
  decidedOn: string;
  decidedWith: string;
  decisions: NeedChoice[];
}

const rules = formRules.DecideNeedsDto;

/** What was decided; else the first suggestion, ready to be agreed to. */
function choiceOf({ criterionCode, decision, suggestions, title }: RankedGap, locale: Locale): NeedChoice {
  return {
    criterionCode,
    status: decision?.status === 'agreed' || decision?.status === 'declined' ? decision.status : '',
    remedy: decision?.remedy ?? suggestions[0]?.remedy ?? 'accompaniment',
    statement: decision?.statement ?? inLocale(suggestions[0]?.text ?? title, locale),
    owner: decision?.owner ?? { kind: 'member', name: '' },
  };
}

const alike = (one: NeedChoice, other: NeedChoice) =>
  one.status === other.status &&
  one.remedy === other.remedy &&
  one.statement === other.statement &&
  one.owner?.name === other.owner?.name &&
  one.owner?.kind === other.owner?.kind;

/** The API speaks of the decisions it was sent; the form holds a line for every gap. */
function placed(problem: unknown, sent: readonly number[]): unknown {
  if (!(problem instanceof ApiProblem)) return problem;
  const errors = problem.errors.map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace(
      /^\/decisions\/(\d+)/,
      (_, place: string) => `/decisions/${sent[Number(place)]}`,
    ),
  }));
  return new ApiProblem(problem.status, problem.code, problem.params, errors);
}

/** Every gap with its decision, saved all at once; what is typed is kept on the device until then. */
export function NeedsForm({ needs }: { needs: Needs }) {
  const t = useTexts('diagnostics');
  const locale = useLocale();
  const client = useQueryClient();
  const toast = useToast();
  const [today] = useState(() => localDate(new Date(), homeZone));
  const [before, setBefore] = useState(() => needs.gaps.map((gap) => choiceOf(gap, locale)));
  const lastWith = needs.gaps.find(({ decision }) => decision !== null)?.decision?.decidedWith ?? '';
  const form = useProblemForm<NeedsValues>({ decidedOn: today, decidedWith: lastWith, decisions: before });
  const draft = useDraft(`needs.${needs.enrolmentId}`, form);

  const onSubmit = form.send(async ({ decidedOn, decidedWith, decisions }) => {
    const changed = decisions.flatMap(({ status, owner: named, ...choice }, place) => {
      const earlier = before[place];
      if (status === '' || (earlier && alike(decisions[place] ?? earlier, earlier))) return [];
      const owner = named?.name.trim() ? named : null;
      return { place, decision: { ...choice, owner, status, id: newId() } };
    });
    if (changed.length === 0) {
      toast({ message: t('needs.nothingNew') });
      return;
    }
    const body = { decidedOn, decidedWith, decisions: changed.map(({ decision }) => decision) };
    const saved = await decideNeeds(api, { path: { id: needs.enrolmentId }, body }).catch(
      (problem: unknown) => {
        throw placed(
          problem,
          changed.map(({ place }) => place),
        );
      },
    );
    draft.clear();
    setBefore(decisions);
    client.setQueryData(needsOf(needs.enrolmentId).queryKey, saved);
    void client.invalidateQueries({ queryKey: ['plan'] });
    toast({ message: t('needs.saved', { count: changed.length }) });
  });

  return (
    <Form onSubmit={onSubmit}>
      <FormErrors
        title={t('app:form.toCorrect', { count: form.faults.length })}
        hint={t('app:form.kept')}
        faults={form.faults}
      />
      {draft.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
      <FieldRow>
        <DateField label={t('needs.decidedOn')} max={today} {...form.field('decidedOn', rules.decidedOn)} />
        <TextField
          label={t('needs.decidedWith')}
          hint={t('needs.decidedWithHint')}
          optional={t('app:field.optional')}
          {...form.field('decidedWith', rules.decidedWith)}
        />
      </FieldRow>
      <div>
        {needs.gaps.map((gap, place) => (
          <NeedRow
            key={gap.criterionCode}
            gap={gap}
            enrolmentId={needs.enrolmentId}
            owners={needs.owners}
            place={place}
            form={form}
          />
        ))}
      </div>
      <div className={styles['save']} data-foot>
        <Button type="submit" look="primary" busy={form.busy}>
          {t('needs.save')}
        </Button>
      </div>
    </Form>
  );
}
