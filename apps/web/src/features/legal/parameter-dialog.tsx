import { useQueryClient } from '@tanstack/react-query';
import { addLegalParameter, formRules } from '@tiwizi/api-client';
import {
  Button,
  CheckboxField,
  DateField,
  Dialog,
  FieldRow,
  Form,
  FormErrors,
  NumberField,
  SelectField,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { parametersKey } from './parameters-key';

const rules = formRules.AddLegalParameterDto;
const codes = ['agm_after_closing', 'filing_after_agm', 'mandate_length', 'tax_exemption_below'] as const;

interface Values {
  code: (typeof codes)[number];
  value: number | null;
  validFrom: string;
  source: string;
  verified: boolean;
}

/** A new value of the law, from one day on; the earlier one stays for the years before. */
export function ParameterDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('legal');
  const toast = useToast();
  const client = useQueryClient();
  const form = useProblemForm<Values>({
    code: 'agm_after_closing',
    value: null,
    validFrom: '',
    source: '',
    verified: false,
  });
  const onSubmit = form.send(async (values) => {
    const saved = await addLegalParameter(api, { body: { ...values, value: values.value ?? 0 } });
    client.setQueryData(parametersKey, saved);
    void client.invalidateQueries({ queryKey: ['legal-calendar'] });
    void client.invalidateQueries({ queryKey: ['cohort-legal-calendar'] });
    toast({ message: t('parameters.saved') });
    onClose();
  });
  return (
    <Dialog open title={t('parameters.add')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={onSubmit}
        actions={
          <Button type="submit" look="primary" icon="check" busy={form.busy}>
            {t('parameters.add')}
          </Button>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <SelectField
          label={t('parameters.one')}
          options={codes.map((value) => ({ value, label: t(`parameters.code.${value}`) }))}
          {...form.field('code', rules.code)}
        />
        <FieldRow>
          <NumberField
            label={t('parameters.value')}
            {...form.field('value', rules.value, { setValueAs: (v) => (v === '' ? null : Number(v)) })}
          />
          <DateField label={t('parameters.from')} {...form.field('validFrom', rules.validFrom)} />
        </FieldRow>
        <TextField
          label={t('parameters.sourceField')}
          hint={t('parameters.sourceHint')}
          {...form.field('source', rules.source)}
        />
        <CheckboxField label={t('parameters.verifiedField')} {...form.field('verified')} />
      </Form>
    </Dialog>
  );
}
