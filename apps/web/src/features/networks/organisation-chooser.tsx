import { useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { listCooperatives } from '@tiwizi/api-client';
import { ChoiceCards, EmptyState, SearchField, Stack } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { type Organisation, type Side } from './kinds';

const shownAtOnce = 5;

export interface OrganisationChooserProps {
  side: Side;
  /** Not offered: nothing belongs to itself. */
  without: string;
  /** The form's field: where a fault leads, and what is wrong with it. */
  field: { name: string; error: string | undefined };
  onChoose: (id: string) => void;
}

/** An organisation of the registry, found by a part of its name or code. */
export function OrganisationChooser({ side, without, field, onChoose }: OrganisationChooserProps) {
  const t = useTexts('networks');
  const { name } = useFormat();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Organisation | null>(null);
  const query = useQuery({
    queryKey: ['cooperatives', 'choices', search, shownAtOnce],
    queryFn: ({ signal }) =>
      listCooperatives(api, { query: { ...(search.trim() && { search }), limit: shownAtOnce + 1 }, signal }),
  });
  // What was chosen stays in sight, whatever is looked for next.
  const offered = (items: Organisation[]) =>
    [...(chosen ? [chosen] : []), ...items.filter(({ id }) => id !== without && id !== chosen?.id)].slice(
      0,
      shownAtOnce,
    );
  // Enter searches; it must not send the whole form.
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <Stack gap={3}>
      <div onKeyDown={stay} role="presentation">
        <SearchField label={t(`find.${side}`)} value={search} onSearch={setSearch} />
      </div>
      <Loaded query={query} rows={3}>
        {({ items }) =>
          offered(items).length === 0 ? (
            <EmptyState title={t('empty.noMatch')} hint={t('find.none')} />
          ) : (
            <ChoiceCards
              label={t(`find.${side}`)}
              hideLabel
              name={field.name}
              error={field.error}
              value={chosen?.id ?? null}
              choices={offered(items).map(({ id, nameFr, nameAr, kind }) => ({
                value: id,
                label: name(nameFr, nameAr),
                description: t(`states:kind.${kind}`),
              }))}
              onChoose={(id) => {
                setChosen(offered(items).find((item) => item.id === id) ?? null);
                onChoose(id);
              }}
            />
          )
        }
      </Loaded>
    </Stack>
  );
}
