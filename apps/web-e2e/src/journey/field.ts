import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { uuidv7 } from 'uuidv7';
import { type Hands } from '../kit/hands';
import { askApi } from './as-signed-in';
import { membersCsv } from './registry';

/** Two or three cooperatives that together have 25 members. */
function cooperativesOf25(): string[] {
  const sizes = new Map<string, number>();
  for (const line of readFileSync(membersCsv, 'utf8').trim().split('\n').slice(1)) {
    const code = line.split(';')[0] ?? '';
    sizes.set(code, (sizes.get(code) ?? 0) + 1);
  }
  const codes = [...sizes.keys()];
  for (const one of codes) {
    for (const other of codes) {
      for (const third of [null, ...codes]) {
        const chosen = [...new Set([one, other, third].filter((code) => code !== null))];
        if (chosen.reduce((sum, code) => sum + (sizes.get(code) ?? 0), 0) === 25) return chosen;
      }
    }
  }
  throw new Error('no cooperatives with 25 members together');
}

interface Cohort {
  items: { id: string; code: string }[];
}

/** A session of yesterday, led by a second trainer, whose roll of 25 is still to be called. */
export async function planRollOf25(page: Page, url: string, leader: string): Promise<string> {
  const { reply: programmes } = await askApi<{ items: { id: string }[] }>(page, url, 'get', '/programmes');
  const programmeId = programmes.items[0]?.id ?? '';
  const { reply: cohort } = await askApi<Cohort>(page, url, 'get', `/programmes/${programmeId}/enrolments`);
  const { reply: trainers } = await askApi<{ items: { id: string; displayName: string }[] }>(
    page,
    url,
    'get',
    '/people/choices?role=trainer',
  );
  const codes = cooperativesOf25();
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const title = 'Rencontre des bureaux';
  const { status } = await askApi(page, url, 'post', '/sessions', {
    id: uuidv7(),
    programmeId,
    kind: 'encounter',
    title,
    startsAt: `${yesterday}T18:00:00.000Z`,
    endsAt: `${yesterday}T19:00:00.000Z`,
    venue: 'Centre culturel',
    trainerAccountId: trainers.items.find(({ displayName }) => displayName === leader)?.id,
    enrolmentIds: cohort.items.filter(({ code }) => codes.includes(code)).map(({ id }) => id),
  });
  if (status !== 201) throw new Error(`the session was refused: ${status}`);
  return title;
}

/** From the day's page: everybody present but one. */
export async function callRoll(hands: Hands, session: string): Promise<void> {
  const { page } = hands;
  await hands.tap(page.getByRole('link', { name: new RegExp(session) }));
  await hands.tap(page.getByRole('button', { name: 'Tous présents' }));
  await hands.tap(page.getByRole('region', { name: 'Personnes attendues' }).getByRole('button').nth(3));
  await hands.tap(page.getByRole('button', { name: 'Terminer' }));
  await page.getByText('24 présents sur 25').first().waitFor();
}

/** A call that was just made; who was spoken to is one touch away. */
export async function logFollowUp(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.tap(
    page
      .locator('section', { has: page.getByRole('heading', { name: 'Noter un suivi' }) })
      .getByRole('link')
      .first(),
  );
  await hands.tap(page.getByRole('radio', { name: 'Téléphone' }));
  await hands.type(page.getByLabel('Avec qui'), 'La présidente');
  await hands.type(page.getByLabel("Ce qui s'est dit"), 'Le livre de caisse est à jour.');
  await hands.tap(page.getByRole('button', { name: 'Enregistrer le suivi' }));
  await page.getByText(/^Suivi noté pour/).waitFor();
}
