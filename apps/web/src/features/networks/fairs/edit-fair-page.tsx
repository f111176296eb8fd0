import { useNavigate, useParams } from 'react-router';
import { readFair, updateFair } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { Clash } from '../../../shared/both-versions/clash';
import { useEditing } from '../../../shared/both-versions/use-editing';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { FairForm, type FairValues, valuesOf } from './fair-form';
import { useFairParts } from './fair-parts';
import { contentOf, type Fair } from './kinds';
import { useFair, useRefreshFairs } from './use-fairs';

/** Corrects what is said of a fair, or calls it off. */
export default function EditFairPage() {
  const { id = '' } = useParams();
  const t = useTexts('fairs');
  const { name } = useFormat();
  const query = useFair(id);
  const called = query.data ? name(query.data.nameFr, query.data.nameAr) : '';
  return (
    <Screen title={t('edit')} back={{ to: `/fairs/${id}`, label: called }} width="reading">
      <Loaded query={query}>{(fair) => <Editing fair={fair} />}</Loaded>
    </Screen>
  );
}

const typedOf = (fair: Fair) => valuesOf(contentOf(fair));

function Editing({ fair }: { fair: Fair }) {
  const t = useTexts('fairs');
  const navigate = useNavigate();
  const toast = useToast();
  const refresh = useRefreshFairs();
  const parts = useFairParts();
  const form = useProblemForm<FairValues>(typedOf(fair));
  const path = { id: fair.id };
  const editing = useEditing<Fair, FairValues>({
    ...{ name: `fair.${fair.id}`, form, stored: fair, valuesOf: typedOf },
    load: () => readFair(api, { path }),
  });
  return (
    <FairForm
      form={form}
      submit={t('app:do.save')}
      mayCancel
      before={
        <>
          {editing.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
          <Clash editing={editing} parts={parts} />
        </>
      }
      onSubmit={(body) =>
        editing.save(async ({ version }) => {
          await updateFair(api, { path, ifMatch: version, body });
          await refresh();
          toast({ message: t('fairSaved') });
          await navigate(`/fairs/${fair.id}`, { replace: true });
        })
      }
    />
  );
}
