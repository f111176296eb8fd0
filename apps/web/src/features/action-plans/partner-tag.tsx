import { Tag } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type Action } from './queries';

/** In the order in which a talk goes. */
export const stakeholderStatuses = ['potential', 'contacted', 'engaged', 'declined'] as const;

const tones = { potential: 'plain', contacted: 'attention', engaged: 'done', declined: 'late' } as const;

export function PartnerTag({ status }: { status: Action['stakeholders'][number]['status'] }) {
  const t = useTexts('states');
  return <Tag tone={tones[status]}>{t(`stakeholder.${status}`)}</Tag>;
}
