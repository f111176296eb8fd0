import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { markPracticeUseful, movePractice } from '@tiwizi/api-client';
import { Banner, Button, ButtonLink, Cluster, Section, Tag, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { EvidenceFiles } from '../../shared/evidence/evidence-files';
import { Loaded } from '../../shared/loaded';
import { useTopics } from '../../shared/practice-topics';
import { problemText } from '../../shared/problem-text';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { type Practice, practiceOf, statusTones, stepTargets } from './kinds';
import { useWhose } from './practice-card';
import styles from './practices.module.css';
import { useWordsOf } from './use-words-of';

/** One practice: how it was, what was done, what came of it. */
export default function PracticePage() {
  const { id = '' } = useParams();
  const t = useTexts('practices');
  const words = useWordsOf();
  const whose = useWhose();
  const query = useQuery(practiceOf(id));
  const { data } = query;
  return (
    <Screen
      title={data ? words.pick(data, 'title') : ''}
      tabTitle={data ? words.pick(data, 'title') : t('title')}
      context={data && `${whose(data)} · ${t(`states:sector.${data.sector}`)}`}
      width="reading"
      back={{ to: '/practices', label: t('title') }}
      more={
        data?.may.includes('change') && (
          <ButtonLink to={`/practices/${id}/edit`} icon="edit">
            {t('app:do.edit')}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query}>{(practice) => <Whole practice={practice} />}</Loaded>
    </Screen>
  );
}

function Whole({ practice }: { practice: Practice }) {
  const t = useTexts('practices');
  const words = useWordsOf();
  const topics = useTopics();
  const other = words.otherLanguage(practice);
  const steps = words
    .pick(practice, 'steps')
    .split('\n')
    .filter((step) => step.trim() !== '');
  return (
    <>
      <Steps practice={practice} />
      {other && <Banner>{t(`otherLanguage.${other}`)}</Banner>}
      {words.pick(practice, 'story') && (
        <Section title={t('part.story')}>
          <p className={styles['words']} dir="auto">
            {words.pick(practice, 'story')}
          </p>
        </Section>
      )}
      {steps.length > 0 && (
        <Section title={t('part.steps')}>
          <ol className={styles['steps']} dir="auto">
            {steps.map((step, place) => (
              <li key={place}>{step}</li>
            ))}
          </ol>
        </Section>
      )}
      {words.pick(practice, 'result') && (
        <Section title={t('part.result')}>
          <p className={styles['words']} dir="auto">
            {words.pick(practice, 'result')}
          </p>
        </Section>
      )}
      {practice.files.length > 0 && (
        <Section title={t('field.files')}>
          <EvidenceFiles enrolmentId="" files={practice.files} label={t('field.files')} hideLabel />
        </Section>
      )}
      <p className={styles['tags']}>
        {practice.criteria.map((code) => (
          <Tag key={code}>{topics.nameOf(code)}</Tag>
        ))}
      </p>
      <p className={styles['soft']}>
        {[
          practice.authorName && t('by', { name: practice.authorName }),
          practice.reviewerName && t('reviewedBy', { name: practice.reviewerName }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}

/** What the reader may do with it: say that it is useful; move it on its way to being shared. */
function Steps({ practice }: { practice: Practice }) {
  const t = useTexts('practices');
  const toast = useToast();
  const client = useQueryClient();
  const show = (now: Practice) => {
    client.setQueryData(practiceOf(now.id).queryKey, now);
    void client.invalidateQueries({ queryKey: ['practices', 'list'] });
    return now;
  };
  const sorry = (problem: unknown) => toast({ message: problemText(problem), tone: 'late' });
  const mark = () =>
    markPracticeUseful(api, { path: { id: practice.id }, body: { useful: !practice.usefulToMe } })
      .then(show)
      .catch(sorry);
  const move = (status: Practice['status']) =>
    movePractice(api, { path: { id: practice.id }, ifMatch: practice.version, body: { status } })
      .then((now) => toast({ message: t(`moved.${show(now).status}`) }))
      .catch(sorry);
  const steps = practice.may.flatMap((step) => (step === 'change' ? [] : [step]));
  return (
    <Cluster>
      {practice.status !== 'shared' && (
        <Tag tone={statusTones[practice.status]}>{t(`status.${practice.status}`)}</Tag>
      )}
      {practice.status === 'shared' && (
        <>
          <Button icon="check" aria-pressed={practice.usefulToMe} onClick={() => void mark()}>
            {t('useful')}
          </Button>
          <span>{t('usefulCount', { count: practice.usefulCount })}</span>
        </>
      )}
      {steps.map((step) => (
        <Button
          key={step}
          look={step === 'share' || step === 'propose' ? 'primary' : 'quiet'}
          onClick={() => void move(stepTargets[step])}
        >
          {t(`step.${step}`)}
        </Button>
      ))}
    </Cluster>
  );
}
