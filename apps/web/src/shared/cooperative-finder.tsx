import { useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { listCooperatives } from '@tiwizi/api-client';
import { ChoiceCards, SearchField, Stack } from '@tiwizi/ui';
import { api } from './api';
import { useFormat } from './format';
import { Loaded } from './loaded';

const shownAtOnce = 4;

export interface FoundCooperative {
  id: string;
  nameFr: string;
  nameAr: string;
}

export interface CooperativeFinderProps {
  label: string;
  /** Said where nothing is found. */
  nothing: string;
  chosen: FoundCooperative | null;
  name: string;
  error?: string | undefined;
  onChoose: (cooperative: FoundCooperative) => void;
}

/** One cooperative of those in reach, found by a part of its name or code. */
export function CooperativeFinder({ label, nothing, chosen, name, error, onChoose }: CooperativeFinderProps) {
  const format = useFormat();
  const [search, setSearch] = useState('');
  const query = useQuery({
    queryKey: ['cooperatives', 'found', search],
    queryFn: ({ signal }) =>
      listCooperatives(api, { query: { ...(search.trim() && { search }), limit: shownAtOnce + 1 }, signal }),
  });
  // What was chosen stays in sight, whatever is looked for next.
  const offered = (items: FoundCooperative[]) =>
    [...(chosen ? [chosen] : []), ...items.filter(({ id }) => id !== chosen?.id)].slice(0, shownAtOnce);
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <Stack gap={2}>
      <div onKeyDown={stay} role="presentation">
        <SearchField label={label} value={search} onSearch={setSearch} />
      </div>
      <Loaded query={query} rows={2}>
        {({ items }) =>
          offered(items).length === 0 ? (
            <p>{nothing}</p>
          ) : (
            <ChoiceCards
              label={label}
              hideLabel
              name={name}
              error={error}
              value={chosen?.id ?? null}
              choices={offered(items).map(({ id, nameFr, nameAr }) => ({
                value: id,
                label: format.name(nameFr, nameAr),
              }))}
              onChoose={(id) => {
                const one = offered(items).find((each) => each.id === id);
                if (one) onChoose(one);
              }}
            />
          )
        }
      </Loaded>
    </Stack>
  );
}
