import { type Hands } from '../kit/hands';
import { cooperativeName, go } from './world';

/** Chooses one indicator and types one cooperative's reading of this month. */
export async function typeReading(hands: Hands): Promise<void> {
  const { page } = hands;
  await go(hands, 'Indicateurs');
  await hands.tap(page.getByRole('button', { name: 'Choisir les indicateurs' }).first());
  const dialog = page.getByRole('dialog');
  await hands.tap(dialog.getByLabel("Chiffre d'affaires", { exact: true }));
  await hands.tap(dialog.getByRole('button', { name: 'Suivre 1 indicateur' }));
  await dialog.waitFor({ state: 'hidden' });
  await hands.tap(page.getByRole('row').filter({ hasText: cooperativeName }).getByRole('gridcell').first());
  await hands.key('18500');
  await hands.tap(page.getByRole('button', { name: 'Enregistrer 1 relevé' }));
  await page.getByText('1 relevé enregistré').first().waitFor();
}

/** Writes and seals a report on what has been since `from`; answers its seal. */
export async function sealReport(hands: Hands, from: string, to: string): Promise<string> {
  const { page } = hands;
  await go(hands, 'Rapports', "Rapports d'avancement");
  await hands.tap(page.getByRole('button', { name: 'Nouveau rapport' }).first());
  const dialog = page.getByRole('dialog');
  await hands.type(dialog.getByLabel('Titre'), 'Rapport d’avancement');
  await hands.type(dialog.getByLabel('Du', { exact: true }), from);
  await hands.type(dialog.getByLabel('Au', { exact: true }), to);
  await hands.tap(dialog.getByRole('button', { name: 'Créer le brouillon' }));
  await hands.type(page.getByLabel("Ce qui s'est passé"), 'Les dix-huit coopératives sont diagnostiquées.');
  await hands.tap(page.getByRole('button', { name: 'Enregistrer', exact: true }));
  await hands.tap(page.getByRole('button', { name: 'Sceller…' }));
  await hands.tap(page.getByRole('button', { name: 'Sceller pour toujours' }));
  const seal = page.getByText(/^[0-9a-f]{64}$/).first();
  await seal.waitFor();
  return (await seal.textContent()) ?? '';
}
