import { Injectable } from '@nestjs/common';
import { indicatorsOf } from '@tiwizi/domain';
import { allowedOf } from '../../../platform/access/may';
import { RequestContext } from '../../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import { ComputedRepository } from '../computed/computed.repository';
import { FormulaBook } from '../computed/formula-book';
import { presentIndicator } from '../indicators.presenter';
import {
  CatalogueIndicatorDto,
  ChangedIndicatorDto,
  IndicatorBodyDto,
  NewIndicatorDto,
} from './catalogue.dto';
import { CatalogueRepository, type DefinitionRow, type DefinitionUseRow } from './catalogue.repository';
import { definitionFaults } from './definition-faults';

@Injectable()
export class CatalogueService {
  constructor(
    private readonly catalogue: CatalogueRepository,
    private readonly computed: ComputedRepository,
  ) {}

  async read(context: RequestContext, id: string): Promise<CatalogueIndicatorDto> {
    const row = await this.row(context, id);
    return present(row, this.leaningOn(row.indicator.code, await this.book(context)), context);
  }

  async add(context: RequestContext, { id, ...body }: NewIndicatorDto): Promise<CatalogueIndicatorDto> {
    if (await this.catalogue.hasCode(context, body.code)) {
      throw refused('invalid-fields', [fault('/code', 'already-exists')]);
    }
    if (body.origin === 'automatic') throw refused('invalid-fields', [fault('/origin', 'automatic-ships')]);
    await this.check(context, body);
    await this.catalogue.add(context, id, body);
    context.audit('indicator', id, null, body);
    return this.read(context, id);
  }

  /** A new definition takes the place of the one in force, which is kept with the readings made by it. */
  async change(
    context: RequestContext,
    id: string,
    version: number,
    { reason, ...body }: ChangedIndicatorDto,
  ): Promise<CatalogueIndicatorDto> {
    await this.catalogue.lock(context, id);
    const { indicator: past, readings } = await this.row(context, id);
    if (past.version !== version) throw new Problem(412, 'changed-meanwhile');
    if (body.code !== past.code) throw refused('invalid-fields', [fault('/code', 'code-fixed')]);
    const leaning = this.leaningOn(past.code, await this.book(context));
    if (
      shapeOf(body) !== shapeOf(bodyOf(past)) &&
      (readings > 0 || leaning.length > 0 || past.origin === 'automatic')
    ) {
      throw conflict('indicator-in-use');
    }
    if (readings > 0 && reason.trim() === '') throw refused('invalid-fields', [fault('/reason', 'required')]);
    await this.check(context, body);
    await this.catalogue.change(context, past, body, reason.trim());
    context.audit('indicator', id, bodyOf(past), { ...body, reason: reason.trim() });
    return this.read(context, id);
  }

  async retire(context: RequestContext, id: string, retired: boolean): Promise<CatalogueIndicatorDto> {
    const { indicator } = await this.row(context, id);
    await this.catalogue.retire(context, id, retired);
    context.audit('indicator', id, { retired: indicator.retired }, { retired });
    return this.read(context, id);
  }

  private async check(context: RequestContext, body: IndicatorBodyDto): Promise<void> {
    const faults = definitionFaults(body, await this.book(context));
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }

  private async book(context: RequestContext): Promise<FormulaBook> {
    return new FormulaBook(await this.computed.catalogue(context));
  }

  /** Codes of the formulas that name `code`. */
  private leaningOn(code: string, book: FormulaBook): string[] {
    return book.formulas.filter(([, node]) => indicatorsOf(node).includes(code)).map(([name]) => name);
  }

  private async row(context: RequestContext, id: string): Promise<DefinitionUseRow> {
    const row = await this.catalogue.read(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

/** What readings and formulas hang on: another shape is another indicator. */
function shapeOf({
  origin,
  isRatio,
  unitCode,
}: Pick<IndicatorBodyDto, 'origin' | 'isRatio' | 'unitCode'>): string {
  return [origin, isRatio, unitCode].join(' ');
}

function bodyOf(row: DefinitionRow): IndicatorBodyDto {
  const { definition, method, source, iris, formula } = row;
  return { ...presentIndicator(row), definition, method, source, iris, formula };
}

function present(
  { indicator, readings, programmes, past }: DefinitionUseRow,
  formulas: string[],
  context: RequestContext,
): CatalogueIndicatorDto {
  const { definition, method, source, iris, formula, version, shipped } = indicator;
  return {
    ...presentIndicator(indicator),
    definition,
    method,
    source,
    iris,
    formula,
    version,
    shipped,
    readings,
    programmes,
    formulas,
    past,
    may: allowedOf(context, ['indicators.write']),
  };
}
