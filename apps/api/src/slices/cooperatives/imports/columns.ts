import { foldForSearch } from '@tiwizi/domain';
import { type RawSheet } from '../../../platform/spreadsheets/raw-sheet';

export const sheetKinds = ['cooperatives', 'members'] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** What each column may be called; the first name is the one of the template. */
const names = {
  cooperatives: {
    code: ['Code', 'Code coopérative', 'الرمز'],
    nameFr: ['Nom', 'Nom (français)', 'Dénomination', 'الاسم بالفرنسية'],
    nameAr: ['Nom (arabe)', 'Nom arabe', 'الاسم', 'الاسم بالعربية'],
    kind: ['Type', 'Forme juridique', 'النوع'],
    sector: ['Secteur', "Secteur d'activité", 'القطاع'],
    province: ['Province', 'Province ou préfecture', 'الإقليم'],
    commune: ['Commune', 'الجماعة'],
    foundedOn: ['Date de création', 'Création', 'تاريخ التأسيس'],
    fiscalYearEnd: ['Clôture', "Clôture de l'exercice", 'نهاية السنة المالية'],
    registrationNumber: ['N° immatriculation', "N° d'immatriculation", 'Immatriculation', 'رقم التسجيل'],
    phone: ['Téléphone', 'Tél.', 'الهاتف'],
  },
  members: {
    cooperativeCode: ['Code coopérative', 'Coopérative', 'رمز التعاونية'],
    memberCode: ['Code membre', 'Code adhérent', 'رمز العضو'],
    givenName: ['Prénom', 'الاسم الشخصي'],
    familyName: ['Nom', 'Nom de famille', 'الاسم العائلي'],
    nameAr: ['Nom complet (arabe)', 'Nom (arabe)', 'الاسم الكامل'],
    sex: ['Sexe', 'الجنس'],
    birthYear: ['Année de naissance', 'Naissance', 'سنة الازدياد'],
    function: ['Fonction', 'المهمة'],
    fromDate: ["Date d'entrée", "Date d'adhésion", 'تاريخ الانخراط'],
    phone: ['Téléphone', 'Tél.', 'الهاتف'],
  },
} as const;

export type ColumnOf<Kind extends SheetKind> = keyof (typeof names)[Kind] & string;

const required: { [Kind in SheetKind]: readonly ColumnOf<Kind>[] } = {
  cooperatives: ['code', 'nameFr', 'sector', 'province'],
  members: ['cooperativeCode', 'memberCode', 'givenName', 'familyName', 'fromDate'],
};

/** The headers of a sheet that we know: which column stands where, and under which name in the file. */
export interface Headers {
  kind: SheetKind;
  row: number;
  places: Map<string, { index: number; header: string }>;
  ignored: string[];
  missing: string[];
}

const plain = (header: string): string => foldForSearch(header).replace(/[^\p{L}\p{N}]/gu, '');

/** What the template calls the columns of a kind, in order. */
export function templateHeaders(kind: SheetKind): string[] {
  return Object.values<readonly string[]>(names[kind]).map(([first = '']) => first);
}

/** Finds the header row among the first ten (a title may stand above it); null for a sheet of something else. */
export function findHeaders(sheet: RawSheet): Headers | null {
  for (const { number, cells } of sheet.rows.slice(0, 10)) {
    const texts = cells.map(({ text }) => text);
    const members = recognise('members', number, texts);
    if (members.places.has('cooperativeCode') && members.places.has('memberCode')) return members;
    const cooperatives = recognise('cooperatives', number, texts);
    if (cooperatives.places.has('code') && cooperatives.places.has('nameFr')) return cooperatives;
  }
  return null;
}

function recognise(kind: SheetKind, row: number, texts: readonly string[]): Headers {
  const columnOf = new Map(
    Object.entries<readonly string[]>(names[kind]).flatMap(([column, all]) =>
      all.map((name) => [plain(name), column] as const),
    ),
  );
  const places: Headers['places'] = new Map();
  const ignored: string[] = [];
  for (const [index, header] of texts.entries()) {
    const column = columnOf.get(plain(header));
    if (column !== undefined && !places.has(column)) places.set(column, { index, header });
    else if (header !== '') ignored.push(header);
  }
  const missing = required[kind]
    .filter((column) => !places.has(column))
    .map((column) => (names[kind] as Record<string, readonly string[]>)[column]?.[0] ?? column);
  return { kind, row, places, ignored, missing };
}
