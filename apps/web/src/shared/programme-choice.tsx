import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { listProgrammes, type components } from '@tiwizi/api-client';
import { ButtonLink, EmptyState, SelectField } from '@tiwizi/ui';
import { api } from './api';
import { useFormat } from './format';
import { Loaded } from './loaded';
import { useMay } from './session';
import { useTexts } from './texts';

export type Programme = components['schemas']['ProgrammeSummaryDto'];

/** The programmes in reach, and the one that the address names: the first running one if it names none. */
export function useProgrammeChoice() {
  const [search, setSearch] = useSearchParams();
  const query = useQuery({
    queryKey: ['programmes', 'choice'],
    queryFn: ({ signal }) => listProgrammes(api, { query: { limit: 100 }, signal }),
  });
  const programmes = query.data?.items;
  const named = search.get('programme');
  const programme =
    programmes?.find(({ id }) => id === named) ??
    programmes?.find(({ status }) => status === 'running') ??
    programmes?.[0];
  const choose = (id: string) => {
    const next = new URLSearchParams(search);
    next.set('programme', id);
    setSearch(next, { replace: true });
  };
  return { query, programmes, programme, choose };
}

export type ProgrammeChoice = ReturnType<typeof useProgrammeChoice>;

/** Which programme to look at; nothing where there is only one. */
export function ProgrammeSelect({
  choice: { programmes = [], programme, choose },
}: {
  choice: ProgrammeChoice;
}) {
  const t = useTexts();
  const format = useFormat();
  if (programmes.length < 2) return null;
  return (
    <SelectField
      label={t('programme.choose')}
      value={programme?.id ?? ''}
      onChange={(event) => choose(event.target.value)}
      options={programmes.map(({ id, nameFr, nameAr }) => ({
        value: id,
        label: format.name(nameFr, nameAr),
      }))}
    />
  );
}

/** What is shown of the chosen programme, once it is known; without any, what to do first. */
export function OfProgramme({
  choice: { query, programme },
  children,
}: {
  choice: ProgrammeChoice;
  children: (programme: Programme) => ReactNode;
}) {
  const t = useTexts();
  const may = useMay();
  return (
    <Loaded query={query} rows={12}>
      {() =>
        programme ? (
          children(programme)
        ) : (
          <EmptyState
            title={t('programme.none')}
            hint={t(may('programmes.create') ? 'programme.createFirst' : 'programme.askOffice')}
            action={
              may('programmes.create') && (
                <ButtonLink look="primary" to="/programmes">
                  {t('nav.programmes')}
                </ButtonLink>
              )
            }
          />
        )
      }
    </Loaded>
  );
}
