import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BarList, Button, Face, Section, useToast, type Mood } from '@tiwizi/ui';
import { isOf } from '../../offline/commands';
import { useKept } from '../../offline/use-kept';
import { useOutbox, usePending } from '../../offline/use-outbox';
import { newId } from '../../shared/api';
import { useTexts } from '../../shared/texts';
import { Passing } from './passing';
import { reportBy, type Faces, type SessionReport, voicesSubject } from './queries';
import styles from './session-report.module.css';
import passing from './passing.module.css';
import { useKeptTally } from './use-kept-tally';
import { Chart } from '../../shared/charts/chart';

const faces = [
  ['veryHappy', 5],
  ['happy', 4],
  ['neutral', 3],
  ['unhappy', 2],
  ['veryUnhappy', 1],
] as const satisfies readonly (readonly [keyof Faces, Mood])[];

const nobody: Faces = { veryUnhappy: 0, unhappy: 0, neutral: 0, happy: 0, veryHappy: 0 };
const answersIn = (counts: Faces): number => faces.reduce((sum, [face]) => sum + counts[face], 0);

interface SatisfactionProps {
  report: SessionReport;
  label: string;
  mayAsk: boolean;
}

/** Five faces on a phone that goes round, without names; shown as a distribution once there are enough of them. */
export function Satisfaction({ report, label, mayAsk }: SatisfactionProps) {
  const t = useTexts('session-report');
  const [passed, setPassed] = useState(false);
  const { tally, keep, clear } = useKeptTally<Faces>(`satisfaction.${report.sessionId}`, nobody);
  const send = useSendFaces(report.sessionId, label);
  const { answers, faces: counts } = report.satisfaction;
  const waiting = usePending(voicesSubject(report.sessionId))
    .filter((command) => isOf(command, 'addSatisfaction'))
    .reduce((sum, { input }) => sum + answersIn(input.body.faces), 0);
  const here = answersIn(tally);
  return (
    <Section title={t('satisfaction.title')} context={t('satisfaction.hint')}>
      {counts ? (
        <Chart label={t('satisfaction.title')}>
          <BarList
            label={t('satisfaction.title')}
            max={Math.max(...Object.values(counts))}
            bars={faces.map(([face, mood]) => ({
              key: face,
              label: (
                <span className={styles['faceLabel']}>
                  <Face mood={mood} size={24} />
                  {t(`satisfaction.${face}`)}
                </span>
              ),
              value: counts[face],
              words: String(counts[face]),
            }))}
          />
        </Chart>
      ) : (
        <p>{answers === 0 ? t('satisfaction.none') : t('satisfaction.few', { count: answers })}</p>
      )}
      {counts && <p>{t('satisfaction.answers', { count: answersIn(counts) })}</p>}
      {counts && answers > answersIn(counts) && (
        <p>{t('satisfaction.more', { count: answers - answersIn(counts) })}</p>
      )}
      {waiting > 0 && <p>{t('waiting', { count: waiting })}</p>}
      {mayAsk && here > 0 && <p>{t('pass.here', { count: here })}</p>}
      {mayAsk && (
        <Button icon="phone" onClick={() => setPassed(true)}>
          {t('pass.start')}
        </Button>
      )}
      {passed && (
        <Passing
          title={t('satisfaction.title')}
          count={here}
          onSave={async () => {
            await send(tally);
            clear();
          }}
          onClose={() => setPassed(false)}
        >
          {(done) => (
            <div className={passing['question']}>
              <h2>{t('satisfaction.question')}</h2>
              <div className={passing['answers']}>
                {faces.map(([face, mood]) => (
                  <button
                    key={face}
                    type="button"
                    className={passing['answer']}
                    onClick={() => {
                      keep({ ...tally, [face]: tally[face] + 1 });
                      done();
                    }}
                  >
                    <Face mood={mood} size={48} />
                    {t(`satisfaction.${face}`)}
                  </button>
                ))}
              </div>
            </div>
          )}
        </Passing>
      )}
    </Section>
  );
}

function useSendFaces(sessionId: string, label: string): (tally: Faces) => Promise<void> {
  const t = useTexts('session-report');
  const outbox = useOutbox();
  const client = useQueryClient();
  const toast = useToast();
  const kept = useKept();
  return async (tally) => {
    const outcome = await outbox.send({
      operation: 'addSatisfaction',
      input: { path: { id: sessionId }, body: { id: newId(), faces: tally } },
      subject: voicesSubject(sessionId),
      label,
      place: `/sessions/${sessionId}/report`,
    });
    if (outcome.state === 'refused') throw outcome.problem;
    if (outcome.state === 'sent') client.setQueryData(reportBy(sessionId).queryKey, outcome.reply);
    toast(outcome.state === 'sent' ? { message: t('pass.saved') } : kept());
  };
}
