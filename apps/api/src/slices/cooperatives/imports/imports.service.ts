import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { RequestContext } from '../../../platform/context/request-context';
import { conflict, notFound, Problem } from '../../../platform/problem/problem';
import { TerritoriesPort } from '../../territories/territories.port';
import { registryZone } from '../registry-zone';
import { sheetKinds, templateHeaders } from './columns';
import { ImportDto, ImportFileQuery, ImportTemplatesDto } from './imports.dto';
import { type ImportPreview, type ImportRow, ImportsRepository } from './imports.repository';
import { type ImportPlan, planImport } from './plan-import';
import { readFile } from './read-file';
import { RegistryWriter } from './registry-writer';
import { type StagedFile, stageFile } from './stage-file';

const mostFaultsShown = 200;

@Injectable()
export class ImportsService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly registry: RegistryWriter,
    private readonly territories: TerritoriesPort,
  ) {}

  templates(): ImportTemplatesDto {
    return { items: sheetKinds.map((kind) => ({ kind, headers: templateHeaders(kind) })) };
  }

  /** Reads the file and says what it would change; the registry stays as it is. */
  async preview(
    context: RequestContext,
    { id, fileName }: ImportFileQuery,
    body: unknown,
  ): Promise<ImportDto> {
    if (!Buffer.isBuffer(body)) throw new Problem(415, 'unsupported-media-type');
    const sheets = await readFile(body, fileName);
    const today = localDate(new Date(), registryZone);
    const file = stageFile(sheets, await this.territories.all(context), today, uuidv7);
    const preview = previewOf(file, await this.plan(context, file));
    const { cooperatives, members } = file;
    const staged = preview.canConfirm ? { cooperatives, members } : null;
    const row = { id, file_name: fileName, preview, staged };
    await this.imports.insert(context, row);
    context.audit('import', id, null, { fileName, bytes: body.length, faults: preview.faultsTotal });
    return present({ ...row, status: 'preview' });
  }

  async read(context: RequestContext, id: string): Promise<ImportDto> {
    return present(found(await this.imports.find(context, id)));
  }

  /** Brings all of it into the registry, or none of it. */
  async confirm(context: RequestContext, id: string): Promise<ImportDto> {
    const row = found(await this.imports.findToConfirm(context, id));
    if (row.status === 'confirmed') throw conflict('import-already-confirmed');
    if (row.staged === null) throw conflict('import-not-ready');
    const { cooperatives, members, faults } = await this.plan(context, row.staged);
    if (faults.length > 0) throw conflict('import-outdated');
    await this.registry.createCooperatives(context, cooperatives.create);
    await this.registry.createMembers(context, members.create);
    const updated =
      (await this.registry.updateCooperatives(context, cooperatives.update)) &&
      (await this.registry.updateMembers(context, members.update));
    if (!updated) throw conflict('import-outdated');
    const preview = { ...row.preview, canConfirm: false };
    await this.imports.close(context, id, preview);
    this.audit(context, row, { cooperatives, members, faults });
    return present({ ...row, preview, status: 'confirmed' });
  }

  private async plan(
    context: RequestContext,
    file: Pick<StagedFile, 'cooperatives' | 'members'>,
  ): Promise<ImportPlan> {
    const codes = new Set([
      ...file.cooperatives.map(({ code }) => code),
      ...file.members.map(({ cooperativeCode }) => cooperativeCode),
    ]);
    return planImport(file, {
      cooperatives: await this.imports.knownCooperatives(context, [...codes]),
      members: await this.imports.knownMembers(context, file.members),
    });
  }

  // A line for each cooperative, so that its own history is whole; members are counted, not named.
  private audit(context: RequestContext, row: ImportRow, { cooperatives, members }: ImportPlan): void {
    for (const { id, code, nameFr } of cooperatives.create) {
      context.audit('cooperative', id, null, { code, nameFr, import: row.id });
    }
    for (const { id, code, nameFr } of cooperatives.update) {
      context.audit('cooperative', id, {}, { code, nameFr, import: row.id });
    }
    context.audit(
      'import',
      row.id,
      { status: 'preview' },
      {
        status: 'confirmed',
        cooperatives: { created: cooperatives.create.length, updated: cooperatives.update.length },
        members: { created: members.create.length, updated: members.update.length },
      },
    );
  }
}

function found(row: ImportRow | null): ImportRow {
  if (row === null) throw notFound();
  return row;
}

function previewOf(file: StagedFile, plan: ImportPlan): ImportPreview {
  const faults = [...file.faults, ...plan.faults];
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    ...(plan[sheet.kind].bySheet.get(sheet.name) ?? { toCreate: 0, toUpdate: 0, unchanged: 0 }),
  }));
  const changes = plan.cooperatives.create.length + plan.cooperatives.update.length;
  const memberChanges = plan.members.create.length + plan.members.update.length;
  return {
    sheets,
    ignoredSheets: file.ignoredSheets,
    faults: faults.slice(0, mostFaultsShown),
    faultsTotal: faults.length,
    canConfirm: faults.length === 0 && changes + memberChanges > 0,
  };
}

function present(row: Omit<ImportRow, 'staged'>): ImportDto {
  return { id: row.id, fileName: row.file_name, status: row.status, ...row.preview };
}
