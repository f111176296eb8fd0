import { Banner, ButtonLink } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { useMay, useMe } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import { linksOf, type Chain } from './use-chain';

/** The one thing that the chain waits for from the reader: first the signature, then the work, then the figures. */
export function NextThing({ chain }: { chain: Chain }) {
  const t = useTexts('cooperatives');
  const { date } = useFormat();
  const may = useMay();
  // To the cooperative's own people the page says "you".
  const own = useMe().cooperativeId === chain.cooperativeId;
  const plan = `/enrolments/${chain.enrolmentId}/plan`;
  const { next } = chain.actions;
  if (chain.may.includes('plan.sign')) {
    return (
      <Banner
        tone="attention"
        title={t(own ? 'chain.next.sign' : 'chain.next.signFor')}
        action={
          <ButtonLink look="primary" to={plan}>
            {t(own ? 'chain.next.toSign' : 'chain.next.toSignFor')}
          </ButtonLink>
        }
      >
        {t(own ? 'chain.next.signHint' : 'chain.next.signForHint')}
      </Banner>
    );
  }
  if (!own) return null;
  if (next && chain.may.includes('action.complete')) {
    const late = next.timing === 'late';
    return (
      <Banner
        tone={late ? 'attention' : 'info'}
        title={t(late ? 'chain.next.actionLate' : 'chain.next.action', {
          title: next.title,
          date: date(next.dueOn),
        })}
        action={
          <ButtonLink look="primary" to={plan}>
            {t('chain.next.toAction')}
          </ButtonLink>
        }
      >
        {t('chain.next.actionHint', { name: next.responsibleName })}
      </Banner>
    );
  }
  const missing = linksOf(chain).some(({ cell }) => cell.reason === 'indicators_late');
  if (missing && may('readings.enter')) {
    return (
      <Banner
        title={t('chain.next.readings')}
        action={
          <ButtonLink look="primary" to={`/indicators?programme=${chain.programmeId}`}>
            {t('chain.next.toReadings')}
          </ButtonLink>
        }
      />
    );
  }
  return <Banner tone="done" title={t('chain.next.none')} />;
}
