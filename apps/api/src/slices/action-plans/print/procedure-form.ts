import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { printTexts } from '../../../platform/documents/print-texts';
import catalogue from '../procedures.json';
import forms from './procedure-forms.json';

interface Words {
  fr: string;
  ar: string;
}

interface Part {
  kind: string;
  title: Words | null;
  count?: number;
  columns?: { width: number; name: Words }[];
  /** Ruled rows; 0 for as many as the page has room for. */
  rows?: number;
  /** What the first cells of the first rows say already. */
  labels?: Words[][];
}

interface Form {
  flipped: boolean;
  facts: Words[];
  howTo: Words;
  parts: Part[];
  signatures: Words[];
}

const formOf = (code: string): Form | undefined => (forms as Record<string, Form>)[code];

/**
 * What the sheet of a procedure says, ready to be ruled: empty, with the cooperative's name where one is given.
 * Null where the procedure is not known.
 */
export function procedureForm(code: string, cooperativeName: string | null, locale: PrintLocale) {
  const procedure = catalogue.find((each) => each.code === code);
  const form = formOf(code);
  if (procedure === undefined || form === undefined) return null;
  const t = printTexts(locale, 'print');
  const name = procedure.title[locale];
  return {
    fileName: [name, ...(cooperativeName === null ? [] : [cooperativeName])],
    name,
    subject: cooperativeName ?? t('procedure.cooperative'),
    foot: t('procedure.foot', { name }),
    flipped: form.flipped,
    facts: form.facts.map((fact) => fact[locale]),
    howTo: form.howTo[locale],
    signers: form.signatures.map((signer) => signer[locale]),
    signName: t('sign.name'),
    signDate: t('sign.date'),
    parts: form.parts.map(({ kind, title, count = 0, columns = [], rows = 0, labels = [] }) => ({
      kind,
      title: title?.[locale] ?? null,
      count,
      rows,
      columns: columns.map(({ width, name: header }) => ({ width, name: header[locale] })),
      labels: labels.map((row) => row.map((label) => label[locale])),
    })),
  };
}
