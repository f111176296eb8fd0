import { type Page } from 'playwright-core';

export type Ask = <Reply>(path: string) => Promise<Reply>;

/** What a trainer has at hand in a village besides the roll and the follow-up. */
export interface FieldWork {
  enrolmentId: string;
  action: { id: string; title: string };
  /** Where a diagnostic may begin. */
  undiagnosed: string;
}

/** What was answered: of which diagnostic, and of which of its criteria. */
export interface Answered {
  diagnosticId: string;
  criterion: string;
}

interface Action {
  id: string;
  title: string;
  status: string;
  mayMoveTo: string[];
  evidence: string;
}

interface Answer {
  criterionCode: string;
  level: number | null;
  files: { name: string }[];
}

export const photoName = 'au-village.jpg';
export const words = { report: 'Le bureau a relu ses comptes.', proof: 'Cahier vu au village.' };

const planOf = async (ask: Ask, enrolmentId: string) =>
  (await ask<{ plan: { actions: Action[] } | null }>(`/enrolments/${enrolmentId}/plan`)).plan;

/** Asked for while there is network: an action that is under way, and a cooperative whose next diagnostic may begin. */
export async function findFieldWork(ask: Ask): Promise<FieldWork> {
  const { items: programmes } = await ask<{ items: { id: string; status: string }[] }>('/programmes');
  const cohorts = await Promise.all(
    programmes
      .filter(({ status }) => status === 'running')
      .map(({ id }) => ask<{ items: { id: string }[] }>(`/programmes/${id}/enrolments`)),
  );
  const found: Partial<FieldWork> = {};
  for (const { id } of cohorts.flatMap(({ items }) => items)) {
    const action = (await planOf(ask, id))?.actions.find(
      ({ status, mayMoveTo }) => status === 'running' && mayMoveTo.includes('done'),
    );
    if (action && !found.action) Object.assign(found, { enrolmentId: id, action });
    const { may } = await ask<{ may: string[] }>(`/enrolments/${id}/diagnostics`);
    if (may.includes('start')) found.undiagnosed ??= id;
    const { enrolmentId, undiagnosed } = found;
    if (found.action && enrolmentId && undiagnosed) return { enrolmentId, undiagnosed, action: found.action };
  }
  throw new Error('The demonstration has no action under way, or every diagnostic is made.');
}

/** A photo as a camera gives it, with something on it. */
async function photo(page: Page) {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 800;
    canvas.height = 600;
    const paint = canvas.getContext('2d');
    for (let line = 0; paint && line < 60; line += 1) {
      paint.fillStyle = `hsl(${line * 6} 60% 50%)`;
      paint.fillRect(0, line * 10, 800, 10);
    }
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  return { name: photoName, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) };
}

/** A photo of the session, from its roll, and its report. */
export async function tellOfSession(page: Page, url: string, sessionId: string): Promise<void> {
  await page.goto(`${url}/sessions/${sessionId}`);
  await page.locator('#main').getByRole('button', { name: 'Plus', exact: true }).click();
  await page.getByRole('button', { name: 'Photos et feuille signée' }).click();
  const pictures = page.getByRole('group', { name: 'Photos de la séance' });
  await pictures
    .locator('input[type=file]')
    .first()
    .setInputFiles(await photo(page));
  await pictures.getByText('Partira avec le réseau.').waitFor();
  await page.goto(`${url}/sessions/${sessionId}/report`);
  await page.getByLabel('Ce qui a été fait').fill(words.report);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByText('Gardé sur ce téléphone').first().waitFor();
}

/** A whole diagnostic: the first criterion at its level 3, with a photo, all others at their level 2; then its end. */
export async function makeDiagnostic(page: Page, url: string, { undiagnosed }: FieldWork): Promise<Answered> {
  await page.goto(`${url}/enrolments/${undiagnosed}/diagnostics`);
  await page.getByRole('button', { name: 'Commencer un diagnostic' }).first().click();
  await page.getByRole('dialog').getByLabel('Nom').first().fill('La présidente');
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  const criterion = page.locator('fieldset[data-criterion]').first();
  await criterion.getByRole('radio').nth(3).check();
  await criterion.getByRole('button', { name: 'Note ou preuve' }).click();
  await criterion
    .locator('input[type=file]')
    .first()
    .setInputFiles(await photo(page));
  await criterion.getByText('Partira avec le réseau.').waitFor();
  const [, diagnosticId = ''] = /\/diagnostics\/([^/?]+)/.exec(page.url()) ?? [];
  const answered = { diagnosticId, criterion: (await criterion.getAttribute('data-criterion')) ?? '' };
  await answerTheRest(page);
  await page.getByRole('button', { name: 'Terminer le diagnostic' }).click();
  await page.getByText('Diagnostic terminé sur ce téléphone').waitFor();
  // The result is worked out on the phone.
  await page.getByText(/^2(,\d)? sur 4/).waitFor();
  return answered;
}

/** Dimension after dimension, until nothing is asked any more. */
async function answerTheRest(page: Page): Promise<void> {
  const first = page.locator('fieldset[data-criterion]').first();
  for (;;) {
    const dimension = (await first.getAttribute('data-criterion')) ?? '';
    await page.evaluate(() => {
      for (const criterion of document.querySelectorAll('fieldset[data-criterion]')) {
        if (criterion.querySelector('input:checked')) continue;
        criterion.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]?.click();
      }
    });
    const last = page.getByRole('link', { name: 'Voir le résultat' });
    const isLast = (await last.count()) > 0;
    await (isLast ? last : page.getByRole('link', { name: /^Suite/ })).click();
    // The address turns before the page does: what is asked next is there once the last dimension is gone.
    await page.locator(`fieldset[data-criterion="${dimension}"]`).waitFor({ state: 'detached' });
    if (isLast) return;
  }
}

/** The action is done, and how that shows. */
export async function finishAction(page: Page, url: string, { enrolmentId, action }: FieldWork) {
  await page.goto(`${url}/enrolments/${enrolmentId}/plan`);
  const line = page.getByRole('row').filter({ has: page.getByRole('button', { name: action.title }) });
  await line.getByRole('button', { name: "C'est fait" }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel('Ce qui le montre').fill(words.proof);
  await dialog.getByRole('button', { name: "C'est fait" }).click();
  await page.getByText('Gardé sur ce téléphone').first().waitFor();
}

/** What the API knows of all that, by how often it knows it. */
export async function knownOf(ask: Ask, work: FieldWork & Answered, sessionId: string) {
  const { items: pictures } = await ask<{ items: { name: string }[] }>(`/sessions/${sessionId}/files`);
  const report = await ask<{ done: string; version: number }>(`/sessions/${sessionId}/report`);
  const { answers, status } = await ask<{ answers: Answer[]; status: string }>(
    `/diagnostics/${work.diagnosticId}`,
  );
  const answered = answers.filter(({ criterionCode }) => criterionCode === work.criterion);
  const plan = await planOf(ask, work.enrolmentId);
  const done = plan?.actions.filter(({ id }) => id === work.action.id);
  const ours = (files: { name: string }[]) => files.filter(({ name }) => name === photoName).length;
  return {
    pictures: ours(pictures),
    report: report.done,
    diagnostic: status,
    answers: answered.map(({ level, files }) => ({ level, photos: ours(files) })),
    actions: done?.map(({ status, evidence }) => ({ status, evidence })),
  };
}
