import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { updateFair } from '@tiwizi/api-client';
import { Banner, Button, useToast } from '@tiwizi/ui';
import { api, isProblem } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { useProblemForm } from '../../../shared/use-problem-form';
import { FairForm, type FairValues, valuesOf } from './fair-form';
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

function Editing({ fair }: { fair: Fair }) {
  const t = useTexts('fairs');
  const navigate = useNavigate();
  const toast = useToast();
  const refresh = useRefreshFairs();
  // What the form was opened on: another may save meanwhile.
  const [version, setVersion] = useState(fair.version);
  const [clash, setClash] = useState(false);
  const form = useProblemForm<FairValues>(valuesOf(contentOf(fair)));
  return (
    <>
      {clash && (
        <Banner
          tone="attention"
          title={t('changedMeanwhile')}
          action={
            <Button
              onClick={() => {
                form.reset(valuesOf(contentOf(fair)));
                setVersion(fair.version);
                setClash(false);
              }}
            >
              {t('takeTheirs')}
            </Button>
          }
        >
          {t('changedHint')}
        </Banner>
      )}
      <FairForm
        form={form}
        submit={t('app:do.save')}
        mayCancel
        onSubmit={async (body) => {
          try {
            await updateFair(api, {
              path: { id: fair.id },
              ifMatch: clash ? fair.version : version,
              body,
            });
          } catch (problem) {
            if (!isProblem(problem, 412)) throw problem;
            await refresh();
            setClash(true);
            return;
          }
          await refresh();
          toast({ message: t('fairSaved') });
          await navigate(`/fairs/${fair.id}`, { replace: true });
        }}
      />
    </>
  );
}
