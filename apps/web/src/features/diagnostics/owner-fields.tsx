import { useState } from 'react';
import { FieldRow, SelectField, TextField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type useProblemForm } from '../../shared/use-problem-form';
import { type NeedsValues } from './needs-form';
import { type Needs } from './queries';

const kinds = ['member', 'trainer', 'institution'] as const;
const other = 'other';
const nobody = { kind: 'member', name: '' } as const;

export interface OwnerFieldsProps {
  owners: Needs['owners'];
  place: number;
  form: ReturnType<typeof useProblemForm<NeedsValues>>;
}

const keyOf = ({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`;

/** Who answers for a need: the bureau, the trainer and the institutions heard are one tap away, others are typed. */
export function OwnerFields({ owners, place, form }: OwnerFieldsProps) {
  const t = useTexts('diagnostics');
  const name = `decisions.${place}.owner` as const;
  const owner = form.watch(name) ?? nobody;
  const isListed = owners.some((each) => keyOf(each) === keyOf(owner));
  const [typing, setTyping] = useState(owner.name !== '' && !isListed);
  const choose = (key: string) => {
    const listed = owners.find((each) => keyOf(each) === key);
    setTyping(key === other);
    form.setValue(name, listed ?? nobody, { shouldDirty: true });
  };
  return (
    <>
      <SelectField
        label={t('needs.owner')}
        optional={t('app:field.optional')}
        value={typing ? other : owner.name === '' ? '' : keyOf(owner)}
        placeholder={t('needs.ownerNone')}
        options={[
          ...owners.map((each) => ({
            value: keyOf(each),
            label: `${each.name} · ${t(`needs.ownerKind.${each.kind}`)}`,
          })),
          { value: other, label: t('needs.ownerOther') },
        ]}
        onChange={({ target }) => choose(target.value)}
      />
      {typing && (
        <FieldRow>
          <SelectField
            label={t('needs.ownerIs')}
            options={kinds.map((kind) => ({ value: kind, label: t(`needs.ownerKind.${kind}`) }))}
            {...form.field(`${name}.kind`)}
          />
          <TextField label={t('app:field.name')} {...form.field(`${name}.name`, { maxLength: 200 })} />
        </FieldRow>
      )}
    </>
  );
}
