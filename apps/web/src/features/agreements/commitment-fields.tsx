import { useFieldArray } from 'react-hook-form';
import { formRules } from '@tiwizi/api-client';
import { Button, Cluster, DateField, FieldRow, NumberField, SelectField, Stack, TextField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import styles from './agreements.module.css';
import { type AgreementValues, newCommitment } from './agreement-values';

const rules = formRules.CommitmentContentDto;
const numeric = { setValueAs: (text: unknown) => (text === '' || text === null ? null : Number(text)) };

/** What each party promises, how much and until when. */
export function CommitmentFields({ form }: { form: ReturnType<typeof useProblemForm<AgreementValues>> }) {
  const t = useTexts('agreements');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'commitments' });
  const parties = form.watch('parties').map(({ key, name }, place) => ({
    value: key,
    label: name || t('partyNumber', { number: place + 1 }),
  }));
  const optional = t('app:field.optional');
  return (
    <Stack gap={3}>
      {fields.map((commitment, place) => (
        <fieldset key={commitment.id} className={styles['part']}>
          <legend>{t('commitmentNumber', { number: place + 1 })}</legend>
          <FieldRow>
            <SelectField
              label={t('field.who')}
              options={parties}
              value={form.watch(`commitments.${place}.partyId`)}
              onChange={(event) => form.setValue(`commitments.${place}.partyId`, event.target.value)}
            />
            <TextField
              label={t('field.what')}
              {...form.field(`commitments.${place}.what`, { ...rules.what, required: true })}
            />
          </FieldRow>
          <FieldRow>
            <NumberField
              label={t('field.amount')}
              optional={optional}
              step="0.01"
              {...form.field(`commitments.${place}.amount`, rules.amount, numeric)}
            />
            <TextField
              label={t('field.quantity')}
              optional={optional}
              {...form.field(`commitments.${place}.quantity`, rules.quantity)}
            />
            <DateField
              label={t('field.dueOn')}
              optional={optional}
              {...form.field(`commitments.${place}.dueOn`, rules.dueOn)}
            />
          </FieldRow>
          <Cluster>
            <Button look="quiet" icon="trash" onClick={() => remove(place)}>
              {t('removePart', { name: t('commitmentNumber', { number: place + 1 }) })}
            </Button>
          </Cluster>
        </fieldset>
      ))}
      <Cluster>
        <Button icon="plus" onClick={() => append(newCommitment(parties[0]?.value ?? ''))}>
          {t('addCommitment')}
        </Button>
      </Cluster>
    </Stack>
  );
}
