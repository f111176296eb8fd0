import { type Hands } from '../kit/hands';

/** A plan with one whole action for each agreed need, proposed for signature. */
export async function drawUpPlan(hands: Hands, dueOn: string): Promise<void> {
  const { page } = hands;
  await hands.tap(page.getByRole('link', { name: "Aller au plan d'action" }).first());
  await hands.tap(page.getByRole('button', { name: 'Commencer le plan' }));
  for (let turn = 0; turn < 2; turn += 1) {
    await hands.tap(page.getByRole('button', { name: /^Ajouter une activité pour/ }).first());
    const dialog = page.getByRole('dialog');
    if (turn === 0) await refuseHalf(hands);
    await hands.choose(dialog.getByLabel('Qui est-ce ?'), { label: 'Membre de la coopérative' });
    await hands.type(dialog.getByLabel('Responsable', { exact: true }), 'Saïd Filali');
    await hands.type(dialog.getByLabel('Échéance'), dueOn);
    await hands.tap(dialog.getByRole('button', { name: 'Ajouter un indicateur' }));
    await hands.type(dialog.getByLabel('Indicateur', { exact: true }).first(), 'PV signé et affiché');
    await hands.tap(dialog.getByRole('button', { name: 'Enregistrer et planifier' }));
    await dialog.waitFor({ state: 'hidden' });
  }
  await hands.tap(page.getByRole('button', { name: 'Proposer à la signature' }));
  await page.getByRole('button', { name: 'Signer le plan' }).waitFor();
}

/** What is not whole cannot be planned: the screen says which parts are missing, and keeps what was typed. */
async function refuseHalf(hands: Hands): Promise<void> {
  const dialog = hands.page.getByRole('dialog');
  const title = await dialog.getByLabel('Activité', { exact: true }).inputValue();
  await hands.tap(dialog.getByRole('button', { name: 'Enregistrer et planifier' }));
  await dialog.locator('[aria-invalid=true]').first().waitFor();
  if ((await dialog.getByLabel('Activité', { exact: true }).inputValue()) !== title) {
    throw new Error('what was typed is gone');
  }
}

/** The cooperative reads its plan on its own phone and signs it. */
export async function signPlan(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.tap(page.getByRole('link', { name: "Plan d'action" }).first());
  await hands.tap(page.getByRole('button', { name: 'Signer le plan' }));
  const dialog = page.getByRole('dialog');
  await hands.type(dialog.getByLabel('Nom de la personne qui signe'), 'Saïd Filali');
  await hands.type(dialog.getByLabel('En qualité de'), 'Président');
  await hands.tap(dialog.getByRole('radio', { name: 'Nom seul' }));
  await hands.tap(dialog.getByRole('button', { name: 'Signer', exact: true }));
  await page.getByText(/Signé par Saïd Filali/).waitFor();
}
