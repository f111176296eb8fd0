import { emptyModule, emptySheet, minutesOf, moduleContent, moduleValues } from './module-values';
import { type Module } from './training-data';

const text = (fr: string, ar = '', en = '') => ({ fr, ar, en });

const given: Module = {
  id: '0',
  code: 'COOP-1',
  category: 'financial',
  plannedHours: 2,
  criteria: ['FIN1', 'FIN2'],
  buildsOn: ['M04'],
  title: text('La caisse', 'الصندوق', 'The cash box'),
  objectives: text('Compter'),
  audience: text('Trésorière'),
  agenda: [{ minutes: 120, title: text('Compter'), method: text('À deux') }],
  materials: [text('Cahier', 'دفتر'), text('Stylo', 'قلم')],
  messages: [text('On écrit le jour même.')],
  sheets: [
    {
      title: text('Une semaine'),
      purpose: text('Écrire'),
      instructions: [text('Continuez.')],
      table: {
        columns: [text('Date', 'التاريخ'), text('Somme', 'المبلغ')],
        rows: [
          { cells: [text('Lundi', 'الاثنين'), text('450', '450')] },
          { cells: [text('Mardi', 'الثلاثاء'), text('')] },
        ],
        blankRows: 4,
      },
      questions: [],
      debrief: [text('450 DH')],
    },
  ],
  learningCheck: [
    { question: text('Quand écrit-on ?'), choices: [text('Le jour même'), text('Plus tard')], right: 1 },
  ],
  edited: true,
  retired: false,
  version: 1,
  may: [],
};

describe('a module in its form', () => {
  it('comes back as it went in', () => {
    const { id, code, edited, retired, version, may, ...content } = given;
    expect([id, code, edited, retired, version, may]).toEqual(['0', 'COOP-1', true, false, 1, []]);
    expect(moduleContent(moduleValues(given))).toEqual(content);
  });

  it('takes codes however they are typed, each once', () => {
    const values = { ...emptyModule(), criteria: ' gov1, FIN2،fin2 ; ' };
    expect(moduleContent(values).criteria).toEqual(['GOV1', 'FIN2']);
  });

  it('has as many cells a row as French names columns, and no table where it names none', () => {
    const sheet = { ...emptySheet(), columns: text('A | B', 'أ'), rows: text('1\n2 | 3 | 4') };
    const [typed, none] = moduleContent({ ...emptyModule(), sheets: [sheet, emptySheet()] }).sheets;
    expect(typed?.table?.columns).toEqual([text('A', 'أ'), text('B')]);
    expect(typed?.table?.rows.map(({ cells }) => cells.map(({ fr }) => fr))).toEqual([
      ['1', ''],
      ['2', '3'],
    ]);
    expect(none?.table).toBeNull();
  });

  it('keeps a line of Arabic beside the French one of its number', () => {
    const values = { ...emptyModule(), materials: text('Un\n\nTrois\n', 'واحد\n\nثلاثة') };
    expect(moduleContent(values).materials).toEqual([text('Un', 'واحد'), text('Trois', 'ثلاثة')]);
  });

  it('adds up its minutes, what is not filled in counting nothing', () => {
    const [step] = emptyModule().agenda;
    if (!step) throw new Error('a new module has a step');
    expect(minutesOf([step, { ...step, minutes: null }, { ...step, minutes: 45 }])).toBe(105);
  });
});
