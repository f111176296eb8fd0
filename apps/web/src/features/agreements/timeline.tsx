import { useQueryClient } from '@tanstack/react-query';
import { keepCommitment } from '@tiwizi/api-client';
import { localDate } from '@tiwizi/domain';
import { Button, StateSign, useToast } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { homeZone, useFormat } from '../../shared/format';
import { problemText } from '../../shared/problem-text';
import { useTexts } from '../../shared/texts';
import styles from './agreements.module.css';
import { type Agreement, agreementOf, type Commitment, commitmentSigns } from './kinds';

interface Moment {
  on: string | null;
  word: string;
  commitment: Commitment | null;
}

// A name of one script among words of the other keeps its own direction.
const isolated = (name: string) => `\u2068${name}\u2069`;

/** All that happens under an agreement, by its day; a promise is marked as kept by one tap. */
export function Timeline({ agreement }: { agreement: Agreement }) {
  const t = useTexts('agreements');
  const { signedOn, from, to, commitments } = agreement;
  const moments: Moment[] = [
    ...(signedOn ? [{ on: signedOn, word: t('signed'), commitment: null }] : []),
    { on: from, word: t('begins'), commitment: null },
    ...commitments.map((commitment) => ({ on: commitment.dueOn, word: commitment.what, commitment })),
    ...(to ? [{ on: to, word: t('ends'), commitment: null }] : []),
  ].sort((a, b) => (a.on ?? '9').localeCompare(b.on ?? '9'));
  return (
    <ol className={styles['line']}>
      {moments.map((moment) => (
        <li
          key={moment.commitment?.id ?? moment.word}
          className={styles['moment']}
          data-state={moment.commitment?.state}
        >
          <Told moment={moment} agreement={agreement} />
          {moment.commitment && <Keep agreement={agreement} commitment={moment.commitment} />}
        </li>
      ))}
    </ol>
  );
}

function Told({ moment: { on, word, commitment }, agreement }: { moment: Moment; agreement: Agreement }) {
  const t = useTexts('agreements');
  const { date, number, name } = useFormat();
  const party = agreement.parties.find(({ id }) => id === commitment?.partyId);
  const facts = commitment && [
    party && isolated(name(party.name, party.nameAr)),
    commitment.amount !== null && t('madAmount', { amount: number(commitment.amount) }),
    commitment.quantity && isolated(commitment.quantity),
  ];
  return (
    <div>
      <p>
        <span className={styles['soft']}>{on ? date(on) : t('noDue')}</span>
        <strong>
          <bdi>{word}</bdi>
        </strong>
      </p>
      {facts && <p className={styles['soft']}>{facts.filter(Boolean).join(' · ')}</p>}
      {commitment && (
        <StateSign
          state={commitmentSigns[commitment.state]}
          word={
            commitment.doneOn
              ? `${t('commitment.done')} · ${date(commitment.doneOn, 'short')}`
              : t(`commitment.${commitment.state}`)
          }
        />
      )}
      {commitment?.proof && (
        <p>
          <bdi>{commitment.proof}</bdi>
        </p>
      )}
    </div>
  );
}

function Keep({ agreement, commitment }: { agreement: Agreement; commitment: Commitment }) {
  const t = useTexts('agreements');
  const toast = useToast();
  const client = useQueryClient();
  if (!agreement.may.includes('keep')) return null;
  const say = async (now: Commitment, doneOn: string | null) => {
    const reply = await keepCommitment(api, {
      path: { id: now.id },
      ifMatch: now.version,
      body: { doneOn, proof: now.proof },
    });
    client.setQueryData(agreementOf(agreement.id).queryKey, reply);
    void client.invalidateQueries({ queryKey: ['agreements', 'list'] });
    return reply.commitments.find(({ id }) => id === now.id);
  };
  const sorry = (problem: unknown) => toast({ message: problemText(problem), tone: 'late' });
  const done = commitment.doneOn !== null;
  const tap = async () => {
    const to = done ? null : localDate(new Date(), homeZone);
    const after = await say(commitment, to);
    if (!after) return;
    toast({
      message: t(done ? 'undone' : 'kept'),
      undo: { label: t('app:do.undo'), onUndo: () => void say(after, commitment.doneOn).catch(sorry) },
    });
  };
  return (
    <Button
      look={done ? 'quiet' : 'secondary'}
      {...(!done && { icon: 'check' as const })}
      aria-label={`${t(done ? 'takeBack' : 'keep')} (${commitment.what})`}
      onClick={() => void tap().catch(sorry)}
    >
      {t(done ? 'takeBack' : 'keep')}
    </Button>
  );
}
