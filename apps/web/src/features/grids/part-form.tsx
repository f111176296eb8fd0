import { useQuery } from '@tanstack/react-query';
import { readGrid } from '@tiwizi/api-client';
import { type DiagnosticGrid, findCriterion, type GridFault } from '@tiwizi/domain';
import { CodeField, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { CriterionForm } from './criterion-form';
import { changeCriterion, changeDimension } from './draft-changes';
import { useFaultWords } from './fault-words';
import { gridOf, type Place, versionKey } from './kinds';
import { PartTools } from './part-tools';
import { WordsField } from './words-field';

export interface PartFormProps {
  grid: DiagnosticGrid;
  faults: readonly GridFault[];
  place: Place;
  latestId: string | null;
  onChange: (grid: DiagnosticGrid, field: string) => void;
  onMoved: (moved: { grid: DiagnosticGrid; place: Place } | null) => void;
  onRemove: () => void;
}

/** The form of what is open: the grid's title, a dimension, or a criterion. */
export function PartForm({ grid, faults, place, latestId, onChange, onMoved, onRemove }: PartFormProps) {
  const t = useTexts('grids');
  const { text } = useFormat();
  const { ofField } = useFaultWords(grid, faults);
  const latest = useQuery({
    queryKey: versionKey(latestId ?? ''),
    queryFn: ({ signal }) => readGrid(api, { path: { id: latestId ?? '' }, signal }),
    enabled: latestId !== null,
    staleTime: Infinity,
  });
  const d = place.dimension;
  const c = place.criterion;
  const dimension = d === null ? undefined : grid.dimensions[d];
  if (d === null || dimension === undefined) {
    return (
      <Section title={t('wholeGrid')} context={t('wholeGridHint')}>
        <WordsField
          label={t('field.title')}
          pointer="/title"
          value={grid.title}
          faults={ofField}
          onChange={(title, field) => onChange({ ...grid, title }, field)}
        />
      </Section>
    );
  }
  const tools = <PartTools grid={grid} place={place} onMoved={onMoved} onRemove={onRemove} />;
  const criterion = c === null ? undefined : dimension.criteria[c];
  if (c === null || criterion === undefined) {
    const pointer = `/dimensions/${d}`;
    return (
      <Section title={t('dimension', { title: text(dimension.title) || dimension.code })}>
        {tools}
        <CodeField
          label={t('field.code')}
          name={`${pointer}/code`}
          maxLength={40}
          value={dimension.code}
          error={ofField(`${pointer}/code`)}
          onChange={({ target }) =>
            onChange(changeDimension(grid, d, { code: target.value }), `${pointer}/code`)
          }
        />
        <WordsField
          label={t('field.title')}
          pointer={`${pointer}/title`}
          value={dimension.title}
          faults={ofField}
          onChange={(title, field) => onChange(changeDimension(grid, d, { title }), field)}
        />
      </Section>
    );
  }
  const known = latest.data && findCriterion(gridOf(latest.data), criterion.code) !== null;
  return (
    <Section title={t('criterion', { title: text(criterion.title) || criterion.code })}>
      {tools}
      <CriterionForm
        criterion={criterion}
        pointer={`/dimensions/${d}/criteria/${c}`}
        faults={ofField}
        isKnown={known === true}
        onChange={(changes, field) => onChange(changeCriterion(grid, d, c, changes), field)}
      />
    </Section>
  );
}
