import { useState } from 'react';
import { formRules } from '@tiwizi/api-client';
import { type Sex, SEXES } from '@tiwizi/domain';
import {
  Button,
  Dialog,
  FieldRow,
  Form,
  FormErrors,
  NumberField,
  SegmentedControl,
  SelectField,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { useOutbox } from '../../offline/use-outbox';
import { newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { Lookalikes } from './lookalikes';
import { rollSubject } from './pending-roll';
import { type Roll, type RollPerson } from './roll';

export interface WalkInDialogProps {
  roll: Roll;
  /** Null where it waits on this device. */
  onAdded: (roll: Roll | null) => void;
  /** It was somebody of the roll after all. */
  onFound: (person: RollPerson) => void;
  onClose: () => void;
}

interface Values {
  givenName: string;
  familyName: string;
  sex: Sex;
  birthYear: number | null;
  enrolmentId: string;
}

const rules = formRules.AddWalkInDto;

/** Somebody who is there and stands in no register. */
export default function WalkInDialog({ roll, onAdded, onFound, onClose }: WalkInDialogProps) {
  const t = useTexts('attendance');
  const format = useFormat();
  const toast = useToast();
  // Made once: whoever presses the button again after a refusal adds nobody twice.
  const [{ personId, membershipId }] = useState(() => ({ personId: newId(), membershipId: newId() }));
  const outbox = useOutbox();
  const form = useProblemForm<Values>({
    givenName: '',
    familyName: '',
    sex: 'female',
    birthYear: null,
    enrolmentId: roll.cooperatives[0]?.enrolmentId ?? '',
  });
  const onSubmit = form.send(async (values) => {
    const name = `${values.givenName} ${values.familyName}`;
    const outcome = await outbox.send({
      operation: 'addWalkIn',
      input: { path: { id: roll.sessionId }, body: { ...values, personId, membershipId } },
      subject: rollSubject(roll.sessionId),
      label: name,
      place: `/sessions/${roll.sessionId}`,
    });
    if (outcome.state === 'refused') throw outcome.problem;
    toast({ message: t('walkIn.added', { name }) });
    onAdded(outcome.state === 'sent' ? outcome.reply : null);
  });
  return (
    <Dialog open title={t('walkIn.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t('walkIn.add')}
          </Button>
        }
      >
        <p>{t('walkIn.hint')}</p>
        <FormErrors title={t('walkIn.refused')} hint={t('app:form.kept')} faults={form.faults} />
        <FieldRow>
          <TextField label={t('walkIn.given')} {...form.field('givenName', rules.givenName)} />
          <TextField label={t('walkIn.family')} {...form.field('familyName', rules.familyName)} />
        </FieldRow>
        <Lookalikes
          people={roll.people}
          name={form.watch(['givenName', 'familyName']).join(' ')}
          onFound={onFound}
        />
        <SegmentedControl
          label={t('walkIn.sex')}
          choices={SEXES.map((sex) => ({ value: sex, label: t(`states:sex.${sex}`) }))}
          {...form.field('sex', rules.sex)}
        />
        {roll.cooperatives.length > 1 && (
          <SelectField
            label={t('walkIn.cooperative')}
            options={roll.cooperatives.map(({ enrolmentId, nameFr, nameAr }) => ({
              value: enrolmentId,
              label: format.name(nameFr, nameAr),
            }))}
            {...form.field('enrolmentId', rules.enrolmentId)}
          />
        )}
        <NumberField
          label={t('walkIn.birthYear')}
          optional={t('app:field.optional')}
          inputMode="numeric"
          {...form.field('birthYear', rules.birthYear, {
            setValueAs: (text: string | number | null) =>
              text === '' || text === null ? null : Number(text),
          })}
        />
      </Form>
    </Dialog>
  );
}
