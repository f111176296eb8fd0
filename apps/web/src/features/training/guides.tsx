import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { makeTrainingGuide, printTrainingGuide } from '@tiwizi/api-client';
import { Button, Cluster, Section, useToast } from '@tiwizi/ui';
import { api, newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { openDocument } from '../../shared/open-document';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import styles from './training-plan.module.css';
import { guidesOf, type TrainingPlan } from './training-data';

/** The guides that were made of the plan, the latest first; an older one prints the same for ever. */
export function Guides({ plan, isChanged }: { plan: TrainingPlan; isChanged: boolean }) {
  const t = useTexts('training');
  const format = useFormat();
  const toast = useToast();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const guides = useQuery(guidesOf(plan.programmeId)).data?.items ?? [];

  const make = async () => {
    setBusy(true);
    try {
      const body = { id: newId() };
      const { number } = await makeTrainingGuide(api, { path: { id: plan.programmeId }, body });
      await queries.invalidateQueries({ queryKey: guidesOf(plan.programmeId).queryKey });
      toast({ message: t('guide.made', { number }) });
    } catch (error) {
      toast({ message: problemText(error), tone: 'late' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section
      title={t('guide.title')}
      context={isChanged ? t('guide.saveFirst') : t('guide.empty')}
      more={
        plan.may.includes('make-guide') &&
        !isChanged && (
          <Button icon="document" busy={busy} onClick={() => void make()}>
            {guides.length === 0 ? t('guide.make') : t('guide.makeNext')}
          </Button>
        )
      }
    >
      <ul className={styles['guides']}>
        {guides.map(({ id, number, planVersion, madeByName, madeAt }) => (
          <li key={id} className={styles['guide']}>
            <div className={styles['words']}>
              <strong>{t('guide.number', { number })}</strong>
              <span className={styles['facts']}>
                {t('guide.from', { version: planVersion, name: madeByName, date: format.dateTime(madeAt) })}
              </span>
            </div>
            <Cluster>
              {(['fr', 'ar'] as const).map((locale) => (
                <Button
                  key={locale}
                  look="quiet"
                  icon="document"
                  onClick={() =>
                    openDocument(printTrainingGuide.address({ path: { id }, query: { locale } }))
                  }
                >
                  {t(`guide.${locale}`)}
                </Button>
              ))}
            </Cluster>
          </li>
        ))}
      </ul>
    </Section>
  );
}
