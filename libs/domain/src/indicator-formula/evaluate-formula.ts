import type { FormulaFunction, FormulaNode, Operator } from './formula';
import { indicatorsOf } from './formula';

/**
 * What a formula comes to, not rounded. Missing (null) as soon as one value that it leans on is missing, where it divides by 0,
 * and where the result is beyond all numbers: never 0, never infinite.
 */
export function evaluateFormula(node: FormulaNode, valueOf: (code: string) => number | null): number | null {
  const value = evaluated(node, valueOf);
  return value === null || !Number.isFinite(value) ? null : value + 0;
}

const OPERATIONS: Record<Operator, (left: number, right: number) => number | null> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? null : left / right),
};

const FUNCTIONS: Record<FormulaFunction, (values: readonly number[]) => number> = {
  sum: (values) => values.reduce((total, each) => total + each, 0),
  min: (values) => Math.min(...values),
  max: (values) => Math.max(...values),
};

function evaluated(node: FormulaNode, valueOf: (code: string) => number | null): number | null {
  const inner = (each: FormulaNode): number | null => evaluated(each, valueOf);
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'indicator':
      return valueOf(node.code);
    case 'negative': {
      const value = inner(node.of);
      return value === null ? null : -value;
    }
    case 'operation': {
      const [left, right] = [inner(node.left), inner(node.right)];
      return left === null || right === null ? null : OPERATIONS[node.operator](left, right);
    }
    case 'call': {
      const parts = node.parts.map(inner);
      const values = parts.filter((part) => part !== null);
      return values.length < parts.length ? null : FUNCTIONS[node.name](values);
    }
  }
}

/**
 * The codes of what a formula leans on in the end: indicators that are no formulas themselves, each once. `formulaOf` answers
 * null for these. The formulas have been checked before: none leads back to itself.
 */
export function leavesOf(node: FormulaNode, formulaOf: (code: string) => FormulaNode | null): string[] {
  const leaves = indicatorsOf(node).flatMap((code) => {
    const formula = formulaOf(code);
    return formula === null ? [code] : leavesOf(formula, formulaOf);
  });
  return [...new Set(leaves)];
}

/** As `evaluateFormula`, formulas that it leans on being evaluated first; `leafOf` gives the values of the others. */
export function evaluateWhole(
  node: FormulaNode,
  formulaOf: (code: string) => FormulaNode | null,
  leafOf: (code: string) => number | null,
): number | null {
  return evaluateFormula(node, (code) => {
    const formula = formulaOf(code);
    return formula === null ? leafOf(code) : evaluateWhole(formula, formulaOf, leafOf);
  });
}
