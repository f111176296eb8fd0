import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, type FieldFault, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { type ModuleContentDto } from './module-content.dto';
import { CreateModuleDto, ModuleDto, TrainingModulesDto, UpdateModuleDto } from './modules.dto';
import { contentOf, presentListed, presentModule } from './modules.presenter';
import { type ModuleRow, ModulesRepository } from './modules.repository';
import { shippedModules } from './shipped-modules';

const MINUTES_PER_HOUR = 60;

@Injectable()
export class ModulesService {
  constructor(private readonly modules: ModulesRepository) {}

  async list(context: RequestContext): Promise<TrainingModulesDto> {
    return { items: (await this.modules.list(context)).map(presentListed) };
  }

  async read(context: RequestContext, id: string): Promise<ModuleDto> {
    return presentModule(await this.find(context, id), scopeOf(context.role, 'modules.write') !== 'none');
  }

  async create(context: RequestContext, { id, code, ...body }: CreateModuleDto): Promise<ModuleDto> {
    const codes = await this.modules.codes(context);
    if (codes.has(code))
      throw new Problem(409, 'module-code-taken', {}, [fault('/code', 'module-code-taken')]);
    refuseUnsound(body, code, codes);
    await this.modules.insert(context, id, code, body, contentOf(body));
    context.audit('training-module', id, null, summaryOf(code, body));
    return this.read(context, id);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    body: UpdateModuleDto,
  ): Promise<ModuleDto> {
    const before = await this.find(context, id);
    refuseUnsound(body, before.code, await this.modules.codes(context));
    if (!(await this.modules.update(context, id, version, body, contentOf(body)))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    const was = presentModule(before, false);
    context.audit('training-module', id, summaryOf(before.code, was), summaryOf(before.code, body));
    return this.read(context, id);
  }

  async retire(context: RequestContext, id: string, version: number, retired: boolean): Promise<ModuleDto> {
    const before = await this.find(context, id);
    if (!(await this.modules.retire(context, id, version, retired))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('training-module', id, { retired: before.retired }, { retired });
    return this.read(context, id);
  }

  /** Back to the text that ships with the product, or forth to the one written here, which is kept meanwhile. */
  async chooseText(
    context: RequestContext,
    id: string,
    version: number,
    shipped: boolean,
  ): Promise<ModuleDto> {
    const before = await this.find(context, id);
    const step = shipped ? 'useShipped' : 'useOwn';
    const text = shippedModules.find(({ code }) => code === before.code);
    if (text === undefined || !presentModule(before, true).may.includes(step))
      throw conflict('module-one-text');
    const { category, plannedHours, criteria, buildsOn, content } = text;
    const done = shipped
      ? await this.modules.useShipped(
          context,
          id,
          version,
          { category, plannedHours, criteria, buildsOn },
          content,
        )
      : await this.modules.useOwn(context, id, version);
    if (!done) throw new Problem(412, 'changed-meanwhile');
    context.audit(
      'training-module',
      id,
      { text: shipped ? 'own' : 'shipped' },
      { text: shipped ? 'shipped' : 'own' },
    );
    return this.read(context, id);
  }

  private async find(context: RequestContext, id: string): Promise<ModuleRow> {
    const row = await this.modules.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

/** The agenda fills the planned hours, every row of a sheet fits its columns, and what comes before is in the catalogue. */
function refuseUnsound(body: ModuleContentDto, code: string, codes: ReadonlySet<string>): void {
  const { agenda, sheets, buildsOn, plannedHours } = body;
  const faults: FieldFault[] = [];
  const minutes = agenda.reduce((sum, step) => sum + step.minutes, 0);
  const expected = plannedHours * MINUTES_PER_HOUR;
  if (agenda.length > 0 && minutes !== expected) {
    faults.push(fault('/agenda', 'agenda-hours-differ', { minutes, expected }));
  }
  for (const [place, { table }] of sheets.entries()) {
    for (const [turn, { cells }] of (table?.rows ?? []).entries()) {
      if (cells.length !== table?.columns.length) {
        faults.push(fault(`/sheets/${place}/table/rows/${turn}/cells`, 'cells-differ'));
      }
    }
  }
  for (const [place, { choices, right }] of body.learningCheck.entries()) {
    if (right >= choices.length) faults.push(fault(`/learningCheck/${place}/right`, 'unknown-reference'));
  }
  for (const [place, earlier] of buildsOn.entries()) {
    if (earlier === code || !codes.has(earlier))
      faults.push(fault(`/buildsOn/${place}`, 'unknown-reference'));
  }
  if (faults.length > 0) throw refused('invalid-fields', faults);
}

/** A module is too long to keep whole at each change: its frame and how much it holds. */
function summaryOf(code: string, body: ModuleContentDto): object {
  const { title, category, plannedHours, criteria, buildsOn, agenda, sheets } = body;
  return {
    code,
    title: title.fr,
    category,
    plannedHours,
    criteria,
    buildsOn,
    agendaSteps: agenda.length,
    sheets: sheets.length,
  };
}
