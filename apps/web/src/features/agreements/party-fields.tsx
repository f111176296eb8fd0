import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { formRules } from '@tiwizi/api-client';
import { Button, Cluster, FieldRow, SelectField, Stack, TextField } from '@tiwizi/ui';
import { CooperativeFinder } from '../../shared/cooperative-finder';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import styles from './agreements.module.css';
import { type AgreementValues, newParty } from './agreement-values';
import { roles } from './kinds';

const rules = formRules.PartyContentDto;

/** The parties: institutions by their names, cooperatives out of the registry. Two at least. */
export function PartyFields({ form }: { form: ReturnType<typeof useProblemForm<AgreementValues>> }) {
  const t = useTexts('agreements');
  const [finding, setFinding] = useState(false);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'parties' });
  // Who has promised something stays a party until the promise is taken out.
  const promising = new Set(form.watch('commitments').map(({ partyId }) => partyId));
  return (
    <Stack gap={3}>
      {fields.map((party, place) => (
        <fieldset key={party.id} className={styles['part']}>
          <legend>{t('partyNumber', { number: place + 1 })}</legend>
          <FieldRow>
            <TextField
              label={t('field.party')}
              readOnly={party.cooperativeId !== ''}
              {...form.field(`parties.${place}.name`, { ...rules.name, required: true })}
            />
            <SelectField
              label={t('field.role')}
              options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
              {...form.field(`parties.${place}.role`)}
            />
          </FieldRow>
          {fields.length > 2 && !promising.has(party.key) && (
            <Cluster>
              <Button look="quiet" icon="trash" onClick={() => remove(place)}>
                {t('removePart', { name: party.name || t('partyNumber', { number: place + 1 }) })}
              </Button>
            </Cluster>
          )}
        </fieldset>
      ))}
      <Cluster>
        <Button icon="plus" onClick={() => append(newParty())}>
          {t('addParty')}
        </Button>
        <Button icon="plus" onClick={() => setFinding(true)}>
          {t('addCooperative')}
        </Button>
      </Cluster>
      {finding && (
        <CooperativeFinder
          label={t('findCooperative')}
          nothing={t('notFound')}
          name="found-cooperative"
          chosen={null}
          onChoose={({ id, nameFr }) => {
            append(newParty({ id, name: nameFr }));
            setFinding(false);
          }}
        />
      )}
    </Stack>
  );
}
