import { type QueryClient } from '@tanstack/react-query';
import { byCode, withGiven } from '../features/diagnostics/given-answers';
import {
  diagnosticBy,
  diagnosticsOf,
  needsOf,
  resultsOf,
  type Diagnostic,
} from '../features/diagnostics/queries';
import { type EnrolmentPlan, planOf, proceduresOf } from '../features/action-plans/queries';
import { windowBy } from '../features/follow-ups/queries';
import { type FormResponse, responseBy, responsesOf } from '../features/questionnaires/queries';
import { reportBy } from '../features/session-report/queries';
import { amendReply } from '../offline/amend-reply';
import { type Command, isOf, type ReplyOf } from '../offline/commands';
import { keepReply } from '../offline/kept-replies';
import { type Me } from '../shared/api';
import { meKey } from '../shared/session';
import { sessionFilesOf, sessionOfRemoval } from '../shared/session-photos/queries';

/** What the API said to a word on a diagnostic or a plan, where the screens and the device show it. */
export async function showSentPaper(client: QueryClient, command: Command, reply: unknown): Promise<void> {
  if (isOf(command, 'saveAnswers')) return showAnswers(client, command, reply as ReplyOf<'saveAnswers'>);
  if (isOf(command, 'attachEvidence')) {
    const { path, body } = command.input;
    const { files } = reply as ReplyOf<'attachEvidence'>;
    return amendReply<Diagnostic>(client, diagnosticBy(path.id).queryKey, (known) => ({
      ...known,
      answers: known.answers.map((answer) =>
        answer.criterionCode === body.criterionCode ? { ...answer, files } : answer,
      ),
    }));
  }
  if (isOf(command, 'startDiagnostic')) {
    const begun = reply as ReplyOf<'startDiagnostic'>;
    client.setQueryData(diagnosticBy(begun.id).queryKey, begun);
    await keepReply(diagnosticBy(begun.id).queryKey, begun);
    return client.invalidateQueries({ queryKey: diagnosticsOf(begun.enrolmentId).queryKey });
  }
  if (isOf(command, 'finaliseDiagnostic')) {
    return showFinal(client, reply as ReplyOf<'finaliseDiagnostic'>);
  }
  if (isOf(command, 'moveAction') || isOf(command, 'addActionFile') || isOf(command, 'updateActionStep')) {
    const plan = reply as ReplyOf<'moveAction'>;
    const show = (known: EnrolmentPlan) => ({ ...known, plan, may: [] });
    return amendReply<EnrolmentPlan>(client, planOf(plan.enrolmentId).queryKey, show);
  }
  if (isOf(command, 'saveResponse')) {
    const { path, body } = command.input;
    const { version } = reply as ReplyOf<'saveResponse'>;
    const saved = { ...body, version } as Pick<FormResponse, 'answers' | 'version'>;
    const { queryKey } = responseBy(path.id);
    return amendReply<FormResponse>(client, queryKey, (known) => ({ ...known, ...saved }));
  }
  if (isOf(command, 'startResponse') || isOf(command, 'submitResponse')) {
    const response = reply as ReplyOf<'startResponse'>;
    const { queryKey } = responseBy(response.id);
    client.setQueryData(queryKey, response as unknown as FormResponse);
    await keepReply(queryKey, response);
    return client.invalidateQueries({ queryKey: responsesOf(response.enrolmentId).queryKey });
  }
  if (isOf(command, 'correctFollowUp')) {
    const window = reply as ReplyOf<'correctFollowUp'>;
    const { queryKey } = windowBy(window.id);
    await keepReply(queryKey, window);
    void client.invalidateQueries({ queryKey: ['follow-ups'] });
    // It may have left the window in which it stood.
    return client.invalidateQueries({ queryKey: ['follow-up-window'] });
  }
  if (isOf(command, 'addReadingFile')) {
    const { path, body } = command.input;
    return amendReply(client, ['reading-files', path.id, body.month], () => reply);
  }
  if (isOf(command, 'enterReadings')) {
    return client.invalidateQueries({ queryKey: ['own-readings', command.input.path.id] });
  }
  if (isOf(command, 'addSessionFile')) {
    return amendReply(client, sessionFilesOf(command.input.path.id).queryKey, () => reply);
  }
  if (isOf(command, 'removeSessionFile')) {
    return amendReply(client, sessionFilesOf(sessionOfRemoval(command.subject)).queryKey, () => reply);
  }
  if (
    isOf(command, 'writeSessionReport') ||
    isOf(command, 'addSatisfaction') ||
    isOf(command, 'addLearningCheck')
  ) {
    return amendReply(client, reportBy(command.input.path.id).queryKey, () => reply);
  }
  if (isOf(command, 'updateFairStand')) return client.invalidateQueries({ queryKey: ['fairs'] });
  if (isOf(command, 'bookResource')) return client.invalidateQueries({ queryKey: ['shared-resources'] });
  if (isOf(command, 'addActionComment')) {
    return client.invalidateQueries({ queryKey: ['action-comments', command.input.path.id] });
  }
  if (isOf(command, 'adoptProcedure')) {
    const { queryKey } = proceduresOf(command.input.path.id);
    return amendReply(client, queryKey, () => reply);
  }
}

async function showFinal(client: QueryClient, final: Diagnostic): Promise<void> {
  const { queryKey } = diagnosticBy(final.id);
  client.setQueryData(queryKey, final);
  await keepReply(queryKey, final);
  for (const changed of [
    ...[diagnosticsOf(final.enrolmentId), resultsOf(final.enrolmentId), needsOf(final.enrolmentId)],
    ...(final.correctsId === null ? [] : [diagnosticBy(final.correctsId)]),
  ]) {
    void client.invalidateQueries({ queryKey: changed.queryKey });
  }
}

async function showAnswers(
  client: QueryClient,
  { input, madeAt }: Command<'saveAnswers'>,
  { result }: ReplyOf<'saveAnswers'>,
): Promise<void> {
  const { queryKey } = diagnosticBy(input.path.id);
  const { answers } = input.body;
  const author = { answeredBy: client.getQueryData<Me>(meKey)?.displayName ?? '', answeredAt: madeAt };
  await amendReply<Diagnostic>(client, queryKey, (known) => ({
    ...known,
    result,
    answers: Object.values(withGiven(byCode(known.answers), answers, author)),
  }));
  // Whole: what may be done next has changed, or a file came back that is not known here.
  if (result.completeness.missing === 0 || answers.some(({ fileIds }) => fileIds !== undefined)) {
    void client.invalidateQueries({ queryKey });
  }
}
