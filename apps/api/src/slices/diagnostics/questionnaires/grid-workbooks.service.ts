import { Injectable } from '@nestjs/common';
import { gridToXlsform, readStoredGrid, xlsformToGrid } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { notFound } from '../../../platform/problem/problem';
import { writeWorkbook } from '../../../platform/spreadsheets/write-workbook';
import { GridDraftsService } from '../grid-drafts.service';
import { GridsRepository } from '../grids.repository';
import { ReadWorkbookDto, WorkbookQuery } from './questionnaires.dto';
import { formNameOf, presentRead, readFormWorkbook } from './read-form-workbook';

@Injectable()
export class GridWorkbooksService {
  constructor(
    private readonly grids: GridsRepository,
    private readonly drafts: GridDraftsService,
  ) {}

  /** Begins a draft with what a workbook says: of the grid that has its form_id, or of a new one. */
  async import(
    context: RequestContext,
    { id, fileName }: WorkbookQuery,
    body: unknown,
  ): Promise<ReadWorkbookDto> {
    const read = xlsformToGrid(await readFormWorkbook(body, fileName), formNameOf(fileName));
    if ('faults' in read) {
      context.audit('grid-draft', id, null, { fileName, faults: read.faults.length });
      return presentRead(null, read.faults, read.notices);
    }
    await this.drafts.startWith(context, id, read.grid);
    return presentRead(id, [], read.notices);
  }

  async export(context: RequestContext, id: string): Promise<{ bytes: Buffer; fileName: string }> {
    const row = await this.grids.find(context, id);
    if (row === null) throw notFound();
    const { content, number } = row;
    const sheets = gridToXlsform(readStoredGrid(content), String(number));
    return { bytes: await writeWorkbook(sheets), fileName: `${content.code}-${number}.xlsx` };
  }
}
