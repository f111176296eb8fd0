import { act, render, screen } from '@testing-library/react';
import { type Locale, type Namespace } from '@tiwizi/i18n';
import { chooseLocale } from './locale';
import { hasText, loadTexts, startTexts, useTexts } from './texts';

const files: Record<string, Record<string, string>> = {
  'fr/app': { name: 'Tiwizi' },
  'fr/board': { title: 'Tableau' },
  'ar/app': { name: 'تيويزي' },
  'ar/board': { title: 'لوحة' },
};
const load = jest.fn(async (locale: Locale, namespace: Namespace) => files[`${locale}/${namespace}`] ?? {});

const Name = () => <h1>{useTexts()('name')}</h1>;

it('fetches each text once, in the language on the screen only, and turns them all together', async () => {
  await startTexts(load, 'fr', 'app');
  await loadTexts('board');
  await loadTexts('board');
  expect(load.mock.calls).toEqual([
    ['fr', 'app'],
    ['fr', 'board'],
  ]);
  render(<Name />);
  expect(screen.getByText('Tiwizi')).toBeInTheDocument();

  await act(() => chooseLocale('ar'));
  expect(screen.getByText('تيويزي')).toBeInTheDocument();
  expect(load.mock.calls.slice(2)).toEqual([
    ['ar', 'app'],
    ['ar', 'board'],
  ]);
  expect(hasText('board', 'title')).toBe(true);
  expect(hasText('board', 'nothing')).toBe(false);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
});
