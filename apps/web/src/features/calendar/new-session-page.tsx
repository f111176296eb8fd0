import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { listProgrammes } from '@tiwizi/api-client';
import { EmptyState, SelectField } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { NewSessionForm } from './new-session-form';

/** One session beside the planned workshops: a training, an encounter, a fair. */
export default function NewSessionPage() {
  const t = useTexts('sessions');
  const { name } = useFormat();
  const [search] = useSearchParams();
  const [picked, setPicked] = useState(search.get('programme') ?? '');
  const query = useQuery({
    queryKey: ['programmes', 'choices'],
    queryFn: ({ signal }) => listProgrammes(api, { query: { limit: 100 }, signal }),
  });
  return (
    <Screen title={t('add')} back={{ to: '/calendar', label: t('title') }} width="reading">
      <Loaded query={query}>
        {({ items }) => {
          const programme = items.find(({ id }) => id === picked) ?? items[0];
          if (!programme) return <EmptyState title={t('noProgramme.title')} hint={t('noProgramme.hint')} />;
          return (
            <>
              {items.length > 1 && (
                <SelectField
                  label={t('programme')}
                  value={programme.id}
                  onChange={(event) => setPicked(event.target.value)}
                  options={items.map(({ id, nameFr, nameAr }) => ({
                    value: id,
                    label: name(nameFr, nameAr),
                  }))}
                />
              )}
              <NewSessionForm key={programme.id} programmeId={programme.id} />
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}
