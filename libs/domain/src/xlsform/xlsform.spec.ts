import fc from 'fast-check';
import { questionsOf, type QuestionnaireForm } from './form';
import { readXlsform } from './read-xlsform';
import { arbitraryForm } from './testing/arbitrary-form';
import { sheetsOf } from './testing/sheets-of';
import { writeXlsform } from './write-xlsform';

function formOf(workbook: Record<string, string[][]>): QuestionnaireForm {
  const read = readXlsform(sheetsOf(workbook), 'fichier');
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.form;
}

function faultsOf(survey: string[][], choices: string[][] = []): [number, string, string][] {
  const read = readXlsform(sheetsOf({ survey, choices }), 'fichier');
  return 'faults' in read ? read.faults.map(({ row, column, code }) => [row, column, code]) : [];
}

const yesNo = [
  ['list_name', 'name', 'label'],
  ['yn', '1', 'Oui'],
  ['yn', '0', 'Non'],
];

describe('reading an XLSForm', () => {
  it('reads one as people really type it', () => {
    const form = formOf({
      Notes: [['Bonjour']],
      ' Survey ': [
        [],
        [
          '\ufeffType ',
          'NAME',
          'Label::Français (fr)',
          'label : العربية (ar)',
          'Hint::French',
          'Required',
          'RELEVANCE',
          'constraint message::Français (fr)',
          'Constraint',
          'Appearance',
        ],
        ['start', 'start'],
        ['Begin Group', 'identité', 'Identité', 'الهوية'],
        ['Text', 'nom', 'Votre nom', 'اسمك', 'Comme sur la carte', 'Yes'],
        [],
        ['select one yn', 'membre', 'Membre ?', 'عضو؟', '', 'TRUE', '', '', '', 'minimal'],
        [
          'Integer ',
          'depuis',
          'Depuis quand, ${nom} ?',
          '',
          '',
          '',
          '${membre} = ‘1’ and ${nom} != “”',
          'Entre 1950 et 2100',
          '. >= 1950 and . ≤ 2100',
        ],
        ['end group'],
        ['select all that apply from YN', 'quoi', 'Quoi ?'],
      ],
      CHOICES: [
        ['list name', 'Name', 'label::français (fr)', 'label::ar'],
        ['yn', '1', 'Oui', 'نعم'],
        [],
        ['yn', '0', 'Non', 'لا'],
      ],
      Settings: [
        ['form_title', 'form_id', 'default_language'],
        ['Fiche', 'fiche', 'Français (fr)'],
      ],
    });
    expect(form).toMatchObject({ id: 'fiche', title: 'Fiche', defaultLanguage: 'fr' });
    expect(form.languages.map(({ code }) => code)).toEqual(['fr', 'ar']);
    expect(form.lists).toEqual({
      yn: [
        { name: '1', label: { fr: 'Oui', ar: 'نعم' } },
        { name: '0', label: { fr: 'Non', ar: 'لا' } },
      ],
    });
    const questions = questionsOf(form.items).map(({ question }) => question);
    expect(questions.map(({ type, name, list }) => [type, name, list])).toEqual([
      ['text', 'nom', null],
      ['select_one', 'membre', 'yn'],
      ['integer', 'depuis', null],
      ['select_multiple', 'quoi', 'yn'],
    ]);
    expect(questions[0]).toMatchObject({ required: 'true()', hint: { fr: 'Comme sur la carte' } });
    expect(questions[2]).toMatchObject({
      relevant: "${membre} = '1' and ${nom} != ''",
      constraint: '. >= 1950 and . <= 2100',
      constraintMessage: { fr: 'Entre 1950 et 2100' },
    });
  });

  it('tells what it leaves out: columns, sheets, and rows that ask nobody anything', () => {
    const read = readXlsform(
      sheetsOf({
        survey: [
          ['type', 'name', 'label', 'appearance', 'bind::odk:length'],
          ['deviceid', 'd'],
          ['begin repeat', 'r', 'Chaque'],
          ['text', 'a', 'A', 'multiline', '5'],
          ['end repeat'],
          ['', '', 'à revoir'],
        ],
        brouillon: [['x']],
      }),
      'fichier',
    );
    expect(read.notices.map(({ sheet, row, column, code }) => [sheet, row, column, code])).toEqual([
      ['brouillon', 1, '', 'sheet-left-out'],
      ['survey', 1, 'appearance', 'column-left-out'],
      ['survey', 1, 'bind::odk:length', 'column-left-out'],
      ['survey', 2, 'type', 'row-left-out'],
      ['survey', 3, 'type', 'repeat-as-group'],
      ['survey', 6, 'label', 'row-left-out'],
    ]);
    expect('form' in read).toBe(true);
  });

  it('names a form after its file where it does not name itself, and keeps a language without a name', () => {
    const form = formOf({
      survey: [
        ['type', 'name', 'label'],
        ['today', 'jour'],
        ['text', 'a', 'A'],
      ],
    });
    expect(form).toMatchObject({ id: 'fichier', title: 'fichier', defaultLanguage: 'default' });
    expect(form.items[0]).toMatchObject({ type: 'calculate', calculation: 'today()' });
  });

  it('lists everything that it does not understand, each at its place', () => {
    expect(
      faultsOf(
        [
          ['type', 'name', 'label', 'relevant', 'constraint', 'calculation', 'choice_filter', 'default'],
          ['geopoint', 'lieu', 'Où'],
          ['select_one nulle', 'a', 'A'],
          ['select_one yn or_other', 'b', 'B'],
          ['text', 'two words', 'C'],
          ['integer', 'd', '', '${nobody} = 1'],
          ['integer', 'd', 'D', '', '. >'],
          ['calculate', 'e', '', '', '', "pulldata('a')"],
          ['calculate', 'f'],
          ['select_one yn', 'g', 'G', '', '', '', 'region = ${a}', '7'],
          ['end group'],
          ['begin group', 'h', 'H'],
          ['', 'i', 'I'],
        ],
        yesNo,
      ),
    ).toEqual([
      [2, 'type', 'unknown-type'],
      [3, 'type', 'unknown-list'],
      [4, 'type', 'or-other'],
      [5, 'name', 'invalid-name'],
      [6, 'label', 'missing-label'],
      [7, 'name', 'duplicate-name'],
      [9, 'calculation', 'required'],
      [10, 'choice_filter', 'choice-filter'],
      [11, 'type', 'group-not-begun'],
      [13, 'type', 'missing-type'],
      [12, 'type', 'group-not-closed'],
      [6, 'relevant', 'unknown-reference'],
      [7, 'constraint', 'expression-unreadable'],
      [8, 'calculation', 'unknown-function'],
      [10, 'default', 'default-unreadable'],
    ]);
  });

  it('finds circles, in whatever they run', () => {
    const header = ['type', 'name', 'label', 'relevant', 'calculation'];
    expect(
      faultsOf([header, ['calculate', 'a', '', '', '${b} + 1'], ['calculate', 'b', '', '', '${a}']]),
    ).toEqual([[2, 'calculation', 'circle']]);
    expect(
      faultsOf([header, ['begin group', 'g', 'G', '${a} = 1'], ['integer', 'a', 'A'], ['end group']]),
    ).toEqual([[3, 'relevant', 'circle']]);
  });

  it('refuses what is no XLSForm, and faults of single cells', () => {
    expect(readXlsform([], 'x')).toMatchObject({ faults: [{ code: 'missing-survey' }] });
    expect(
      faultsOf([
        ['nom', 'prénom'],
        ['a', 'b'],
      ]),
    ).toEqual([[1, '', 'survey-headers']]);
    expect(faultsOf([['type', 'name']])).toEqual([[1, '', 'survey-empty']]);
    const broken = sheetsOf({
      survey: [
        ['type', 'name', 'label'],
        ['text', 'a', 'A'],
      ],
    });
    const cell = broken[0]?.rows[1]?.cells[2];
    if (cell) cell.fault = 'cell-error';
    expect(readXlsform(broken, 'x')).toMatchObject({
      faults: [{ code: 'cell-error', cell: 'C2', value: 'A' }],
    });
  });

  it('refuses choices that are no names, or that are there twice unless the workbook says so', () => {
    const survey = [
      ['type', 'name', 'label'],
      ['select_one l', 'a', 'A'],
    ];
    const choices = [
      ['list_name', 'name', 'label'],
      ['l', 'a b', 'X'],
      ['l', 'c', 'Y'],
      ['l', 'c', 'Z'],
      ['l', '', 'W'],
    ];
    expect(faultsOf(survey, choices)).toEqual([
      [2, 'name', 'choice-name-blank'],
      [4, 'name', 'duplicate-choice'],
      [5, 'name', 'required'],
    ]);
    const allowed = [['allow_choice_duplicates'], ['yes']];
    const form = formOf({
      survey,
      choices: [choices[0] ?? [], ['l', 'c', 'Y'], ['l', 'c', 'Z']],
      settings: allowed,
    });
    expect(form.lists['l']).toHaveLength(1);
  });

  it('gives back from the workbook that it writes the very same form', () => {
    fc.assert(
      fc.property(arbitraryForm, (form) => {
        const sheets = writeXlsform(form);
        const read = readXlsform(
          sheetsOf(Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]))),
          'x',
        );
        expect('faults' in read ? read.faults : read.form).toEqual(form);
      }),
    );
  });

  it('answers any sheet with a form or with faults', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'type',
        'name',
        'label',
        'text',
        'begin group',
        'end group',
        'select_one yn',
        'a',
        '${a}',
        'calculate',
        'constructor',
        '__proto__',
        '',
      ),
      fc.string({ maxLength: 8 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (survey, choices) => {
        const read = readXlsform(
          sheetsOf({ survey: [['type', 'name', 'label', 'relevant', 'calculation'], ...survey], choices }),
          'x',
        );
        expect('form' in read || read.faults.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
