import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { updateAgreement } from '@tiwizi/api-client';
import { useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { AgreementForm } from './agreement-form';
import { bodyOf, valuesOf } from './agreement-values';
import { agreementOf } from './kinds';

/** Changes an agreement. */
export default function EditAgreementPage() {
  const { id = '' } = useParams();
  const t = useTexts('agreements');
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = useQuery(agreementOf(id));
  return (
    <Screen
      title={t('edit')}
      width="reading"
      back={{ to: `/agreements/${id}`, label: query.data?.title ?? t('title') }}
    >
      <Loaded query={query}>
        {(agreement) => (
          <AgreementForm
            draftName={id}
            values={valuesOf(agreement)}
            onSend={async (typed) => {
              const fileIds = agreement.files.map((file) => file.id);
              const reply = await updateAgreement(api, {
                path: { id },
                ifMatch: agreement.version,
                body: bodyOf(typed, fileIds),
              });
              client.setQueryData(agreementOf(id).queryKey, reply);
              void client.invalidateQueries({ queryKey: ['agreements', 'list'] });
              toast({ message: t('saved') });
              void navigate(`/agreements/${id}`, { replace: true });
            }}
          />
        )}
      </Loaded>
    </Screen>
  );
}
