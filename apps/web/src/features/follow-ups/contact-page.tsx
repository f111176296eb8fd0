import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Banner, ButtonLink, EmptyState } from '@tiwizi/ui';
import { isOf } from '../../offline/commands';
import { usePending } from '../../offline/use-outbox';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { CorrectionForm } from './correction-form';
import { Editions, Reported } from './editions';
import { type WindowForm } from './follow-up-page';
import { MoveContact } from './move-contact';
import { correctionSubject } from './pending-follow-ups';
import { windowBy } from './queries';
import { Said } from './said';

/** One contact that was logged: put right by who may, with what it said before. */
export default function ContactPage() {
  const { windowId = '', followUpId = '' } = useParams();
  const t = useTexts('follow-up-work');
  const format = useFormat();
  const query = useQuery(windowBy(windowId));
  const window = query.data;
  return (
    <Screen
      title={t('correction.title')}
      context={window && format.name(window.cooperativeNameFr, window.cooperativeNameAr)}
      back={{
        to: `/follow-ups/${windowId}`,
        label: window ? t('follow-ups:ordinal', { ordinal: window.ordinal }) : t('follow-ups:title'),
      }}
      width="reading"
    >
      <Loaded query={query}>
        {(loaded) => <Contact key={followUpId} window={loaded} followUpId={followUpId} />}
      </Loaded>
    </Screen>
  );
}

function Contact({ window, followUpId }: { window: WindowForm; followUpId: string }) {
  const t = useTexts('follow-up-work');
  const { enrolmentId } = window;
  const followUp = window.followUps.find(({ id }) => id === followUpId);
  const [waiting] = usePending(correctionSubject(followUpId)).filter((each) => isOf(each, 'correctFollowUp'));
  if (followUp === undefined) {
    return (
      <EmptyState
        title={t('correction.moved')}
        hint={t('correction.movedHint')}
        action={<ButtonLink to={`/enrolments/${enrolmentId}/follow-ups`}>{t('follow-ups:all')}</ButtonLink>}
      />
    );
  }
  return (
    <>
      {waiting?.refusal === null && <Banner tone="info">{t('correction.waiting')}</Banner>}
      <Reported followUp={followUp} />
      {followUp.may.includes('follow-ups.correct') ? (
        <CorrectionForm {...{ window, followUp, waiting }} />
      ) : (
        <Said followUp={followUp} enrolmentId={enrolmentId} />
      )}
      {followUp.may.includes('follow-ups.move') && waiting === undefined && (
        <MoveContact {...{ window, followUp }} />
      )}
      <Editions followUp={followUp} enrolmentId={enrolmentId} />
    </>
  );
}
