import { type Page } from 'playwright-core';
import { type Ask } from './field-work';

const obstacle = 'Le transport coûte cher.';

/** The economic sheet of a cooperative, begun, filled group after group, and sent for good. Answers its id. */
export async function fillQuestionnaire(page: Page, url: string, enrolmentId: string): Promise<string> {
  await page.goto(`${url}/enrolments/${enrolmentId}/responses`);
  await page.getByRole('button', { name: 'Remplir un questionnaire' }).first().click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByLabel('Qui répond').fill('La trésorière');
  await dialog.getByRole('button', { name: 'Commencer' }).click();
  const next = () => page.getByRole('link', { name: 'Suivant', exact: true }).click();
  await page.getByLabel(/Combien de membres/).fill('9');
  await page.getByLabel(/combien de femmes/).fill('7');
  await next();
  await page
    .getByRole('group', { name: /Que produisez-vous/ })
    .getByRole('checkbox')
    .first()
    .check();
  await page
    .getByRole('group', { name: /Quand travaillez-vous/ })
    .getByRole('radio')
    .first()
    .check();
  await next();
  await page
    .getByRole('group', { name: /Avez-vous vendu/ })
    .getByRole('radio', { name: 'Non' })
    .check();
  await page.getByLabel(/empêche de vendre/).fill(obstacle);
  await next();
  await page
    .getByRole('group', { name: /compte bancaire/ })
    .getByRole('radio', { name: 'Non' })
    .check();
  const loan = page.getByRole('group', { name: /crédit en cours/ }).getByRole('radio', { name: 'Non' });
  if ((await loan.count()) > 0) await loan.check();
  await next();
  await page.getByRole('button', { name: 'Envoyer les réponses' }).click();
  await page.getByText('Questionnaire rempli sur ce téléphone').waitFor();
  return /\/responses\/([^/?]+)/.exec(page.url())?.[1] ?? '';
}

interface Response {
  status: string;
  respondent: string;
  answers: Record<string, unknown>;
}

/** What the API knows of it, and how often. */
export async function knownResponses(ask: Ask, enrolmentId: string, id: string) {
  const { items } = await ask<{ items: { id: string }[] }>(`/enrolments/${enrolmentId}/responses`);
  const { status, respondent, answers } = await ask<Response>(`/responses/${id}`);
  return {
    times: items.filter((item) => item.id === id).length,
    ...{ status, respondent },
    ...{ members: answers['membres_actifs'], obstacle: answers['frein'] },
  };
}

export const sentResponse = {
  ...{ times: 1, status: 'submitted', respondent: 'La trésorière' },
  ...{ members: 9, obstacle },
};
