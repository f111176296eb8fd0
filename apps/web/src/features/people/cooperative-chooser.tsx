import { useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { listCooperatives } from '@tiwizi/api-client';
import { ChoiceCards, Code, EmptyState, SearchField, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';
import { type CooperativeLine } from './kinds';

const shownAtOnce = 6;

export interface CooperativeChooserProps {
  /** The form's field: where a fault leads, and what is wrong with it. */
  field: { name: string; error: string | undefined };
  onChoose: (id: string) => void;
}

/** Whose account it is: found by a part of the cooperative's name or code. */
export function CooperativeChooser({ field, onChoose }: CooperativeChooserProps) {
  const t = useTexts('people');
  const { name } = useFormat();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<CooperativeLine | null>(null);
  const query = useQuery({
    queryKey: ['cooperatives', 'choices', search],
    queryFn: ({ signal }) =>
      listCooperatives(api, {
        query: { ...(search.trim() && { search: search.trim() }), limit: shownAtOnce, withTotal: true },
        signal,
      }),
  });
  // What was chosen stays in sight, whatever is looked for next.
  const withChosen = (items: CooperativeLine[]) =>
    chosen && !items.some(({ id }) => id === chosen.id) ? [chosen, ...items] : items;
  // Enter searches; it must not send the whole form.
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <Section title={t('field.cooperative')} context={t('cooperative.hint')}>
      <div onKeyDown={stay} role="presentation">
        <SearchField label={t('cooperative.search')} value={search} onSearch={setSearch} />
      </div>
      <Loaded query={query} rows={3}>
        {({ items, total }) =>
          withChosen(items).length === 0 ? (
            <EmptyState title={t('cooperative.none')} hint={t('cooperative.noneHint')} />
          ) : (
            <>
              <ChoiceCards
                label={t('field.cooperative')}
                hideLabel
                name={field.name}
                error={field.error}
                value={chosen?.id ?? null}
                choices={withChosen(items).map(({ id, nameFr, nameAr, code }) => ({
                  value: id,
                  label: name(nameFr, nameAr),
                  description: <Code>{code}</Code>,
                }))}
                onChoose={(id) => {
                  setChosen(withChosen(items).find((item) => item.id === id) ?? null);
                  onChoose(id);
                }}
              />
              {total !== null && total > items.length && (
                <p>{t('cooperative.more', { count: total - items.length })}</p>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
