import { Injectable } from '@nestjs/common';
import {
  type DiagnosticGrid,
  type GridDifference,
  gridDifference,
  readStoredGrid,
  validateGrid,
} from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { GridContentDto, GridDraftDto, SavedGridDraftDto, StartGridDraftDto } from './grid-drafts.dto';
import { GridDraftRow, GridDraftsRepository } from './grid-drafts.repository';
import { GridVersionDto } from './grids.dto';
import { GridsRepository } from './grids.repository';

@Injectable()
export class GridDraftsService {
  constructor(
    private readonly drafts: GridDraftsRepository,
    private readonly grids: GridsRepository,
  ) {}

  async start(context: RequestContext, { id, copyOf, code }: StartGridDraftDto): Promise<GridDraftDto> {
    const source = copyOf === null ? null : await this.grids.find(context, copyOf);
    if (copyOf !== null && source === null) {
      throw refused('invalid-fields', [fault('/copyOf', 'unknown-reference')]);
    }
    const grid = source === null ? emptyGrid : readStoredGrid(source.content);
    if (code !== null) return this.startNew(context, id, { ...grid, code });
    if (source === null) throw refused('invalid-fields', [fault('/code', 'required')]);
    return this.insert(context, id, grid);
  }

  /** Begins a grid under a code that no other has; what it says may still be incomplete. */
  async startNew(context: RequestContext, id: string, grid: DiagnosticGrid): Promise<GridDraftDto> {
    const { exists } = await this.drafts.standing(context, grid.code);
    if (exists) throw new Problem(409, 'grid-code-taken', {}, [fault('/code', 'grid-code-taken')]);
    return this.insert(context, id, grid);
  }

  /** Begins the next version of a grid, or a new grid under a code that none has, with what it is to say. */
  startWith(context: RequestContext, id: string, grid: DiagnosticGrid): Promise<GridDraftDto> {
    return this.insert(context, id, grid);
  }

  async read(context: RequestContext, id: string): Promise<GridDraftDto> {
    return present(await this.find(context, id));
  }

  /** Keeps whatever is given: a draft may be incomplete. Its code stays. */
  async save(
    context: RequestContext,
    id: string,
    version: number,
    { title, dimensions }: GridContentDto,
  ): Promise<SavedGridDraftDto> {
    const before = readStoredGrid((await this.find(context, id)).content);
    const after: DiagnosticGrid = { code: before.code, title, dimensions };
    const saved = await this.drafts.save(context, id, version, after);
    if (saved === null) throw new Problem(412, 'changed-meanwhile');
    const [was, is] = auditOf(gridDifference(before, after));
    context.audit('grid-draft', id, was, is);
    return { version: saved, faults: validateGrid(after) };
  }

  async publish(context: RequestContext, id: string, version: number): Promise<GridVersionDto> {
    const row = await this.find(context, id);
    const grid = readStoredGrid(row.content);
    const faults = validateGrid(grid).length;
    if (faults > 0) throw conflict('grid-incomplete', { count: faults });
    await this.refuseUnknownModules(context, grid);
    const number = await this.drafts.publish(context, id, version);
    if (number === null) throw new Problem(412, 'changed-meanwhile');
    context.audit('grid', id, { status: 'draft' }, { status: 'published', code: grid.code, number });
    return { id, number, ...grid };
  }

  async delete(context: RequestContext, id: string, version: number): Promise<void> {
    const { content } = await this.find(context, id);
    if (!(await this.drafts.delete(context, id, version))) throw new Problem(412, 'changed-meanwhile');
    context.audit('grid-draft', id, { code: content.code, title: content.title.fr }, null);
  }

  /** A suggestion that names a module nobody can teach would lead nowhere from the first need on. */
  private async refuseUnknownModules(context: RequestContext, grid: DiagnosticGrid): Promise<void> {
    const named = grid.dimensions.flatMap(({ criteria }, d) =>
      criteria.flatMap(({ suggestions }, c) =>
        suggestions.flatMap(({ moduleCode }, s) =>
          moduleCode === null
            ? []
            : [{ moduleCode, pointer: `/dimensions/${d}/criteria/${c}/suggestions/${s}/moduleCode` }],
        ),
      ),
    );
    const codes = [...new Set(named.map(({ moduleCode }) => moduleCode))];
    const unknown = await this.drafts.unknownModules(context, codes);
    if (unknown.size === 0) return;
    throw refused(
      'unknown-modules',
      named
        .filter(({ moduleCode }) => unknown.has(moduleCode))
        .map(({ pointer }) => fault(pointer, 'unknown-reference')),
      { codes: [...unknown].join(', ') },
    );
  }

  private async insert(context: RequestContext, id: string, grid: DiagnosticGrid): Promise<GridDraftDto> {
    if ((await this.drafts.standing(context, grid.code)).hasDraft) throw conflict('grid-draft-exists');
    await this.drafts.insert(context, id, grid);
    context.audit('grid-draft', id, null, { code: grid.code, title: grid.title.fr });
    return this.read(context, id);
  }

  private async find(context: RequestContext, id: string): Promise<GridDraftRow> {
    const row = await this.drafts.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

const emptyGrid: DiagnosticGrid = { code: '', title: { fr: '', ar: '', en: '' }, dimensions: [] };

function present(row: GridDraftRow): GridDraftDto {
  const grid = readStoredGrid(row.content);
  const faults = validateGrid(grid);
  return {
    id: row.id,
    ...grid,
    faults,
    latestId: row.latest_id,
    updatedAt: row.updated_at.toISOString(),
    updatedByName: row.updated_by_name ?? '',
    version: row.version,
    may: faults.length === 0 ? ['save', 'publish', 'delete'] : ['save', 'delete'],
  };
}

/** What a save changed, as two flat lists: a draft is saved often, and is too long to keep whole each time. */
function auditOf({ title, dimensions, criteria }: GridDifference): [object, object] {
  const parts = [...dimensions, ...criteria];
  const fields = [
    ...title.map(({ field, ...change }) => ({ field, ...change })),
    ...parts.flatMap(({ code, changes }) =>
      changes.map(({ field, ...change }) => ({ field: `${code}/${field}`, ...change })),
    ),
    ...parts
      .filter(({ state, moved }) => state !== 'kept' || moved)
      .map(({ code, state }) => ({
        field: code,
        before: state === 'added' ? null : code,
        after: state === 'kept' ? 'moved' : state,
      })),
  ];
  return [
    Object.fromEntries(fields.map(({ field, before }) => [field, before])),
    Object.fromEntries(fields.map(({ field, after }) => [field, after])),
  ];
}
