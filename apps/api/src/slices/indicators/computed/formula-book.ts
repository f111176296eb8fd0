import { type FormulaNode, type KnownIndicator, leavesOf, parseFormula, parseUnit } from '@tiwizi/domain';
import { type IndicatorRow } from '../indicators.repository';

type Defined = Pick<IndicatorRow, 'code' | 'formula' | 'unit_code'>;

/** The formulas of the catalogue, read once. What is stored was checked before, so that each can be read. */
export class FormulaBook {
  private readonly nodes: ReadonlyMap<string, FormulaNode>;

  constructor(private readonly catalogue: readonly Defined[]) {
    this.nodes = new Map(
      catalogue.flatMap(({ code, formula }): [string, FormulaNode][] => {
        const read = formula === null ? null : parseFormula(formula);
        return read !== null && 'node' in read ? [[code, read.node]] : [];
      }),
    );
  }

  /** Each formula by the code of its indicator. */
  get formulas(): [string, FormulaNode][] {
    return [...this.nodes];
  }

  readonly formulaOf = (code: string): FormulaNode | null => this.nodes.get(code) ?? null;

  /** The codes that an indicator is read by in the end: its own, or those its formula leans on. */
  leavesOf(code: string): string[] {
    const node = this.formulaOf(code);
    return node === null ? [code] : leavesOf(node, this.formulaOf);
  }

  /** What a new formula may lean on. */
  known(): Map<string, KnownIndicator> {
    return new Map(
      this.catalogue.map(({ code, unit_code: unit }) => [
        code,
        { unit: parseUnit(unit) ?? {}, formula: this.formulaOf(code) },
      ]),
    );
  }
}
