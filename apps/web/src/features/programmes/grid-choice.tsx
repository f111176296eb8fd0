import { useQuery } from '@tanstack/react-query';
import { listGrids } from '@tiwizi/api-client';
import { SelectField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type ProgrammeFormState } from './programme-form';

/** Which grid the programme's diagnostics are filled on; nothing to choose while there is only one. */
export function GridChoice({ form }: { form: ProgrammeFormState }) {
  const t = useTexts('programmes');
  const { text } = useFormat();
  const { data } = useQuery({
    queryKey: ['grids'],
    queryFn: ({ signal }) => listGrids(api, { signal }),
  });
  const published = (data?.items ?? []).filter(({ versions }) => versions.length > 0);
  if (published.length < 2) return null;
  return (
    <SelectField
      key={published.length}
      label={t('grid')}
      hint={t('gridHint')}
      options={published.map(({ code, title }) => ({ value: code, label: `${text(title)} (${code})` }))}
      {...form.field('gridCode')}
    />
  );
}
