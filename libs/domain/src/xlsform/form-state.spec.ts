import { type FormAnswers, defaultAnswers } from './form-answers';
import { answerFaults, formState } from './form-state';
import { fillIn } from './form-words';
import { readXlsform } from './read-xlsform';
import { sheetsOf } from './testing/sheets-of';

const survey = [
  ['type', 'name', 'label', 'required', 'relevant', 'constraint', 'calculation', 'default'],
  ['select_one yn', 'sells', 'Vendez-vous ?', 'yes'],
  ['begin group', 'sales', 'Ventes', '', "${sells} = 'yes'"],
  ['integer', 'pots', 'Combien de pots ?', 'yes', '', '. >= 0 and . <= 1000'],
  ['decimal', 'price', 'À quel prix ?', '${pots} > 0', '', '. > 0', '', '25,5'],
  ['calculate', 'total', '', '', '', '', '${pots} * ${price}'],
  ['note', 'said', 'Total : ${total} DH'],
  ['end group'],
  ['select_multiple crops', 'crops', 'Quels produits ?', '', '', 'count-selected(.) <= 2'],
  ['date', 'since', 'Depuis quand ?', '', "selected(${crops}, 'argan')", '. <= today()'],
];
const choices = [
  ['list_name', 'name', 'label'],
  ['yn', 'yes', 'Oui'],
  ['yn', 'no', 'Non'],
  ['crops', 'argan', 'Argan'],
  ['crops', 'miel', 'Miel'],
  ['crops', 'figue', 'Figue'],
];
const read = readXlsform(sheetsOf({ survey, choices }), 'ventes');
const form = 'form' in read ? read.form : null;

const today = '2026-11-21';
const stateOf = (answers: FormAnswers) => {
  if (form === null) throw new Error(JSON.stringify(read));
  const { relevant, values, faults } = formState(form, answers, today);
  return { relevant: [...relevant], values, faults: faults.map(({ name, code }) => `${name} ${code}`) };
};

describe('filling in a form', () => {
  it('asks what the answers call for, and calculates', () => {
    expect(stateOf({})).toEqual({ relevant: ['sells', 'crops'], values: {}, faults: ['sells required'] });
    expect(stateOf({ sells: 'yes', pots: 4, price: 25.5, crops: ['miel'] })).toEqual({
      relevant: ['sells', 'pots', 'sales', 'price', 'total', 'said', 'crops'],
      values: { sells: 'yes', pots: 4, price: 25.5, total: 102, crops: ['miel'] },
      faults: [],
    });
  });

  it('lets no answer leave that is no longer asked for, and finds no fault with it', () => {
    const { values, faults } = stateOf({ sells: 'no', pots: 99_999, price: -1, since: '2099-01-01' });
    expect(values).toEqual({ sells: 'no' });
    expect(faults).toEqual([]);
  });

  it('says what is missing, and what breaks a rule', () => {
    expect(
      stateOf({ sells: 'yes', pots: 1001, crops: ['argan', 'miel', 'figue'], since: '2026-11-22' }).faults,
    ).toEqual(['pots constraint', 'price required', 'crops constraint', 'since constraint']);
    // Required as a condition: nothing to price where nothing is sold.
    expect(stateOf({ sells: 'yes', pots: 0 }).faults).toEqual([]);
  });

  it('refuses what could never be an answer, in a draft too', () => {
    const wrong: FormAnswers = {
      sells: 'maybe',
      pots: '4',
      price: Infinity,
      crops: ['argan', 'argan'],
      since: '2026-02-30',
      total: 5,
      constructor: 1,
    };
    expect(form && answerFaults(form, wrong).map(({ name, code }) => `${name} ${code}`)).toEqual([
      'total unknown-question',
      'constructor unknown-question',
      'sells unknown-choice',
      'pots wrong-type',
      'price wrong-type',
      'crops wrong-type',
      'since wrong-type',
    ]);
    expect(form && answerFaults(form, { sells: 'yes', pots: null, crops: [] })).toEqual([]);
  });

  it('begins with the defaults, and fills in the places of a text', () => {
    expect(form && defaultAnswers(form, today)).toEqual({ price: 25.5 });
    expect(fillIn('Total : ${total} DH, ${ nothing }', { total: 102 })).toBe('Total : 102 DH, –');
  });

  it('keeps up with a long chain of calculations, whichever way round it is written', () => {
    const rows = Array.from({ length: 990 }, (_, place) => [
      'calculate',
      `c${place}`,
      '',
      '',
      '',
      '',
      place === 989 ? '1' : `\${c${place + 1}} + 1`,
    ]);
    const chain = readXlsform(sheetsOf({ survey: [survey[0] ?? [], ...rows] }), 'chain');
    expect('form' in chain && formState(chain.form, {}, today).values['c0']).toBe(990);
  });
});
