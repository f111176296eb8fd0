import { useFieldArray } from 'react-hook-form';
import { Button, Card, NumberField, Section, Stack, TextAreaField, TextField } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { asNumber, type Language, type ModuleFormState } from './module-fields';
import { emptySheet } from './module-values';

/** The exercise sheets of a module. */
export function SheetsFields({ form, language }: { form: ModuleFormState; language: Language }) {
  const t = useTexts('training');
  const sheets = useFieldArray({ control: form.control, name: 'sheets' });
  const required = { required: language === 'fr', maxLength: 1000 };
  return (
    <Section title={t('sheets')}>
      {sheets.fields.map((sheet, place) => (
        <Card key={sheet.id}>
          <h3>{t('form.sheetNumber', { number: place + 1 })}</h3>
          <Stack key={language}>
            <TextField
              label={t('form.title')}
              {...form.field(`sheets.${place}.title.${language}`, required)}
            />
            <TextField
              label={t('purpose')}
              {...form.field(`sheets.${place}.purpose.${language}`, required)}
            />
            <TextAreaField
              label={t('instructions')}
              hint={t('form.onePerLine')}
              {...form.field(`sheets.${place}.instructions.${language}`)}
            />
            <TextField
              label={t('form.tableColumns')}
              hint={t('form.tableHint')}
              {...form.field(`sheets.${place}.columns.${language}`)}
            />
            <TextAreaField
              label={t('form.tableRows')}
              hint={t('form.tableHint')}
              {...form.field(`sheets.${place}.rows.${language}`)}
            />
            <TextAreaField
              label={t('questions')}
              hint={t('form.onePerLine')}
              {...form.field(`sheets.${place}.questions.${language}`)}
            />
            <TextAreaField
              label={t('debrief')}
              hint={t('form.onePerLine')}
              {...form.field(`sheets.${place}.debrief.${language}`)}
            />
          </Stack>
          <NumberField
            label={t('form.blankRows')}
            {...form.field(`sheets.${place}.blankRows`, { min: 0, max: 30 }, asNumber)}
          />
          <Button look="quiet" icon="trash" onClick={() => sheets.remove(place)}>
            {t('form.remove')}
          </Button>
        </Card>
      ))}
      <Button icon="plus" onClick={() => sheets.append(emptySheet())}>
        {t('form.addSheet')}
      </Button>
    </Section>
  );
}
