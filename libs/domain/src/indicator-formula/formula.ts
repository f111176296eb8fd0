/** The codes that a formula may name: capitals, digits and dashes below, beginning with a capital. */
export const INDICATOR_CODE = /^[A-Z][A-Z0-9_]{0,19}$/;

export const FORMULA_FUNCTIONS = ['sum', 'min', 'max'] as const;
export type FormulaFunction = (typeof FORMULA_FUNCTIONS)[number];

export type Operator = '+' | '-' | '*' | '/';

/** Where something stands in the text of a formula: characters from `start` up to `end`, not included. */
export interface Span {
  start: number;
  end: number;
}

export type FormulaNode = Span &
  (
    | { kind: 'number'; value: number }
    | { kind: 'indicator'; code: string }
    | { kind: 'negative'; of: FormulaNode }
    | { kind: 'operation'; operator: Operator; left: FormulaNode; right: FormulaNode }
    | { kind: 'call'; name: FormulaFunction; parts: FormulaNode[] }
  );

export const FORMULA_FAULT_CODES = [
  'formula-empty',
  'formula-too-long',
  'formula-too-deep',
  'formula-character',
  'formula-unexpected',
  'formula-unclosed',
  'formula-unknown-function',
  'formula-unknown-indicator',
  'formula-circular',
  'formula-units-differ',
  'formula-unit-of-result',
] as const;
export type FormulaFaultCode = (typeof FORMULA_FAULT_CODES)[number];

/** What is wrong with a formula, where, and the words that say it: a code, or two units. */
export interface FormulaFault extends Span {
  code: FormulaFaultCode;
  params: Record<string, string>;
}

export const LONGEST_FORMULA = 300;
/** How many brackets and signs may stand inside one another. */
export const DEEPEST_FORMULA = 20;

/** The codes of the indicators that a formula names, each once, in their order. */
export function indicatorsOf(node: FormulaNode): string[] {
  const walk = (each: FormulaNode): string[] => {
    switch (each.kind) {
      case 'number':
        return [];
      case 'indicator':
        return [each.code];
      case 'negative':
        return walk(each.of);
      case 'operation':
        return [...walk(each.left), ...walk(each.right)];
      case 'call':
        return each.parts.flatMap(walk);
    }
  };
  return [...new Set(walk(node))];
}
