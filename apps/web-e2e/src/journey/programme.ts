import { type Hands } from '../kit/hands';
import { go, heading, people, programmeName } from './world';

/** A programme of six months that began `startsOn`, on three provinces, with its trainer and its sponsor. */
export async function createProgramme(hands: Hands, startsOn: string): Promise<void> {
  const { page } = hands;
  await go(hands, 'Programmes');
  await hands.tap(page.getByRole('link', { name: 'Nouveau programme' }).first());
  await hands.type(page.getByLabel('Nom du programme'), programmeName);
  await hands.type(page.getByLabel('Bailleur'), 'Fondation Sahel');
  await hands.type(page.getByLabel('Premier jour'), startsOn);
  await hands.tap(page.getByText(/Laâyoune-Sakia/));
  for (const province of ['Laâyoune', 'Tarfaya', 'Boujdour']) {
    await hands.tap(page.getByLabel(province, { exact: true }));
  }
  for (const { name } of [people.trainer, people.sponsor]) {
    await hands.tap(page.getByLabel(name));
  }
  await page.getByText('1 fois par mois').first().waitFor();
  await page.getByText('2 fois par mois').first().waitFor();
  await hands.tap(page.getByRole('button', { name: 'Créer, puis inscrire les coopératives' }));
}

export async function enrolAll(hands: Hands): Promise<void> {
  const { page } = hands;
  await hands.tap(page.getByRole('button', { name: 'Choisir les 18 trouvées' }));
  await hands.tap(page.getByRole('button', { name: 'Inscrire 18 coopératives' }));
  await heading(page, programmeName).waitFor();
}

/** All workshops and follow-up windows of the programme, as the wizard proposes them. */
export async function planSixMonths(hands: Hands): Promise<void> {
  const { page } = hands;
  await go(hands, 'Programmes');
  await hands.tap(page.getByRole('link', { name: programmeName }));
  await hands.tap(page.getByRole('link', { name: 'Planifier les ateliers et les suivis' }));
  await hands.tap(page.getByRole('button', { name: /^Planifier 18 ateliers et tous les suivis/ }));
  await heading(page, programmeName).waitFor();
}
