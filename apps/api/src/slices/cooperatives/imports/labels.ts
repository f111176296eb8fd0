import {
  COOPERATIVE_KINDS,
  type CooperativeKind,
  foldForSearch,
  MEMBER_FUNCTIONS,
  type MemberFunction,
  type Sector,
  SECTORS,
  type Sex,
  SEXES,
} from '@tiwizi/domain';

/** The words that a file may use for each value; the first is the one that we write ourselves. */
type Labels<Value extends string> = Record<Value, readonly [string, ...string[]]>;

const kinds: Labels<CooperativeKind> = {
  cooperative: ['Coopérative', 'تعاونية'],
  union: ['Union', 'Union de coopératives', 'اتحاد تعاونيات', 'اتحاد'],
  gie: ['GIE', "Groupement d'intérêt économique", 'مجموعة ذات النفع الاقتصادي'],
  association: ['Association', 'جمعية'],
  mutual: ['Mutuelle', 'تعاضدية'],
  network: ['Réseau', 'شبكة'],
  pole: ["Pôle de l'économie sociale", 'Pôle', 'قطب الاقتصاد الاجتماعي', 'قطب'],
};

const sectors: Labels<Sector> = {
  fishing: ['Pêche', 'Pêche maritime', 'الصيد البحري', 'الصيد'],
  aquaculture: ['Aquaculture', 'تربية الأحياء المائية'],
  camel_milk: ['Lait de chamelle', 'حليب النوق'],
  couscous: ['Couscous', 'الكسكس'],
  crafts: ['Artisanat', 'الصناعة التقليدية'],
  argan: ['Argan', 'أركان', 'الأركان'],
  cosmetics: ['Cosmétiques', 'Cosmétique', 'مستحضرات التجميل'],
  tourism: ['Tourisme', 'السياحة'],
  livestock: ['Élevage', 'تربية الماشية'],
  agriculture: ['Agriculture', 'الفلاحة'],
  food_processing: ['Agroalimentaire', 'Agro-alimentaire', 'الصناعات الغذائية'],
  services: ['Services', 'Service', 'الخدمات'],
};

const functions: Labels<MemberFunction> = {
  president: ['Président', 'Présidente', 'رئيس', 'رئيسة', 'الرئيس', 'الرئيسة'],
  treasurer: ['Trésorier', 'Trésorière', 'أمين المال', 'أمينة المال'],
  secretary: ['Secrétaire', 'Secrétaire général', 'Secrétaire générale', 'كاتب', 'كاتبة', 'الكاتب العام'],
  manager: ['Gérant', 'Gérante', 'Directeur', 'Directrice', 'مسير', 'مسيرة'],
  member: ['Membre', 'Adhérent', 'Adhérente', 'عضو', 'عضوة'],
};

const sexes: Labels<Sex> = {
  female: ['F', 'Femme', 'Féminin', 'أنثى', 'امرأة'],
  male: ['H', 'M', 'Homme', 'Masculin', 'ذكر', 'رجل'],
  unknown: ['Inconnu', 'غير معروف'],
};

/** Finds a value by its label or its code, whatever its case and accents; `allowed` lists what to write. */
export interface LabelReader<Value extends string> {
  find(text: string): Value | undefined;
  allowed: string;
}

function reader<Value extends string>(values: readonly Value[], labels: Labels<Value>): LabelReader<Value> {
  const byLabel = new Map(
    values.flatMap((value) =>
      [value, ...labels[value]].map((label) => [foldForSearch(label), value] as const),
    ),
  );
  return {
    find: (text) => byLabel.get(foldForSearch(text)),
    allowed: values.map((value) => labels[value][0]).join(', '),
  };
}

export const kindLabels = reader(COOPERATIVE_KINDS, kinds);
export const sectorLabels = reader(SECTORS, sectors);
export const functionLabels = reader(MEMBER_FUNCTIONS, functions);
export const sexLabels = reader(SEXES, sexes);
