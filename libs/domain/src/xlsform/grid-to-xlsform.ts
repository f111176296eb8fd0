import { type DiagnosticGrid, type GridCriterion } from '../diagnostic-grid';
import { formText, gridLanguages, otherAnswers, remediesSheet, titleColumn } from './grid-columns';
import { headersOf, type PlainSheet, settingsSheet, sheetOf, translated } from './write-xlsform';

/**
 * A grid as an XLSForm workbook: a group a dimension, a select_one a criterion, its five levels and the answers that are
 * no level as its choices; what a form has no place for stands in columns and a sheet of our own. Reading it gives the
 * same grid.
 */
export function gridToXlsform(grid: DiagnosticGrid, version: string): PlainSheet[] {
  const criteria = grid.dimensions.flatMap((dimension) => dimension.criteria);
  const survey = grid.dimensions.flatMap(({ code, title, criteria: own }) => [
    { type: 'begin_group', name: code, ...translated('label', formText(title), gridLanguages) },
    ...own.map(surveyRow),
    { type: 'end_group' },
  ]);
  const settings = settingsSheet({
    id: grid.code,
    title: grid.title.fr,
    version,
    defaultLanguage: 'fr',
    languages: gridLanguages,
  });
  const titles = translated(titleColumn, formText(grid.title), gridLanguages);
  return [
    sheetOf('survey', ['type', 'name', ...headersOf('label', gridLanguages)], survey),
    sheetOf(
      'choices',
      ['list_name', 'name', ...headersOf('label', gridLanguages)],
      criteria.flatMap(choiceRows),
    ),
    {
      name: settings.name,
      rows: settings.rows.map((row, place) => [
        ...row,
        ...(place === 0 ? Object.keys(titles) : Object.values(titles)),
      ]),
    },
    sheetOf(
      remediesSheet,
      ['criterion', 'remedy', ...headersOf('text', gridLanguages)],
      criteria.flatMap(remedyRows),
    ),
  ];
}

const listOf = ({ code }: GridCriterion): string => `levels_${code}`;

function surveyRow(criterion: GridCriterion): Record<string, string> {
  const {
    code,
    title,
    evidence,
    category,
    weight,
    targetLevel,
    legalBlockerAtOrBelow,
    legalNote,
    appliesTo,
  } = criterion;
  return {
    type: `select_one ${listOf(criterion)}`,
    name: code,
    ...translated('label', formText(title), gridLanguages),
    ...translated('hint', formText(evidence), gridLanguages),
    required: 'yes',
    tiwizi_category: category,
    tiwizi_weight: String(weight),
    tiwizi_target: String(targetLevel),
    tiwizi_blocker: legalBlockerAtOrBelow === null ? '' : String(legalBlockerAtOrBelow),
    tiwizi_kinds: appliesTo.kinds.join(' '),
    tiwizi_sectors: appliesTo.sectors.join(' '),
    ...(legalNote && {
      ...translated('tiwizi_law', formText(legalNote.text), gridLanguages),
      tiwizi_law_source: legalNote.source,
      tiwizi_law_verified: legalNote.verified ? 'yes' : 'no',
    }),
  };
}

function choiceRows(criterion: GridCriterion): Record<string, string>[] {
  const answers = [
    ...criterion.levels.map((words, level) => ({ name: String(level), words })),
    ...Object.entries(otherAnswers).map(([name, words]) => ({ name, words })),
  ];
  return answers.map(({ name, words }) => ({
    list_name: listOf(criterion),
    name,
    ...translated('label', formText(words), gridLanguages),
  }));
}

function remedyRows({ code, suggestions }: GridCriterion): Record<string, string>[] {
  return suggestions.map(({ remedy, text, moduleCode }) => ({
    criterion: code,
    remedy,
    ...translated('text', formText(text), gridLanguages),
    module: moduleCode ?? '',
  }));
}
