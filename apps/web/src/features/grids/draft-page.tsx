import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readGridDraft } from '@tiwizi/api-client';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { Editor } from './editor';
import { draftKey } from './kinds';

export default function DraftPage() {
  const t = useTexts('grids');
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: draftKey(id),
    queryFn: ({ signal }) => readGridDraft(api, { path: { id }, signal }),
    // Never changed under the hand that writes it; read anew the next time.
    staleTime: Infinity,
    gcTime: 0,
  });
  if (query.data) return <Editor key={id} draft={query.data} />;
  return (
    <Screen title={t('draft')} back={{ to: '/grids', label: t('title') }}>
      <Loaded query={query}>{() => null}</Loaded>
    </Screen>
  );
}
