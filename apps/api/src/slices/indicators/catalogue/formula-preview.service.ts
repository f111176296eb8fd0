import { Injectable } from '@nestjs/common';
import { checkFormula, evaluateWhole, leavesOf, parseFormula, parseUnit, writeUnit } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { ComputedRepository } from '../computed/computed.repository';
import { FormulaBook } from '../computed/formula-book';
import { FormulaFaultDto, FormulaPreviewDto, FormulaPreviewQuery } from './formula-preview.dto';
import { FormulaSamplesRepository } from './formula-samples.repository';

@Injectable()
export class FormulaPreviewService {
  constructor(
    private readonly computed: ComputedRepository,
    private readonly samples: FormulaSamplesRepository,
  ) {}

  /** What a formula would come to on readings there are, or what is wrong with it and where. */
  async preview(context: RequestContext, query: FormulaPreviewQuery): Promise<FormulaPreviewDto> {
    const { formula, code, unitCode } = query;
    const read = parseFormula(formula);
    if ('fault' in read) return { fault: presentFault(read.fault), unitCode: null, samples: [] };
    const catalogue = await this.computed.catalogue(context);
    const book = new FormulaBook(catalogue);
    const declared = unitCode === undefined ? undefined : (parseUnit(unitCode) ?? undefined);
    const checked = checkFormula(read.node, code, book.known(), declared);
    if ('fault' in checked) return { fault: presentFault(checked.fault), unitCode: null, samples: [] };
    const codes = leavesOf(read.node, book.formulaOf);
    const typed = catalogue.filter((each) => codes.includes(each.code) && each.origin === 'typed');
    const rows = await this.samples.latest(
      context,
      typed.map(({ id }) => id),
    );
    return {
      fault: null,
      unitCode: writeUnit(checked.unit),
      samples: rows.map(({ values, ...place }) => {
        const parts = typed.map((each) => ({ code: each.code, value: values[each.id] ?? null }));
        const valueOf = (leaf: string) => parts.find((part) => part.code === leaf)?.value ?? null;
        const value = evaluateWhole(read.node, book.formulaOf, valueOf);
        return { ...place, parts, value: value === null ? null : Number(value.toFixed(4)) };
      }),
    };
  }
}

interface Fault {
  code: string;
  start: number;
  end: number;
  params: Record<string, string>;
}

function presentFault({ code, start, end, params }: Fault): FormulaFaultDto {
  const [one = null, other = null] = Object.values(params);
  return { code, start, end, one, other };
}
