import { type DiagnosticGrid } from '@tiwizi/domain';
import { Button, Cluster, IconButton, SelectField } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { moveStep, moveTo } from './draft-changes';
import styles from './grids.module.css';
import { type Place } from './kinds';

export interface PartToolsProps {
  grid: DiagnosticGrid;
  place: Place;
  onMoved: (moved: { grid: DiagnosticGrid; place: Place } | null) => void;
  onRemove: () => void;
}

/** Moves the dimension or the criterion that is open, or takes it away. */
export function PartTools({ grid, place, onMoved, onRemove }: PartToolsProps) {
  const t = useTexts('grids');
  const { text } = useFormat();
  const step = (by: -1 | 1) => {
    const moved = moveStep(grid, place, by);
    return (
      <IconButton
        icon="chevron"
        className={styles[by === -1 ? 'up' : 'down']}
        label={t(by === -1 ? 'moveUp' : 'moveDown')}
        disabled={moved === null}
        onClick={() => onMoved(moved)}
      />
    );
  };
  return (
    <Cluster>
      {step(-1)}
      {step(1)}
      {place.criterion !== null && (
        <SelectField
          label={t('inDimension')}
          value={String(place.dimension)}
          options={grid.dimensions.map(({ code, title }, at) => ({
            value: String(at),
            label: `${code} · ${text(title) || t('unnamed')}`,
          }))}
          onChange={({ target }) => onMoved(moveTo(grid, place, Number(target.value)))}
        />
      )}
      <Button look="quiet" icon="trash" onClick={onRemove}>
        {t(place.criterion === null ? 'removeDimension' : 'removeCriterion')}
      </Button>
    </Cluster>
  );
}
