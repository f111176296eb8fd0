import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { readAgreement, updateAgreement } from '@tiwizi/api-client';
import { Banner, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Clash } from '../../shared/both-versions/clash';
import { useEditing } from '../../shared/both-versions/use-editing';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { useProblemForm } from '../../shared/use-problem-form';
import { AgreementForm } from './agreement-form';
import { useAgreementParts } from './agreement-parts';
import { type AgreementValues, bodyOf, valuesOf } from './agreement-values';
import { type Agreement, agreementOf } from './kinds';

/** Changes an agreement. */
export default function EditAgreementPage() {
  const { id = '' } = useParams();
  const t = useTexts('agreements');
  const query = useQuery(agreementOf(id));
  return (
    <Screen
      title={t('edit')}
      width="reading"
      back={{ to: `/agreements/${id}`, label: query.data?.title ?? t('title') }}
    >
      <Loaded query={query}>{(agreement) => <Editing agreement={agreement} />}</Loaded>
    </Screen>
  );
}

function Editing({ agreement }: { agreement: Agreement }) {
  const t = useTexts('agreements');
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const parts = useAgreementParts();
  const form = useProblemForm<AgreementValues>(valuesOf(agreement));
  const { id } = agreement;
  const editing = useEditing<Agreement, AgreementValues>({
    ...{ name: `agreement.${id}`, form, stored: agreement, valuesOf },
    load: () => readAgreement(api, { path: { id } }),
  });
  return (
    <AgreementForm
      form={form}
      before={
        <>
          {editing.restored && <Banner>{t('app:state.draftRestored')}</Banner>}
          <Clash editing={editing} parts={parts} />
        </>
      }
      onSend={(typed) =>
        editing.save(async (seen) => {
          const fileIds = seen.files.map((file) => file.id);
          const reply = await updateAgreement(api, {
            path: { id },
            ifMatch: seen.version,
            body: bodyOf(typed, fileIds),
          });
          client.setQueryData(agreementOf(id).queryKey, reply);
          void client.invalidateQueries({ queryKey: ['agreements', 'list'] });
          toast({ message: t('saved') });
          await navigate(`/agreements/${id}`, { replace: true });
        })
      }
    />
  );
}
