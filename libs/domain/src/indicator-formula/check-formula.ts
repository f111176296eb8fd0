import type { FormulaFault, FormulaNode } from './formula';
import { indicatorsOf } from './formula';
import type { Unit } from './unit';
import { combined, PLAIN_UNIT, sameUnit, writeUnit } from './unit';

/** What a formula may lean on: the unit of each indicator, and what those that are formulas lean on themselves. */
export interface KnownIndicator {
  unit: Unit;
  /** Null unless it is a formula itself. */
  formula: FormulaNode | null;
}

class UnitFault extends Error {
  constructor(readonly fault: FormulaFault) {
    super(fault.code);
  }
}

function alike(parts: readonly FormulaNode[], unitOf: (node: FormulaNode) => Unit): Unit {
  const [first, ...others] = parts.map((node) => ({ node, unit: unitOf(node) }));
  if (first === undefined) return PLAIN_UNIT;
  for (const { node, unit } of others) {
    if (sameUnit(first.unit, unit)) continue;
    const params = { left: writeUnit(first.unit), right: writeUnit(unit) };
    const { start, end } = node;
    throw new UnitFault({ code: 'formula-units-differ', start, end, params });
  }
  return first.unit;
}

function unitOf(node: FormulaNode, known: ReadonlyMap<string, KnownIndicator>): Unit {
  const inner = (each: FormulaNode): Unit => unitOf(each, known);
  switch (node.kind) {
    case 'number':
      return PLAIN_UNIT;
    case 'indicator':
      return known.get(node.code)?.unit ?? PLAIN_UNIT;
    case 'negative':
      return inner(node.of);
    case 'call':
      return alike(node.parts, inner);
    case 'operation': {
      const { operator, left, right } = node;
      if (operator === '+' || operator === '-') return alike([left, right], inner);
      return combined(inner(left), inner(right), operator === '*' ? 1 : -1);
    }
  }
}

/** The first indicator of a formula through which it leans on `code`, or null. */
function wayBack(
  node: FormulaNode,
  code: string,
  known: ReadonlyMap<string, KnownIndicator>,
  seen: ReadonlySet<string>,
): string | null {
  return (
    indicatorsOf(node).find((each) => {
      if (each === code) return true;
      const formula = known.get(each)?.formula ?? null;
      return (
        formula !== null &&
        !seen.has(each) &&
        wayBack(formula, code, known, new Set([...seen, each])) !== null
      );
    }) ?? null
  );
}

function placeOf(node: FormulaNode, code: string): { start: number; end: number } {
  const inside = (each: FormulaNode): FormulaNode | undefined => {
    switch (each.kind) {
      case 'number':
        return undefined;
      case 'indicator':
        return each.code === code ? each : undefined;
      case 'negative':
        return inside(each.of);
      case 'operation':
        return inside(each.left) ?? inside(each.right);
      case 'call':
        return each.parts.map(inside).find((found) => found !== undefined);
    }
  };
  const { start, end } = inside(node) ?? node;
  return { start, end };
}

/**
 * Checks what a formula leans on and what it comes out in: every indicator is known, none leads back to `code` (the indicator
 * that the formula defines), what is added or compared is in one unit, and the result is in `declared` (left out: not asked).
 * Answers the unit of the result, or the first fault with its place.
 */
export function checkFormula(
  node: FormulaNode,
  code: string,
  known: ReadonlyMap<string, KnownIndicator>,
  declared?: Unit,
): { unit: Unit } | { fault: FormulaFault } {
  const unknown = indicatorsOf(node).find((each) => each !== code && !known.has(each));
  if (unknown !== undefined) {
    return {
      fault: { code: 'formula-unknown-indicator', ...placeOf(node, unknown), params: { code: unknown } },
    };
  }
  const circular = wayBack(node, code, known, new Set());
  if (circular !== null) {
    return { fault: { code: 'formula-circular', ...placeOf(node, circular), params: { code: circular } } };
  }
  try {
    const unit = unitOf(node, known);
    if (declared === undefined || sameUnit(unit, declared)) return { unit };
    const params = { found: writeUnit(unit), declared: writeUnit(declared) };
    return { fault: { code: 'formula-unit-of-result', start: node.start, end: node.end, params } };
  } catch (error) {
    if (error instanceof UnitFault) return { fault: error.fault };
    throw error;
  }
}
