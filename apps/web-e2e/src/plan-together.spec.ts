import { type Page } from 'playwright-core';
import { askApi } from './journey/as-signed-in';
import { closeBrowsers, laptop, openBrowser, type Visit } from './kit/browser';
import { type Stack, startStack } from './kit/stack';
import { story } from './kit/story';
import { until } from './kit/until';
import { barriers } from './screens/look';
import { accounts } from './screens/tours';
import { enterAs, learnWorld } from './screens/world';

interface Action {
  id: string;
  title: string;
  responsibleName: string;
  dueOn: string;
  status: string;
}

interface OwnPlan {
  plan: { id: string; actions: Action[] };
}

const columns = { title: 0, responsible: 2 };

describe('two people write one plan', () => {
  let stack: Stack;
  let office: Visit;
  let field: Visit;
  let path: string;
  let enrolment: string;
  let row: number;
  const refused: number[] = [];

  const plan = async () =>
    (await askApi<OwnPlan>(office.page, stack.url, 'get', `/enrolments/${enrolment}/plan`)).reply.plan;
  const written = async (): Promise<Action> => {
    const action = (await plan()).actions[row];
    if (action === undefined) throw new Error('the action is gone');
    return action;
  };
  const cell = (page: Page, column: number) => page.locator(`[data-cell="${row}.${column}"]`);

  /** As at a sheet: Enter, the words, Enter. */
  async function write(page: Page, column: number, text: string): Promise<void> {
    await cell(page, column).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  const saved = (page: Page, column: number, text: string) =>
    cell(page, column).filter({ hasText: text }).and(page.locator(':not([data-held])')).waitFor();

  beforeAll(async () => {
    stack = await startStack({ demo: true });
    office = await openBrowser(laptop);
    field = await openBrowser(laptop);
    const bureau = await openBrowser(laptop);
    await enterAs(office.page, stack.url, accounts.coordinator);
    await enterAs(field.page, stack.url, accounts.trainer);
    await enterAs(bureau.page, stack.url, accounts.cooperative);
    const world = await learnWorld(stack.url, {
      coordinator: office.page,
      trainer: field.page,
      cooperative: bureau.page,
    });
    await bureau.close();
    enrolment = world.enrolment;
    path = `${stack.url}/enrolments/${enrolment}/plan`;
    field.page.on('response', (reply) => {
      if (reply.status() === 412) refused.push(reply.status());
    });
  });
  const step = story(() => [office.page, field.page]);

  afterAll(async () => {
    await closeBrowsers();
    await stack?.stop();
  });

  step('opens a revision, which both have before them', async () => {
    await office.page.goto(path);
    await office.page.getByRole('button', { name: 'Ouvrir une révision' }).click();
    await office.page.getByRole('button', { name: 'Proposer à la signature' }).waitFor();
    row = (await plan()).actions.findIndex(({ status }) => status !== 'done' && status !== 'cancelled');
    expect(row).toBeGreaterThanOrEqual(0);
    for (const { page } of [office, field]) {
      await page.goto(path);
      await page.getByRole('grid').waitFor();
    }
  });

  step('puts together by itself what they write in different places', async () => {
    await write(office.page, columns.title, 'Le titre du bureau');
    await saved(office.page, columns.title, 'Le titre du bureau');
    await write(field.page, columns.responsible, 'Direction provinciale');
    await saved(field.page, columns.responsible, 'Direction provinciale');
    await saved(field.page, columns.title, 'Le titre du bureau');
    expect(refused).toEqual([412]);
    expect(await written()).toMatchObject({
      title: 'Le titre du bureau',
      responsibleName: 'Direction provinciale',
    });
  });

  step('puts both texts before whoever comes second in the same place, and loses neither', async () => {
    await write(office.page, columns.title, 'Compter la caisse le soir');
    await saved(office.page, columns.title, 'Compter la caisse le soir');
    await write(field.page, columns.title, 'Compter la caisse à deux');
    const dialog = field.page.getByRole('dialog');
    await dialog.getByText('Compter la caisse le soir', { exact: true }).waitFor();
    await dialog.getByText('Compter la caisse à deux', { exact: true }).waitFor();
    expect(await barriers(field.page)).toEqual([]);
    await dialog.getByText('Les deux', { exact: true }).click();
    expect(await dialog.getByLabel('Texte commun').inputValue()).toBe(
      'Compter la caisse le soir Compter la caisse à deux',
    );
    await dialog.getByLabel('Texte commun').fill('Compter la caisse le soir, à deux');
    await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).click();
    await saved(field.page, columns.title, 'Compter la caisse le soir, à deux');
    expect((await written()).title).toBe('Compter la caisse le soir, à deux');
    expect(refused.length).toBeGreaterThan(1);
  });

  step('takes a change back by Ctrl+Z', async () => {
    await cell(field.page, columns.title).focus();
    await field.page.keyboard.press('ControlOrMeta+Z');
    await saved(field.page, columns.title, 'Compter la caisse le soir');
    await field.page.getByText("C'est annulé.").waitFor();
    expect((await written()).title).toBe('Compter la caisse le soir');
  });

  step('keeps what cannot be saved in its cell, and says why', async () => {
    await write(field.page, columns.title, ' ');
    await cell(field.page, columns.title).getByRole('alert').waitFor();
    expect(await barriers(field.page)).toEqual([]);
    await field.page.keyboard.press('ArrowUp');
    await write(field.page, columns.title, 'Compter la caisse');
    await saved(field.page, columns.title, 'Compter la caisse');
  });

  step('moves an action in time without a mouse', async () => {
    const before = (await written()).dueOn;
    await office.page.goto(`${path}/timeline`);
    const bar = office.page.getByRole('button', { name: /^Compter la caisse, du/ });
    await bar.focus();
    await office.page.keyboard.press('Shift+ArrowRight');
    await office.page.keyboard.press('ArrowRight');
    await office.page.keyboard.press('Alt+ArrowRight');
    await office.page.getByText(/^Enregistré\s: du/).waitFor();
    const later = new Date(`${before}T00:00Z`).getTime() + 9 * 86_400_000;
    const due = new Date(later).toISOString().slice(0, 10);
    // Keys that come slowly are saved one by one.
    expect((await until(written, ({ dueOn }) => dueOn === due)).dueOn).toBe(due);
    expect(await barriers(office.page)).toEqual([]);
    await bar.focus();
    await office.page.keyboard.press('Enter');
    await office.page.getByRole('dialog').getByText('Étapes', { exact: true }).waitFor();
    expect(await barriers(office.page)).toEqual([]);
    expect([...office.faults, ...field.faults]).toEqual([]);
  });
});
