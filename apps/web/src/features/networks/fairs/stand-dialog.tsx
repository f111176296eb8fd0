import { useState } from 'react';
import { updateFairStand } from '@tiwizi/api-client';
import { addDays, daysBetween, localDate } from '@tiwizi/domain';
import {
  Banner,
  Button,
  Dialog,
  FieldRow,
  Form,
  FormErrors,
  NumberField,
  SelectField,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { api, isProblem } from '../../../shared/api';
import { useDraft } from '../../../shared/draft';
import { homeZone, useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import styles from './fairs.module.css';
import { type Fair, type Stand, type StandContent, standStates } from './kinds';
import { useRefreshFairs } from './use-fairs';

export interface StandDialogProps {
  fair: Fair;
  stand: Stand;
  onClose: () => void;
}

const asNumber = {
  setValueAs: (text: string | number | null) => (text === '' || text === null ? null : Number(text)),
};

/** Every day of the fair that has come, with what was told of it. */
function valuesOf({ fromOn, toOn }: Fair, stand: Stand): StandContent {
  const { state, standNumber, standCost, transportCost, bestSold } = stand;
  const today = localDate(new Date(), homeZone);
  const last = toOn < today ? toOn : today;
  const days = Array.from({ length: Math.max(0, daysBetween(fromOn, last) + 1) }, (_, place) => {
    const day = addDays(fromOn, place);
    return stand.days.find((each) => each.day === day) ?? { day, amount: null, buyers: null, orders: null };
  });
  return { state, standNumber, standCost, transportCost, bestSold, days };
}

/** What a cooperative tells of its stand, day by day; what it leaves empty stays untold. */
export function StandDialog({ fair, stand, onClose }: StandDialogProps) {
  const t = useTexts('fairs');
  const { name, date } = useFormat();
  const toast = useToast();
  const refresh = useRefreshFairs();
  // What the form was opened on: another may tell meanwhile.
  const [version, setVersion] = useState(stand.version);
  const form = useProblemForm<StandContent>(valuesOf(fair, stand));
  const draft = useDraft<StandContent>(`fair-stand.${stand.id}`, form);
  const changed = stand.version !== version;
  const [shownDays] = useState(() => valuesOf(fair, stand).days.map(({ day }) => day));
  const onSubmit = form.send(async (values) => {
    const days = values.days.filter((day) =>
      [day.amount, day.buyers, day.orders].some((each) => each !== null),
    );
    try {
      await updateFairStand(api, {
        path: { id: stand.id },
        ifMatch: stand.version,
        body: { ...values, days },
      });
    } catch (problem) {
      if (!isProblem(problem, 412)) throw problem;
      await refresh();
      return;
    }
    draft.clear();
    await refresh();
    toast({ message: t('saved') });
    onClose();
  });
  return (
    <Dialog
      open
      title={t('tellOf', { name: name(stand.nameFr, stand.nameAr) })}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" icon="check" busy={form.busy}>
            {t('app:do.save')}
          </Button>
        }
      >
        {changed && (
          <Banner
            tone="attention"
            title={t('changedMeanwhile')}
            action={
              <Button
                onClick={() => {
                  form.reset(valuesOf(fair, stand));
                  draft.clear();
                  setVersion(stand.version);
                }}
              >
                {t('takeTheirs')}
              </Button>
            }
          >
            {t('changedHint')}
          </Banner>
        )}
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        {draft.restored && <p>{t('app:state.draftRestored')}</p>}
        <FieldRow>
          <SelectField
            label={t('stateLabel')}
            options={standStates.map((value) => ({ value, label: t(`state.${value}`) }))}
            {...form.field('state')}
          />
          <TextField
            label={t('standNumber')}
            optional={t('app:field.optional')}
            {...form.field('standNumber', { maxLength: 40 })}
          />
        </FieldRow>
        {shownDays.map((day, place) => (
          <fieldset key={day} className={styles['day']}>
            <legend>{date(day, 'weekday')}</legend>
            <FieldRow>
              <NumberField
                label={t('sales')}
                unit={t('madUnit')}
                step="any"
                {...form.field(`days.${place}.amount`, { min: 0 }, asNumber)}
              />
              <NumberField
                label={t('buyers')}
                {...form.field(`days.${place}.buyers`, { min: 0 }, asNumber)}
              />
              <NumberField
                label={t('orders')}
                {...form.field(`days.${place}.orders`, { min: 0 }, asNumber)}
              />
            </FieldRow>
          </fieldset>
        ))}
        <TextField
          label={t('bestSold')}
          optional={t('app:field.optional')}
          {...form.field('bestSold', { maxLength: 500 })}
        />
        <FieldRow>
          <NumberField
            label={t('standCost')}
            unit={t('madUnit')}
            step="any"
            {...form.field('standCost', { min: 0 }, asNumber)}
          />
          <NumberField
            label={t('transportCost')}
            unit={t('madUnit')}
            step="any"
            {...form.field('transportCost', { min: 0 }, asNumber)}
          />
        </FieldRow>
      </Form>
    </Dialog>
  );
}
