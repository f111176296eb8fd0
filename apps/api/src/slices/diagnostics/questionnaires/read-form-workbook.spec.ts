import ExcelJS from 'exceljs';
import { type QuestionnaireForm, questionsOf, type ReadForm, readXlsform } from '@tiwizi/domain';
import { workbookOf } from '../../../platform/spreadsheets/testing/workbook-of';
import { formNameOf, readFormWorkbook } from './read-form-workbook';

type Cells = ExcelJS.CellValue[][];
type Workbook = Record<string, Cells>;

const rich = (...texts: string[]): ExcelJS.CellValue => ({
  richText: texts.map((text, place) => ({ text, ...(place === 0 && { font: { bold: true } }) })),
});

const read = async (bytes: Buffer, fileName = 'Ma fiche.xlsx'): Promise<ReadForm> =>
  readXlsform(await readFormWorkbook(bytes, fileName), formNameOf(fileName));

async function formOf(workbook: Workbook): Promise<QuestionnaireForm> {
  const result = await read(await workbookOf(workbook));
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.form;
}

const outline = (form: QuestionnaireForm) =>
  questionsOf(form.items).map(({ question: { type, name, list } }) =>
    [type, name, list].filter(Boolean).join(' '),
  );

const choices: Cells = [
  ['list_name', 'name', 'label'],
  ['yn', 1, 'Oui'],
  ['yn', 2, 'Non'],
];

describe('workbooks that nobody has seen before', () => {
  it.each<[string, Workbook, string[]]>([
    [
      'headers in any case, with blanks, a mark in front and rows between',
      { Survey: [[], ['\ufeffTYPE ', ' Name', 'LABEL'], [], ['Text', 'a', 'A '], [], ['INTEGER', 'b', 'B']] },
      ['text a', 'integer b'],
    ],
    [
      'select one without underscore, and numbers as names of choices',
      {
        survey: [
          ['type', 'name', 'label'],
          ['select one yn', 'a', 'A'],
          ['Select Multiple from yn', 'b', 'B'],
        ],
        CHOICES: choices,
      },
      ['select_one a yn', 'select_multiple b yn'],
    ],
    [
      'an older spelling of everything',
      {
        survey: [
          ['type', 'name', 'label:English'],
          ['begin group', 'g', 'G'],
          ['select1 yn', 'a', 'A'],
          ['string', 'b', 'B'],
          ['int', 'c', 'C'],
          ['end group'],
        ],
        choices: [
          ['list name', 'value', 'label:English'],
          ['yn', 'y', 'Yes'],
        ],
      },
      ['select_one a yn', 'text b', 'integer c'],
    ],
    [
      'Arabic alone, with Arabic commas and vowels',
      {
        survey: [
          ['type', 'name', 'label::العربية (ar)', 'relevant'],
          ['text', 'الاسم', 'مَا اسْمُكَ؟', ''],
          ['integer', 'سن', 'كم عمرك؟', "if(${الاسم} != ''، true()، false())"],
        ],
      },
      ['text الاسم', 'integer سن'],
    ],
    [
      'rich text, links and the results of formulas',
      {
        survey: [
          [rich('ty', 'pe'), 'name', { formula: '"la"&"bel"', result: 'label' }],
          [rich('te', 'xt'), { text: 'a', hyperlink: 'https://example.org' }, rich('Votre ', 'nom')],
        ],
      },
      ['text a'],
    ],
    [
      'true and false that a spreadsheet turned into values of its own',
      {
        survey: [
          ['type', 'name', 'label', 'required', 'relevant'],
          ['text', 'a', 'A', true, false],
          ['text', 'b', 'B', 1, true],
        ],
      },
      ['text a', 'text b'],
    ],
    [
      'typographic quotes and signs in expressions',
      {
        survey: [
          ['type', 'name', 'label', 'relevant', 'constraint'],
          ['integer', 'a', 'A', '', '. ≥ 0 and . ≤ 5'],
          ['text', 'b', 'B', '${a} ≠ “3” and regex(‘x’, “[a-z]+”)'],
        ],
      },
      ['integer a', 'text b'],
    ],
    [
      'a title above the headers, and other sheets',
      {
        Notes: [['À lire']],
        survey: [['Fiche 2026'], ['type', 'name', 'label'], ['text', 'a', 'A']],
        brouillon: [[1, 2]],
      },
      ['text a'],
    ],
    [
      'what other programs add: metadata, appearances, media, bindings',
      {
        survey: [
          ['type', 'name', 'label', 'appearance', 'media::image', 'bind::esri:fieldType', 'body::accept'],
          ['start', 'start'],
          ['username', 'who'],
          ['today', 'day'],
          ['text', 'a', 'A le ${day}', 'multiline', 'a.png', 'null', 'x'],
        ],
      },
      ['calculate day', 'text a'],
    ],
    [
      'a date as a default, groups in groups and repeats',
      {
        survey: [
          ['type', 'name', 'label', 'default'],
          ['begin_group', 'g', 'G'],
          ['begin repeat', 'r', 'R'],
          ['date', 'd', 'D', new Date(Date.UTC(2026, 0, 31))],
          ['end repeat'],
          ['end_group'],
        ],
      },
      ['date d'],
    ],
    [
      'columns in any order and many that nobody fills',
      {
        survey: [
          ['label', 'x', 'y', 'name', 'z', 'type', 'Hint'],
          ['A', '', '', 'a', '', 'text', 'h'],
        ],
      },
      ['text a'],
    ],
    [
      'names of languages without a code',
      {
        survey: [
          ['type', 'name', 'label::English', 'label::Français'],
          ['text', 'a', 'Name', 'Nom'],
        ],
        settings: [['default_language'], ['Français']],
      },
      ['text a'],
    ],
  ])('are read: %s', async (_, workbook, expected) => {
    expect(outline(await formOf(workbook))).toEqual(expected);
  });

  it('keep what they say: rich text, dates, truth, languages', async () => {
    const form = await formOf({
      survey: [
        ['type', 'name', 'label::English', 'label::Français', 'default', 'required'],
        ['date', 'a', rich('Your ', 'day'), 'Votre jour', new Date(Date.UTC(2026, 0, 31)), true],
      ],
      settings: [
        ['form_title', 'default_language'],
        [rich('Ma ', 'fiche'), 'Français'],
      ],
    });
    expect(form).toMatchObject({ title: 'Ma fiche', id: 'ma_fiche', defaultLanguage: 'fr' });
    expect(form.items[0]).toMatchObject({
      label: { en: 'Your day', fr: 'Votre jour' },
      defaultValue: '2026-01-31',
      required: 'true()',
    });
  });

  it('may carry links to elsewhere, rules for typing, merged cells and hidden rows, which are not looked at', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('survey', { state: 'visible' });
    sheet.addRow(['type', 'name', 'label']);
    sheet.addRow(['text', 'a', { formula: "'[other.xlsx]Sheet1'!A1", result: 'A' }]);
    sheet.addRow(['text', 'b', 'B']).hidden = true;
    sheet.mergeCells('E1:F3');
    sheet.getCell('A4').dataValidation = { type: 'list', allowBlank: true, formulae: ['"text,integer"'] };
    workbook.addWorksheet('secret', { state: 'veryHidden' }).addRow(['x']);
    const result = await read(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect('form' in result && outline(result.form)).toEqual(['text a', 'text b']);
  });

  it('are refused with the cell where a formula has no result or shows an error', async () => {
    const result = await read(
      await workbookOf({
        survey: [
          ['type', 'name', 'label'],
          ['text', 'a', { error: '#REF!' }],
          ['text', 'b', { formula: 'NOW()' }],
        ],
      }),
    );
    expect('faults' in result && result.faults.map(({ cell, code }) => [cell, code])).toEqual([
      ['C2', 'cell-error'],
      ['C3', 'formula-without-result'],
    ]);
  });
});
