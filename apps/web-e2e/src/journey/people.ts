import { type Hands } from '../kit/hands';
import { cooperativeName, go, password, type people } from './world';

type Invited = (typeof people)[keyof typeof people];

/** Creates an account with a password of our choosing; for a cooperative's, chooses the cooperative. */
export async function invite(hands: Hands, { name, email }: Invited, role: string): Promise<void> {
  const { page } = hands;
  await go(hands, 'Personnes');
  await hands.tap(page.getByRole('link', { name: 'Créer un compte' }).first());
  await hands.type(page.getByLabel('Prénom et nom'), name);
  await hands.type(page.getByLabel('Adresse e-mail'), email);
  await hands.tap(page.getByRole('radio', { name: new RegExp(`^${role}`) }).first());
  if (role === 'Coopérative') {
    await hands.type(page.getByLabel('Chercher un nom ou un code'), cooperativeName);
    await hands.tap(page.getByRole('radio', { name: new RegExp(cooperativeName) }));
  }
  await hands.type(page.getByLabel('Mot de passe', { exact: true }), password);
  await hands.tap(page.getByRole('button', { name: 'Créer le compte' }));
  await page.getByText(`${name} peut se connecter`).waitFor();
  await hands.tap(page.getByRole('button', { name: "C'est transmis" }));
}
