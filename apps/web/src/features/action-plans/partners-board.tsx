import { Button, EmptyState } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { PartnerTalk } from './partner-talk';
import { stakeholderStatuses } from './partner-tag';
import styles from './partners.module.css';
import { useShowPlan, type Action, type Plan } from './queries';

/** Everybody whom the plan counts on, in four columns from potential to engaged. */
export function PartnersBoard({ plan, onOpen }: { plan: Plan; onOpen: (action: Action) => void }) {
  const t = useTexts('plan-work');
  const show = useShowPlan();
  const talks = plan.actions
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((action) => action.stakeholders.map((talk) => ({ talk, action })));
  if (talks.length === 0) return <EmptyState title={t('partners.none')} hint={t('partners.noneHint')} />;
  return (
    <div className={styles['columns']}>
      {stakeholderStatuses.map((status) => {
        const here = talks.filter(({ talk }) => talk.status === status);
        return (
          <section key={status} className={styles['column']} aria-label={t(`states:stakeholder.${status}`)}>
            <h3>
              {t(`states:stakeholder.${status}`)} <span className={styles['count']}>{here.length}</span>
            </h3>
            {here.map(({ talk, action }) => (
              <article key={talk.id} className={styles['card']}>
                <PartnerTalk
                  talk={talk}
                  today={plan.today}
                  mayWork={action.may.includes('work')}
                  onSaved={show}
                />
                <Button look="quiet" className={styles['about']} onClick={() => onOpen(action)}>
                  {action.title}
                </Button>
              </article>
            ))}
          </section>
        );
      })}
    </div>
  );
}
