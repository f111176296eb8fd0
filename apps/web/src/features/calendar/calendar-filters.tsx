import { useQuery } from '@tanstack/react-query';
import { listCohort, listProgrammes } from '@tiwizi/api-client';
import { CheckboxField, SelectField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useMay, useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { type Filters, kinds } from './use-calendar';
import { useLeaders } from './use-leaders';

export interface FilterProps {
  filters: Filters;
  onFilter: (name: keyof Filters, value: string) => void;
}

/** What narrows the calendar; each choice stands in the address, so that the view can be sent as a link. */
export function CalendarFilters({ filters, onFilter }: FilterProps) {
  const t = useTexts('sessions');
  return (
    <>
      <OfProgramme filters={filters} onFilter={onFilter} />
      <OfTrainer filters={filters} onFilter={onFilter} />
      <SelectField
        label={t('kind')}
        placeholder={t('allKinds')}
        value={filters.kind ?? ''}
        onChange={(event) => onFilter('kind', event.target.value)}
        options={kinds.map((one) => ({ value: one, label: t(`states:sessionKind.${one}`) }))}
      />
    </>
  );
}

function OfProgramme({ filters, onFilter }: FilterProps) {
  const t = useTexts('sessions');
  const { name } = useFormat();
  const may = useMay();
  const query = useQuery({
    queryKey: ['programmes', 'choices'],
    queryFn: ({ signal }) => listProgrammes(api, { query: { limit: 100 }, signal }),
    enabled: may('programmes.read'),
  });
  const items = query.data?.items ?? [];
  const { programme } = filters;
  const only = items.length === 1 ? items[0]?.id : undefined;
  return (
    <>
      {(items.length > 1 || programme) && (
        <SelectField
          label={t('programme')}
          placeholder={t('allProgrammes')}
          value={programme}
          onChange={(event) => onFilter('programme', event.target.value)}
          options={items.map(({ id, nameFr, nameAr }) => ({ value: id, label: name(nameFr, nameAr) }))}
        />
      )}
      {(programme || only) && (
        <OfCooperative programmeId={programme || (only ?? '')} filters={filters} onFilter={onFilter} />
      )}
    </>
  );
}

function OfCooperative({ programmeId, filters, onFilter }: FilterProps & { programmeId: string }) {
  const t = useTexts('calendar');
  const { name } = useFormat();
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['programmes', programmeId, 'cohort'],
    queryFn: ({ signal }) => listCohort(api, { path: { id: programmeId }, signal }),
    enabled: may('enrolments.read'),
  });
  const items = data?.items ?? [];
  if (items.length < 2 && !filters.cooperative) return null;
  return (
    <SelectField
      label={t('cooperative')}
      placeholder={t('allCooperatives')}
      value={filters.cooperative}
      onChange={(event) => onFilter('cooperative', event.target.value)}
      options={items.map(({ cooperativeId, nameFr, nameAr }) => ({
        value: cooperativeId,
        label: name(nameFr, nameAr),
      }))}
    />
  );
}

/** The office chooses among all; a trainer looks at their own alone, or at all they see. */
function OfTrainer({ filters, onFilter }: FilterProps) {
  const t = useTexts('calendar');
  const me = useMe();
  const may = useMay();
  const leaders = useLeaders(may('people.choose'));
  if (may('people.choose')) {
    return (
      <SelectField
        label={t('trainer')}
        placeholder={t('allTrainers')}
        value={filters.trainer}
        onChange={(event) => onFilter('trainer', event.target.value)}
        options={leaders}
      />
    );
  }
  if (!may('sessions.hand-over')) return null;
  return (
    <CheckboxField
      label={t('mine')}
      checked={filters.trainer === me.id}
      onChange={(event) => onFilter('trainer', event.target.checked ? me.id : '')}
    />
  );
}
