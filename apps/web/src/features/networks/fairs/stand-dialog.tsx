import { useState } from 'react';
import { readFair } from '@tiwizi/api-client';
import { addDays, daysBetween, localDate } from '@tiwizi/domain';
import {
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
import { useKept } from '../../../offline/use-kept';
import { useOutbox } from '../../../offline/use-outbox';
import { api } from '../../../shared/api';
import { Clash } from '../../../shared/both-versions/clash';
import { useEditing } from '../../../shared/both-versions/use-editing';
import { homeZone, useFormat } from '../../../shared/format';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import styles from './fairs.module.css';
import { type Fair, type Stand, type StandContent, standStates } from './kinds';
import { standSubject } from './pending-stands';
import { useStandParts } from './stand-parts';
import { useRefreshFairs } from './use-fairs';

export interface StandDialogProps {
  fair: Fair;
  stand: Stand;
  onClose: () => void;
}

const asNumber = {
  setValueAs: (text: string | number | null) => (text === '' || text === null ? null : Number(text)),
};

const untold = { amount: null, buyers: null, orders: null };

/** The days of the fair that have come. */
function daysCome({ fromOn, toOn }: Fair): string[] {
  const today = localDate(new Date(), homeZone);
  const last = toOn < today ? toOn : today;
  return Array.from({ length: Math.max(0, daysBetween(fromOn, last) + 1) }, (_, place) =>
    addDays(fromOn, place),
  );
}

function valuesOf(shown: readonly string[], stand: Stand): StandContent {
  const { state, standNumber, standCost, transportCost, bestSold } = stand;
  const days = shown.map((day) => stand.days.find((each) => each.day === day) ?? { day, ...untold });
  return { state, standNumber, standCost, transportCost, bestSold, days };
}

/** What a cooperative tells of its stand, day by day; what it leaves empty stays untold. */
export function StandDialog({ fair, stand, onClose }: StandDialogProps) {
  const t = useTexts('fairs');
  const { name, date } = useFormat();
  const toast = useToast();
  const kept = useKept();
  const refresh = useRefreshFairs();
  const parts = useStandParts();
  const [shown] = useState(() => daysCome(fair));
  const typedOf = (kept: Stand) => valuesOf(shown, kept);
  const outbox = useOutbox();
  const called = name(stand.nameFr, stand.nameAr);
  const form = useProblemForm<StandContent>(typedOf(stand));
  const editing = useEditing<Stand, StandContent>({
    ...{ name: `fair-stand.${stand.id}`, form, stored: stand, valuesOf: typedOf },
    load: async () => {
      const { table } = await readFair(api, { path: { id: fair.id } });
      return table.find(({ id }) => id === stand.id) ?? stand;
    },
  });
  const onSubmit = form.send((values) =>
    editing.save(async ({ version }) => {
      const told = shown
        // A draft of yesterday knows nothing of today.
        .map((day, place) => ({ ...untold, ...values.days[place], day }))
        .filter(({ amount, buyers, orders }) => [amount, buyers, orders].some((each) => each !== null));
      const outcome = await outbox.send({
        operation: 'updateFairStand',
        input: { path: { id: stand.id }, ifMatch: version, body: { ...values, days: told } },
        subject: standSubject(stand.id),
        label: `${called} · ${name(fair.nameFr, fair.nameAr)}`,
        place: `/fairs/${fair.id}`,
      });
      if (outcome.state === 'refused') throw outcome.problem;
      if (outcome.state === 'sent') await refresh();
      toast(outcome.state === 'sent' ? { message: t('saved') } : kept());
      onClose();
      return outcome.state;
    }),
  );
  return (
    <Dialog open title={t('tellOf', { name: called })} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" icon="check" busy={form.busy}>
            {t('app:do.save')}
          </Button>
        }
      >
        {editing.restored && <p>{t('app:state.draftRestored')}</p>}
        <Clash editing={editing} parts={parts} />
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
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
        {shown.map((day, place) => (
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
