import { type ReactNode } from 'react';
import { Button, SearchField, SelectField } from '@tiwizi/ui';
import styles from './filter-bar.module.css';
import { type ChosenFilter, FoldedFilters } from './folded-filters';
import { useTexts } from './texts';
import { useNarrow } from './use-narrow';

interface FilterSelect<Name extends string> {
  name: Name;
  label: string;
  /** What stands there when it narrows nothing. */
  every: string;
  options: readonly { value: string; label: string }[];
  value: string;
}

interface FilterBarProps<Name extends string> {
  search?: { label: string; value: string; onSearch: (words: string) => void };
  selects: readonly FilterSelect<Name>[];
  set: (name: Name, value: string) => void;
  /** Takes all filters away; left out where none narrows. */
  onClear: (() => void) | undefined;
  /** Those that are no list to choose from. */
  more?: { field: ReactNode; chosen: ChosenFilter | undefined };
}

/** Search and filters of a list: in one row where there is room; on a phone all but the search is folded. */
export function FilterBar<Name extends string>(props: FilterBarProps<Name>) {
  const { search, selects, set, onClear, more } = props;
  const t = useTexts('app');
  const narrow = useNarrow();
  const searchField = search && (
    <div className={styles['search']}>
      <SearchField {...search} />
    </div>
  );
  const fields = (
    <>
      {selects.map(({ name, label, every, options, value }) => (
        <div key={name} className={styles['select']}>
          <SelectField
            label={label}
            placeholder={every}
            options={[...options]}
            value={options.length > 0 ? value : ''}
            onChange={(event) => set(name, event.target.value)}
          />
        </div>
      ))}
      {more?.field}
    </>
  );
  if (!narrow) {
    return (
      <div className={styles['bar']}>
        {searchField}
        {fields}
        {onClear && (
          <Button look="quiet" icon="close" onClick={onClear}>
            {t('do.clear')}
          </Button>
        )}
      </div>
    );
  }
  const chosen = selects.flatMap(({ name, options, value }) => {
    const option = options.find((each) => each.value === value && value !== '');
    return option ? [{ key: name, label: option.label.trim(), onRemove: () => set(name, '') }] : [];
  });
  return (
    <div className={styles['narrow']}>
      {searchField}
      <FoldedFilters chosen={more?.chosen ? [...chosen, more.chosen] : chosen}>
        <div className={styles['pairs']}>{fields}</div>
      </FoldedFilters>
    </div>
  );
}
