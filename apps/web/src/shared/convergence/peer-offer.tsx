import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formRules, readPeerOffer, savePeerOffer, type components } from '@tiwizi/api-client';
import {
  Button,
  ButtonLink,
  CheckboxField,
  Cluster,
  Dialog,
  Form,
  FormErrors,
  Section,
  Tag,
  TextAreaField,
  useToast,
} from '@tiwizi/ui';
import { api } from '../api';
import { Clash } from '../both-versions/clash';
import { textPart } from '../both-versions/text-part';
import { useEditing } from '../both-versions/use-editing';
import { Loaded } from '../loaded';
import { useTopics } from '../practice-topics';
import { useTexts } from '../texts';
import { useProblemForm } from '../use-problem-form';

type Offer = components['schemas']['PeerOfferDto'];

/** On what a cooperative is willing to help others; its bureau or the coordinator says so. */
export default function PeerOffer({ cooperativeId }: { cooperativeId: string }) {
  const t = useTexts('peers');
  const topics = useTopics();
  const [open, setOpen] = useState(false);
  const query = useQuery({
    queryKey: ['peer-offer', cooperativeId],
    queryFn: ({ signal }) => readPeerOffer(api, { path: { id: cooperativeId }, signal }),
  });
  return (
    <Section
      title={t('offer.title')}
      more={
        <Cluster>
          <ButtonLink look="quiet" to="/peer-visits">
            {t('visits.title')}
          </ButtonLink>
          {query.data?.may.includes('change') && (
            <Button onClick={() => setOpen(true)}>{t('offer.change')}</Button>
          )}
        </Cluster>
      }
    >
      <Loaded query={query} rows={1}>
        {(offer) => (
          <>
            {offer.topics.length === 0 ? <p>{t('offer.none')}</p> : <p>{t('offer.helps')}</p>}
            <Cluster>
              {offer.topics.map((code) => (
                <Tag key={code} tone="done">
                  {topics.nameOf(code)}
                </Tag>
              ))}
            </Cluster>
            {offer.note && <p dir="auto">{offer.note}</p>}
            {open && <OfferDialog offer={offer} onClose={() => setOpen(false)} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

type OfferValues = Pick<Offer, 'topics' | 'note'>;
const typedOf = ({ topics, note }: Offer): OfferValues => ({ topics, note });

function OfferDialog({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const t = useTexts('peers');
  const names = useTopics();
  const toast = useToast();
  const client = useQueryClient();
  const form = useProblemForm<OfferValues>(typedOf(offer));
  const path = { id: offer.cooperativeId };
  const editing = useEditing<Offer, OfferValues>({
    ...{ name: `peer-offer.${offer.cooperativeId}`, form, stored: offer, valuesOf: typedOf },
    load: () => readPeerOffer(api, { path }),
  });
  const chosen = form.watch('topics');
  const codes = [...new Set([...offer.mastered, ...offer.topics])];
  const send = form.send((body) =>
    editing.save(async ({ version }) => {
      const now = await savePeerOffer(api, { path, ifMatch: version, body });
      client.setQueryData(['peer-offer', offer.cooperativeId], now);
      void client.invalidateQueries({ queryKey: ['peers'] });
      toast({ message: t('offer.saved') });
      onClose();
    }),
  );
  return (
    <Dialog open title={t('offer.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      <Form
        onSubmit={send}
        actions={
          <Button type="submit" look="primary" busy={form.busy}>
            {t('app:do.save')}
          </Button>
        }
      >
        <Clash
          editing={editing}
          parts={[
            {
              keys: ['topics'],
              label: t('offer.helps'),
              words: ({ topics }) => topics.map((code) => names.nameOf(code)).join(' ; '),
            },
            textPart('note', t('offer.note')),
          ]}
        />
        <FormErrors
          title={t('app:form.toCorrect', { count: form.faults.length })}
          hint={t('app:form.kept')}
          faults={form.faults}
        />
        <p>{t(codes.length === 0 ? 'offer.nothingMastered' : 'offer.hint')}</p>
        <div>
          {codes.map((code) => (
            <CheckboxField
              key={code}
              label={names.nameOf(code)}
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                form.setValue(
                  'topics',
                  target.checked ? [...chosen, code] : chosen.filter((each) => each !== code),
                )
              }
            />
          ))}
        </div>
        <TextAreaField
          label={t('offer.note')}
          hint={t('offer.noteHint')}
          optional={t('app:field.optional')}
          rows={2}
          {...form.field('note', formRules.PeerOfferContentDto.note)}
        />
      </Form>
    </Dialog>
  );
}
