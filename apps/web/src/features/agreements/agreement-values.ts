import { type components } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { newId } from '../../shared/api';
import { homeZone } from '../../shared/format';
import { type Agreement } from './kinds';

type Content = components['schemas']['AgreementContentDto'];

interface PartyValues {
  key: string;
  cooperativeId: string;
  name: string;
  role: Content['parties'][number]['role'];
}

interface CommitmentValues {
  key: string;
  partyId: string;
  what: string;
  amount: number | null;
  quantity: string;
  dueOn: string;
}

/** What the form holds. `key` is the part's own id: `id` is the form's. */
export interface AgreementValues {
  title: string;
  object: string;
  signedOn: string;
  from: string;
  to: string;
  renewal: Content['renewal'];
  parties: PartyValues[];
  commitments: CommitmentValues[];
}

export const newParty = (cooperative?: { id: string; name: string }): PartyValues => ({
  key: newId(),
  cooperativeId: cooperative?.id ?? '',
  name: cooperative?.name ?? '',
  role: cooperative ? 'beneficiary' : 'partner',
});

export const newCommitment = (partyId: string): CommitmentValues => ({
  ...{ key: newId(), partyId, what: '', amount: null, quantity: '', dueOn: '' },
});

export const valuesOf = (agreement: Agreement | null): AgreementValues =>
  agreement === null
    ? {
        ...{ title: '', object: '', signedOn: '', to: '', renewal: 'none' },
        from: localDate(new Date(), homeZone),
        parties: [newParty(), newParty()],
        commitments: [],
      }
    : {
        ...{
          title: agreement.title,
          object: agreement.object,
          renewal: agreement.renewal,
          from: agreement.from,
        },
        signedOn: agreement.signedOn ?? '',
        to: agreement.to ?? '',
        parties: agreement.parties.map(({ id, cooperativeId, name, role }) => ({
          ...{ key: id, cooperativeId: cooperativeId ?? '', name, role },
        })),
        commitments: agreement.commitments.map(({ id, partyId, what, amount, quantity, dueOn }) => ({
          ...{ key: id, partyId, what, amount, quantity, dueOn: dueOn ?? '' },
        })),
      };

export const bodyOf = (values: AgreementValues, fileIds: string[]): Content => ({
  ...{ title: values.title, object: values.object, from: values.from, renewal: values.renewal, fileIds },
  signedOn: values.signedOn || null,
  to: values.to || null,
  parties: values.parties.map(({ key, cooperativeId, name, role }) => ({
    ...{ id: key, cooperativeId: cooperativeId || null, name, role },
  })),
  commitments: values.commitments.map(({ key, partyId, what, amount, quantity, dueOn }) => ({
    ...{ id: key, partyId, what, amount, quantity, dueOn: dueOn || null },
  })),
});

/** An agreement as it is, to be written again. */
export const contentOf = (agreement: Agreement): Content =>
  bodyOf(
    valuesOf(agreement),
    agreement.files.map(({ id }) => id),
  );
