import fc from 'fast-check';
import {
  type FormChoice,
  type FormItem,
  type FormQuestion,
  type FormText,
  type QuestionnaireForm,
} from '../form';

const words = fc.constantFrom('Nom', 'الاسم', 'Combien ?', 'L’âge', 'a "b" c', '12', 'yes', '=1+1', '$');
const languages = [
  { code: 'fr', name: 'Français' },
  { code: 'ar', name: 'العربية' },
];
const textOf: fc.Arbitrary<FormText> = fc.oneof(
  words.map((fr) => ({ fr })),
  fc.tuple(words, words).map(([fr, ar]) => ({ fr, ar })),
);
const lists: Record<string, FormChoice[]> = {
  'oui-non': [
    { name: 'a', label: { fr: 'Oui', ar: 'نعم' } },
    { name: '1', label: { fr: 'Non' } },
  ],
  autre: [{ name: 'x_y', label: {} }],
};
const perhaps = fc.oneof(fc.constant<FormText>({}), textOf);

/** Forms that are right: names are unique, and a question refers only to those that stand before it. */
export const arbitraryForm: fc.Arbitrary<QuestionnaireForm> = fc
  .record({
    title: fc.constantFrom('Fiche', 'بطاقة', 'A & B'),
    version: fc.constantFrom('', '1', '2026-11'),
    seeds: fc.array(
      fc.record({
        shape: fc.constantFrom(
          'text',
          'integer',
          'decimal',
          'date',
          'select_one',
          'select_multiple',
          'note',
          'calculate',
          'open',
          'repeat',
          'close',
        ),
        label: textOf,
        hint: perhaps,
        message: perhaps,
        required: fc.constantFrom('', 'true()', 'age'),
        relevant: fc.boolean(),
        constraint: fc.constantFrom('', '. > 0', "regex(., '[0-9]+')", '. != today()'),
        given: fc.boolean(),
      }),
      { minLength: 1, maxLength: 25 },
    ),
  })
  .map(({ title, version, seeds }) => {
    const root: FormItem[] = [];
    const open: FormItem[][] = [root];
    const before: string[] = [];
    for (const [place, seed] of seeds.entries()) {
      const name = `q${place}`;
      const last = before.at(-1);
      const relevant = seed.relevant && last !== undefined ? `\${${last}} = 'a'` : '';
      const here = open.at(-1) ?? root;
      if (seed.shape === 'close') {
        if (open.length > 1) open.pop();
        continue;
      }
      if (seed.shape === 'open' || seed.shape === 'repeat') {
        const items: FormItem[] = [];
        here.push({
          kind: 'group',
          name,
          label: seed.label,
          relevant,
          repeat: seed.shape === 'repeat',
          items,
        });
        if (open.length < 5) open.push(items);
        continue;
      }
      here.push(questionOf(seed, name, relevant, last));
      before.push(name);
    }
    if (before.length === 0)
      root.push(questionOf({ ...(seeds[0] as Seed), shape: 'text' }, 'only', '', undefined));
    return {
      id: 'fiche_1',
      title,
      version,
      defaultLanguage: 'fr',
      languages,
      items: root,
      lists,
    };
  });

type Seed = {
  shape: string;
  label: FormText;
  hint: FormText;
  message: FormText;
  required: string;
  constraint: string;
  given: boolean;
};

const defaults: Record<string, string> = {
  text: 'Laâyoune',
  integer: '3',
  decimal: '2.5',
  date: '2026-01-31',
  select_one: 'a',
  select_multiple: 'a 1',
};

function questionOf(seed: Seed, name: string, relevant: string, last: string | undefined): FormQuestion {
  const type = seed.shape as FormQuestion['type'];
  const asked = type !== 'note' && type !== 'calculate';
  const required = seed.required === 'age' ? (last === undefined ? '' : `\${${last}} != ''`) : seed.required;
  return {
    kind: 'question',
    type,
    name,
    label: type === 'calculate' ? {} : seed.label,
    hint: seed.hint,
    required: asked ? required : '',
    requiredMessage: seed.message,
    relevant,
    constraint: asked ? seed.constraint : '',
    constraintMessage: seed.message,
    calculation: type === 'calculate' ? 'if(1 = 1, 2, today())' : '',
    defaultValue: asked && seed.given ? (defaults[type] ?? '') : '',
    list: type === 'select_one' || type === 'select_multiple' ? 'oui-non' : null,
  };
}
