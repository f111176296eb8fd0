import { type Page } from 'playwright-core';
import { type Hands } from '../kit/hands';

/** What the people of the story know; each step adds to it. */
export const password = 'une phrase longue et facile';

export const people = {
  administrator: { name: 'Amina Bensaïd', email: 'amina@tiwizi.test' },
  coordinator: { name: 'Khadija Ouarrad', email: 'khadija@tiwizi.test' },
  trainer: { name: 'Brahim Laaroussi', email: 'brahim@tiwizi.test' },
  replacement: { name: 'Mariam Ahel Baba', email: 'mariam@tiwizi.test' },
  cooperative: { name: 'Bureau d’Amwaj', email: 'amwaj@tiwizi.test' },
  sponsor: { name: 'Fondation Sahel', email: 'sahel@tiwizi.test' },
} as const;

export const programmeName = 'Coopératives du Sahel';
export const cooperativeName = 'Coopérative Amwaj Tarfaya';

/** The screen is there: its heading says so. */
export function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name });
}

export async function signIn(hands: Hands, url: string, email: string): Promise<void> {
  const { page } = hands;
  await page.goto(url);
  await hands.type(page.getByLabel('Adresse e-mail'), email);
  await hands.type(page.getByLabel('Mot de passe', { exact: true }), password);
  await hands.tap(page.getByRole('button', { name: 'Se connecter' }));
  await page.getByRole('navigation', { name: 'Navigation principale' }).first().waitFor();
}

/** Opens what the main navigation keeps folded, until it is all there. */
async function unfold(hands: Hands): Promise<void> {
  const folded = hands.page.getByRole('navigation').locator('button[aria-expanded=false]');
  while ((await folded.count()) > 0) await hands.tap(folded.first());
}

/** Goes to a place of the main navigation, and is there when its heading is. */
export async function go(hands: Hands, place: string, title: string | RegExp = place): Promise<void> {
  const link = hands.page.getByRole('link', { name: place, exact: true }).first();
  if (!(await link.isVisible())) await unfold(hands);
  await hands.tap(link);
  await heading(hands.page, title).waitFor();
}
