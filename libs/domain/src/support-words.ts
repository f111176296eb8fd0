import { foldForSearch } from './text-folding';

const STEM = 6;

// Words that say how, where or for whom, and are the same in every request.
const EMPTY_WORDS = new Set(
  'avec dans deux trois quatre des les pour sur une aux par son ses achat acquisition appui projet programme cooperative cooperatives soutien التعاونيه تعاونيه لتعاونيه للتعاونيه مشروع برنامج دعم شراء اقتناء من الى على في'.split(
    ' ',
  ),
);

// One thing a line, as it is called in requests written in French and in Arabic.
const ONE_THING = `
pasteurisateur pasteurisation بستره مبستر
lait حليب
four فرن افران
alambic distillateur distillation مقطره مقطرات تقطير
camion شاحنه شاحنات
camionnette voiture vehicule سياره سيارات
gaz غاز
poterie potier ceramique فخار خزف
froid froide frigorifique refrigere تبريد مبرد مبرده
chambre غرفه غرف
congelateur مجمد مجمدات
tisser tissage نسيج نول انوال
coudre couture خياطه
moulin broyeur طاحونه مطحنه طحن
presse pressoir معصره عصر
sechoir sechage مجفف مجففات تجفيف
emballage conditionnement تغليف تلفيف تعبئه
etiquette etiquetage ملصق ملصقات عنونه
solaire شمسي شمسيه
panneau panneaux لوح الواح
pompe pompage مضخه مضخات ضخ
puits بئر ابار
bateau barque قارب قوارب
moteur محرك محركات
filet شبكه شباك
ruche خليه خلايا
serre بيت بيوت
couscous كسكس
argan اركان ارغان
dattes datte تمور تمر
safran زعفران
rose roses ورد
savon صابون
balance ميزان موازين
local مقر محل
stand رواق اروقه
foire salon معرض معارض
transport نقل
formation تكوين
etude دراسه
certification شهاده اشهاد
site موقع
`;

const foldedWords = (text: string): string[] =>
  foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^(?:وال|بال|لل|ال)(?=..)/u, ''))
    .filter((word) => word.length > 2 && !EMPTY_WORDS.has(word));

/** A word cut so that a plural makes no other word of it. */
const stemOf = (word: string): string => word.replace(/[sx]$/, '').slice(0, STEM);

const thingOf = new Map(
  ONE_THING.trim()
    .split('\n')
    .flatMap((line) => {
      const names = foldedWords(line);
      return names.map((name) => [stemOf(name), names[0] ?? name] as const);
    }),
);

/** The words that name a thing, each in the one form that its plural and its name in the other language have too. */
export const namingWords = (text: string): string[] => [
  ...new Set(foldedWords(text).map((word) => thingOf.get(stemOf(word)) ?? word.replace(/[sx]$/, ''))),
];

// A slip in a short word makes another word of it.
const slipsIn = (word: string): number => (word.length < 6 ? 0 : word.length < 10 ? 1 : 2);

/** Letters to add, drop, change or swap with the next to make one word of the other. */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const least = Math.min(
        (rows[row - 1]?.[column - 1] ?? 0) + (same ? 0 : 1),
        (rows[row - 1]?.[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
      );
      next.push(swapped ? Math.min(least, (rows[row - 2]?.[column - 2] ?? 0) + 1) : least);
    }
    rows.push(next);
  }
  return rows[one.length]?.[other.length] ?? Math.max(one.length, other.length);
}

/** Whether two naming words are one: by their stem, or but for a slip of whoever typed them. */
export function sameWord(one: string, other: string): boolean {
  if (stemOf(one) === stemOf(other)) return true;
  const allowed = Math.min(slipsIn(one), slipsIn(other));
  return Math.abs(one.length - other.length) <= allowed && slipsBetween(one, other) <= allowed;
}
