import { checkFormula, type FormulaFault, parseFormula, parseUnit } from '@tiwizi/domain';
import { type FieldFault, fault } from '../../../platform/problem/problem';
import { FormulaBook } from '../computed/formula-book';
import { IndicatorBodyDto } from './catalogue.dto';

const SDG = /^\d{1,2}\.(\d{1,2}|[a-d])$/;
const IRIS = /^[A-Z]{2}\d{4}$/;

/** What is wrong with a definition, each fault at its field. */
export function definitionFaults(body: IndicatorBodyDto, book: FormulaBook): FieldFault[] {
  const { isRatio, origin, acrossTime } = body;
  const faults: FieldFault[] = [];
  const unless = (holds: boolean, pointer: string, code: string): void => {
    if (!holds) faults.push(fault(pointer, code));
  };
  unless(parseUnit(body.unitCode) !== null, '/unitCode', 'unit-unknown');
  unless(!isRatio || body.unitCode === '1', '/unitCode', 'ratio-unit');
  for (const part of ['numeratorName', 'denominatorName'] as const) {
    unless(!isRatio || body[part] !== null, `/${part}`, 'required');
    unless(isRatio || body[part] === null, `/${part}`, 'ratio-not-expected');
  }
  unless(acrossTime !== 'cumulative' || !isRatio, '/acrossTime', 'cumulative-of-ratio');
  unless(acrossTime !== 'cumulative' || !body.mayBeNegative, '/mayBeNegative', 'negative-cumulative');
  const divided = body.disaggregations.some((each) => each !== 'territory');
  unless(!divided || (!isRatio && origin === 'typed'), '/disaggregations', 'part-not-expected');
  body.sdg.forEach((code, index) => unless(SDG.test(code), `/sdg/${index}`, 'matches'));
  body.iris.forEach((code, index) => unless(IRIS.test(code), `/iris/${index}`, 'matches'));
  unless(origin === 'formula' || body.formula === null, '/formula', 'formula-not-expected');
  unless(origin !== 'formula' || !isRatio, '/isRatio', 'ratio-not-expected');
  if (origin === 'formula') {
    const wrong = formulaFault(body.formula ?? '', body.code, body.unitCode, book);
    if (wrong !== null) faults.push(fault('/formula', wrong.code, { ...wrong.params, at: wrong.start + 1 }));
  }
  return faults;
}

export function formulaFault(
  formula: string,
  code: string,
  unitCode: string,
  book: FormulaBook,
): FormulaFault | null {
  const read = parseFormula(formula);
  if ('fault' in read) return read.fault;
  const checked = checkFormula(read.node, code, book.known(), parseUnit(unitCode) ?? undefined);
  return 'fault' in checked ? checked.fault : null;
}
