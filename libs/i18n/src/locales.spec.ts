import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from './locale';

const folder = join(__dirname, '..', 'locales');
const pluralForm = /_(zero|one|two|few|many|other)$/;

// Words that French and English share, and names: a text that is neither is a text nobody translated.
const shared = new Set([
  'Excel',
  'Notifications',
  ...['Tiwizi', 'Français', 'العربية', 'English', '{{title}} · Tiwizi', '{{rhythm}}, {{during}}'],
  ...['Absent', 'Argan', 'Association', 'Code', 'Commercial', 'Couscous', 'Date', 'Note', 'Performance'],
  ...[
    'Programme',
    'Questionnaire',
    'Programmes',
    'Province',
    'Provinces',
    '{{amount}} MAD',
    'Services',
    'Source',
    'Total',
    'Type',
    'Documents',
    'Description',
    'Diagnostics',
    'Dimension',
  ],
  ...[
    'Action',
    'Actions',
    'Plan',
    'Diagnostic',
    'Participants',
    'Participations',
    'Age',
    'Phase',
    'MAD',
    'WhatsApp',
  ],
  ...[
    'Module',
    'Questions',
    'Minutes',
    '{{count}} minute',
    '{{count}} minutes',
    '{{count}} module',
    '{{count}} modules',
  ],
  ...[
    '{{minutes}} min',
    '{{count}} min',
    '{{points}} points',
    'Photos',
    'Satisfaction',
    'Parties',
    'Signature',
    '{{hours}} h',
    '{{hours}} h {{minutes}}',
    'version {{number}}',
  ],
]);

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const namespacesOf = (locale: Locale) => readdirSync(join(folder, locale)).map((file) => file.slice(0, -5));
const textsOf = (locale: Locale, namespace: string) =>
  new Map(flat(JSON.parse(readFileSync(join(folder, locale, `${namespace}.json`), 'utf8')) as Tree));
const variables = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort();
const withoutVariables = (text: string) => text.replace(/\{\{.*?\}\}/g, '');
const baseOf = (key: string) => key.replace(pluralForm, '');

const namespaces = namespacesOf('fr').sort();

it.each(locales)('%s has every namespace and no other', (locale) => {
  expect(namespacesOf(locale).sort()).toEqual(namespaces);
});

it('types every namespace in texts.ts', () => {
  const source = readFileSync(join(__dirname, 'texts.ts'), 'utf8');
  const typed = [...source.matchAll(/locales\/fr\/([\w-]+)\.json/g)].map(([, name]) => name).sort();
  expect(typed).toEqual(namespaces);
});

describe.each(namespaces)('%s', (namespace) => {
  const french = textsOf('fr', namespace);
  const plurals = new Set([...french.keys()].filter((key) => pluralForm.test(key)).map(baseOf));

  it.each(locales)('says the same things in %s, in every plural form of the language', (locale) => {
    const texts = textsOf(locale, namespace);
    expect([...new Set([...texts.keys()].map(baseOf))].sort()).toEqual(
      [...new Set([...french.keys()].map(baseOf))].sort(),
    );
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const base of plurals) {
      const present = [...texts.keys()].filter((key) => baseOf(key) === base && pluralForm.test(key));
      expect([base, present.sort()]).toEqual([base, forms.map((form) => `${base}_${form}`).sort()]);
    }
  });

  it.each(locales)('has no empty text in %s', (locale) => {
    expect([...textsOf(locale, namespace)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(locales)('fills in the same variables in %s', (locale) => {
    for (const [key, text] of textsOf(locale, namespace)) {
      const expected = variables(french.get(key) ?? french.get(`${baseOf(key)}_other`) ?? '');
      const used = variables(text);
      // A form for 0, 1 or 2 may say the number in words.
      const spelt = /_(zero|one|two)$/.test(key) ? expected.filter((name) => name !== 'count') : expected;
      expect([key, used.filter((name) => !expected.includes(name))]).toEqual([key, []]);
      expect([key, spelt.filter((name) => !used.includes(name))]).toEqual([key, []]);
    }
  });

  it.each(['ar', 'en'] as const)('leaves no French in %s', (locale) => {
    const left = [...textsOf(locale, namespace)].filter(
      ([key, text]) => text === french.get(key) && /\p{L}/u.test(withoutVariables(text)) && !shared.has(text),
    );
    expect(left).toEqual([]);
  });

  it('writes Arabic in Arabic script', () => {
    const latin = [...textsOf('ar', namespace)].filter(([, text]) => {
      const words = withoutVariables(text);
      return /\p{L}/u.test(words) && !/\p{Script=Arabic}/u.test(words) && !shared.has(text);
    });
    expect(latin).toEqual([]);
  });
});
