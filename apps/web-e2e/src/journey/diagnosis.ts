import { type Hands } from '../kit/hands';
import { cooperativeName, go } from './world';

/** To a paper of the cooperative, from the registry: Diagnostics, Plan d'action… */
export async function openPaper(hands: Hands, paper: string | RegExp): Promise<void> {
  const { page } = hands;
  await go(hands, 'Coopératives');
  await hands.tap(page.getByRole('link', { name: cooperativeName }).first());
  await hands.tap(page.getByRole('link', { name: paper }).first());
}

/** Fills all 48 criteria, figures on the keyboard, and each of the answers that are no level once. */
export async function fillDiagnostic(hands: Hands): Promise<number> {
  const { page } = hands;
  await openPaper(hands, 'Diagnostics');
  await hands.tap(page.getByRole('button', { name: 'Commencer un diagnostic' }).first());
  await hands.type(page.getByRole('dialog').getByLabel('Nom').first(), 'La présidente');
  await hands.tap(page.getByRole('button', { name: 'Commencer', exact: true }));
  let answered = 0;
  for (let dimension = 0; dimension < 8; dimension += 1) {
    const criteria = page.locator('fieldset[data-criterion]');
    await criteria.first().waitFor();
    const count = await criteria.count();
    for (let place = 0; place < count; place += 1) {
      const criterion = criteria.nth(place);
      if (dimension === 7 && place < 3) {
        const other = ['Sans objet', 'Non vérifié', 'Refusé'][place] ?? '';
        await criterion.getByLabel(new RegExp(other, 'i')).check();
      } else {
        await criterion.getByRole('radio').first().focus();
        await page.keyboard.press(['1', '3', '2', '4'][(place + dimension) % 4] ?? '1');
      }
      answered += 1;
    }
    if (dimension === 0) {
      await hands.tap(criteria.first().getByRole('button', { name: 'Note ou preuve' }));
      await hands.type(criteria.first().getByLabel('Note'), 'Procès-verbal vu sur place.');
    }
    const asked = (await criteria.first().getAttribute('data-criterion')) ?? '';
    await hands.tap(page.getByRole('link', { name: dimension < 7 ? /^Suite\s:/ : 'Voir le résultat' }));
    // The address turns before the page does.
    await page.locator(`fieldset[data-criterion="${asked}"]`).waitFor({ state: 'detached' });
  }
  await hands.tap(page.getByRole('button', { name: 'Terminer le diagnostic' }));
  await page.getByText('Diagnostic terminé').first().waitFor();
  return answered;
}

/** The bureau takes up two gaps and sets one aside. */
export async function agreeOnNeeds(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.tap(page.getByRole('link', { name: 'Décider des besoins' }).first());
  const rows = page.locator('section[aria-label]').filter({ has: page.getByText('Retenir') });
  await rows.first().waitFor();
  for (const [place, choice] of ['Retenir', 'Retenir', 'Écarter'].entries()) {
    await hands.tap(rows.nth(place).getByRole('radio', { name: choice }));
  }
  await hands.type(page.getByLabel('Décidé avec'), 'La présidente');
  await hands.tap(page.getByRole('button', { name: 'Enregistrer les décisions' }));
  await page.getByText('3 décisions enregistrées').waitFor();
}
