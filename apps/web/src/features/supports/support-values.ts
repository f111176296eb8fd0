import { type components } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { homeZone } from '../../shared/format';
import { type Support } from './kinds';

export type SupportContent = components['schemas']['SupportContentDto'];

/** What the form holds: as fields have it. */
export interface SupportValues {
  cooperativeId: string;
  schemeId: string;
  funder: string;
  object: string;
  category: SupportContent['category'];
  inKind: 'yes' | 'no';
  amount: number | null;
  totalCost: number | null;
  from: string;
  to: string;
  status: SupportContent['status'];
  actionId: string;
  note: string;
}

export const valuesOf = (support: Support | null, cooperativeId: string): SupportValues => ({
  cooperativeId: support?.cooperative.id ?? cooperativeId,
  schemeId: support?.scheme?.id ?? '',
  funder: support?.funder ?? '',
  object: support?.object ?? '',
  category: support?.category ?? 'technical',
  inKind: support?.inKind ? 'yes' : 'no',
  amount: support?.amount ?? null,
  totalCost: support?.totalCost ?? null,
  from: support?.from ?? localDate(new Date(), homeZone),
  to: support?.to ?? '',
  status: support?.status ?? 'granted',
  actionId: support?.action?.id ?? '',
  note: support?.note ?? '',
});

export const contentOf = (values: SupportValues, files: readonly { id: string }[]): SupportContent => ({
  ...{ funder: values.funder, object: values.object, category: values.category, status: values.status },
  ...{ amount: values.amount, totalCost: values.totalCost, from: values.from, note: values.note },
  schemeId: values.schemeId || null,
  inKind: values.inKind === 'yes',
  to: values.to || null,
  actionId: values.actionId || null,
  fileIds: files.map(({ id }) => id),
});
