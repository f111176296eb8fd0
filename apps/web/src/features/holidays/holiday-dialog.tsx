import { addHoliday, formRules, updateHoliday } from '@tiwizi/api-client';
import {
  Button,
  CheckboxField,
  DateField,
  Dialog,
  FieldRow,
  Form,
  FormErrors,
  SelectField,
  TextField,
  useToast,
} from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { type Holiday, useChangeDay, useRefreshDays } from './use-holidays';

const rules = formRules.AddHolidayDto;
const nameRules = formRules.HolidayNameDto;
const kinds = ['public', 'religious', 'ramadan'] as const;

type Values = Pick<Holiday, 'kind' | 'from' | 'to' | 'name' | 'moonDependent' | 'announced' | 'source'>;

export interface HolidayDialogProps {
  /** Null: a new one. */
  holiday: Holiday | null;
  year: number;
  onClose: () => void;
}

/** A day of the table: where it stands, how it is called, where it was made known. */
export function HolidayDialog({ holiday, year, onClose }: HolidayDialogProps) {
  const t = useTexts('holidays');
  const format = useFormat();
  const toast = useToast();
  const refresh = useRefreshDays();
  const change = useChangeDay(t('app:do.undo'));
  const empty: Values = {
    ...{ kind: 'public', from: `${year}-01-01`, to: `${year}-01-01`, name: { fr: '', ar: '', en: '' } },
    ...{ moonDependent: false, announced: false, source: '' },
  };
  const form = useProblemForm<Values>(holiday ?? empty);
  const from = form.watch('from');
  const onSubmit = form.send(async ({ kind, moonDependent, announced, ...values }) => {
    const body = { ...values, to: values.to < values.from ? values.from : values.to };
    const saved = holiday
      ? await updateHoliday(api, {
          path: { id: holiday.id },
          ifMatch: holiday.version,
          body: { ...body, ...(holiday.moonDependent && { announced }) },
        })
      : await addHoliday(api, { body: { ...body, id: newId(), kind, moonDependent } });
    await refresh();
    const fallen = saved.sessions.length;
    toast({ message: fallen > 0 ? t('savedOn', { count: fallen }) : t('saved') });
    onClose();
  });
  const remove = async (day: Holiday) => {
    await change(day, { removed: true }, { removed: false }, t('removed', { name: format.text(day.name) }));
    onClose();
  };
  return (
    <Dialog
      open
      title={holiday ? format.text(holiday.name) : t('add')}
      closeLabel={t('app:do.close')}
      onClose={onClose}
    >
      <Form
        onSubmit={onSubmit}
        actions={
          <>
            <Button type="submit" look="primary" busy={form.busy}>
              {t(holiday ? 'app:do.save' : 'add')}
            </Button>
            {holiday && (
              <Button look="danger" onClick={() => void remove(holiday)}>
                {t('remove')}
              </Button>
            )}
          </>
        }
      >
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <FieldRow>
          <DateField label={t('from')} {...form.field('from', rules.from)} />
          <DateField label={t('to')} min={from} {...form.field('to', rules.to)} />
        </FieldRow>
        {!holiday && (
          <SelectField
            label={t('kind')}
            options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            {...form.field('kind', rules.kind)}
          />
        )}
        <TextField label={t('nameFr')} {...form.field('name.fr', nameRules.fr)} />
        <TextField label={t('nameAr')} dir="rtl" lang="ar" {...form.field('name.ar', nameRules.ar)} />
        <TextField label={t('nameEn')} {...form.field('name.en', nameRules.en)} />
        {!holiday && (
          <CheckboxField label={t('moonField')} hint={t('moonHint')} {...form.field('moonDependent')} />
        )}
        {holiday?.moonDependent && (
          <CheckboxField label={t('announcedField')} hint={t('announcedHint')} {...form.field('announced')} />
        )}
        <TextField
          label={t('source')}
          hint={t('sourceHint')}
          optional={t('app:field.optional')}
          {...form.field('source', { maxLength: 200 })}
        />
      </Form>
    </Dialog>
  );
}
