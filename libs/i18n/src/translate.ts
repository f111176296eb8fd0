import { type Locale } from './locale';
import { type Namespace, type Texts } from './texts';

/** The texts of one namespace in one language, as its file holds them. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

export type TextParams = Readonly<Record<string, string | number>>;

// `rows_one`, `rows_other`… are one text, asked for as `rows` with a `count`.
type WithoutForm<Key extends string> = Key extends `${infer Base}_zero`
  ? Base
  : Key extends `${infer Base}_one`
    ? Base
    : Key extends `${infer Base}_two`
      ? Base
      : Key extends `${infer Base}_few`
        ? Base
        : Key extends `${infer Base}_many`
          ? Base
          : Key extends `${infer Base}_other`
            ? Base
            : Key;

type KeysIn<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutForm<Key> : `${Key}.${KeysIn<Tree[Key]>}`;
}[keyof Tree & string];

/** The keys of one namespace: 'do.save'. */
export type TextKey<Of extends Namespace> = KeysIn<Texts[Of]>;

/** The keys of every namespace, with its name: 'app:do.save'. */
export type AnyTextKey = { [Of in Namespace]: `${Of}:${TextKey<Of>}` }[Namespace];

/** Gives a text of one namespace by its key, or of any other by its whole key. A wrong key fails the type check. */
export type Translate<Of extends Namespace = 'app'> = (
  key: TextKey<Of> | AnyTextKey,
  params?: TextParams,
) => string;

function find(tree: TextTree | undefined, key: string): string | undefined {
  let here: string | TextTree | undefined = tree;
  for (const step of key.split('.')) here = typeof here === 'object' ? here[step] : undefined;
  return typeof here === 'string' ? here : undefined;
}

const rules = new Map<Locale, Intl.PluralRules>();
function formOf(count: number, locale: Locale): Intl.LDMLPluralRule {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known.select(count);
}

/** In French a sign never begins a line: the space before it, and those inside a quotation, do not break. */
const bound = (text: string): string => text.replace(/ (?=[:;!?»%])/g, '\u00a0').replace(/« /g, '«\u00a0');

/**
 * One text filled in: `{{name}}` by `params.name`, and the plural form that the language asks for by `params.count`.
 * Undefined where there is no such text.
 */
export function textOf(
  tree: TextTree | undefined,
  key: string,
  locale: Locale,
  params: TextParams = {},
): string | undefined {
  const { count } = params;
  const text =
    (typeof count === 'number' ? find(tree, `${key}_${formOf(count, locale)}`) : undefined) ??
    find(tree, key);
  const set = text !== undefined && locale === 'fr' ? bound(text) : text;
  return set?.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/**
 * Texts of `own` and of any other namespace, in one language, from wherever `read` finds their files. A text that is
 * not there shows its key, which the tests of the locales do not let happen.
 */
export function translator<Of extends Namespace>(
  locale: Locale,
  own: Of,
  read: (namespace: string) => TextTree | undefined,
): Translate<Of> {
  return (whole, params) => {
    const colon = whole.indexOf(':');
    const key = whole.slice(colon + 1);
    return textOf(read(colon < 0 ? own : whole.slice(0, colon)), key, locale, params) ?? key;
  };
}
