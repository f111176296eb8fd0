import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Cluster, DataTable, Figure, Figures, Section, useToast } from '@tiwizi/ui';
import { isOf } from '../../offline/commands';
import { useKept } from '../../offline/use-kept';
import { useOutbox, usePending } from '../../offline/use-outbox';
import { newId } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { Passing } from './passing';
import { type Moment, reportBy, type SessionReport, type Tally, voicesSubject } from './queries';
import { QuizForOne } from './quiz-for-one';
import { useKeptTally } from './use-kept-tally';

interface LearningCheckProps {
  report: SessionReport;
  label: string;
  mayAsk: boolean;
}

/** The same few questions before and after, without names: how many were right, and what was gained. */
export function LearningCheck({ report, label, mayAsk }: LearningCheckProps) {
  const t = useTexts('session-report');
  const format = useFormat();
  const { questions, learning } = report;
  const { before, after, gain } = learning;
  const waiting = usePending(voicesSubject(report.sessionId)).filter((command) =>
    isOf(command, 'addLearningCheck'),
  ).length;
  if (questions.length === 0 && gain === null) return null;
  const share = ({ right, asked }: Tally) =>
    asked === 0 ? t('check.unasked') : t('check.share', { right, asked });
  const sign = gain !== null && gain > 0 ? '+' : '';
  return (
    <Section title={t('check.title')} context={t('check.hint')}>
      {gain !== null && (
        <Figures>
          <Figure
            label={t('check.gain')}
            value={t('check.points', { points: sign + format.number(gain * 100) })}
            note={
              <>
                {t('check.both', { before: share(before), after: share(after) })}
                <br />
                {t('check.rule')}
              </>
            }
          />
        </Figures>
      )}
      {questions.length > 0 && (
        <DataTable
          caption={t('check.title')}
          rowKey={({ place }) => String(place)}
          rows={questions.map((question, place) => ({ ...question, place }))}
          columns={[
            {
              key: 'question',
              header: t('check.question'),
              naming: true,
              cell: ({ question }) => format.text(question),
            },
            { key: 'before', header: t('check.before'), cell: (row) => share(row.before) },
            { key: 'after', header: t('check.after'), cell: (row) => share(row.after) },
          ]}
        />
      )}
      {waiting > 0 && <p>{t('check.waiting')}</p>}
      {mayAsk && questions.length > 0 && (
        <Cluster>
          <Round moment="before" report={report} label={label} />
          <Round moment="after" report={report} label={label} />
        </Cluster>
      )}
    </Section>
  );
}

interface Collected {
  people: number;
  tallies: Tally[];
}

/** One of the two rounds: the phone passes from hand to hand. */
function Round({ moment, report, label }: { moment: Moment; report: SessionReport; label: string }) {
  const t = useTexts('session-report');
  const outbox = useOutbox();
  const client = useQueryClient();
  const toast = useToast();
  const kept = useKept();
  const [passed, setPassed] = useState(false);
  const { sessionId, questions } = report;
  const { tally, keep, clear } = useKeptTally<Collected>(`${moment}.${sessionId}`, {
    people: 0,
    tallies: [],
  });
  const save = async () => {
    const answers = tally.tallies.map((counts, question) => ({ ...counts, question }));
    const outcome = await outbox.send({
      operation: 'addLearningCheck',
      input: { path: { id: sessionId }, body: { id: newId(), moment, answers } },
      subject: voicesSubject(sessionId),
      label: `${t(`check.${moment}`)} · ${label}`,
      place: `/sessions/${sessionId}/report`,
    });
    if (outcome.state === 'refused') throw outcome.problem;
    if (outcome.state === 'sent') client.setQueryData(reportBy(sessionId).queryKey, outcome.reply);
    clear();
    toast(outcome.state === 'sent' ? { message: t('pass.saved') } : kept());
  };
  return (
    <>
      <Button icon="phone" onClick={() => setPassed(true)}>
        {t(`check.ask.${moment}`)}
        {tally.people > 0 && ` · ${t('pass.here', { count: tally.people })}`}
      </Button>
      {passed && (
        <Passing
          title={t(`check.ask.${moment}`)}
          count={tally.people}
          onSave={save}
          onClose={() => setPassed(false)}
        >
          {(done) => (
            <QuizForOne
              questions={questions}
              onAnswered={(rights) => {
                keep({
                  people: tally.people + 1,
                  tallies: rights.map((right, place) => ({
                    asked: (tally.tallies[place]?.asked ?? 0) + 1,
                    right: (tally.tallies[place]?.right ?? 0) + Number(right),
                  })),
                });
                done();
              }}
            />
          )}
        </Passing>
      )}
    </>
  );
}
