import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { readXlsform, writeXlsform } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { conflict, notFound } from '../../../platform/problem/problem';
import { writeWorkbook } from '../../../platform/spreadsheets/write-workbook';
import { QuestionnaireDto, QuestionnaireListDto, ReadWorkbookDto, WorkbookQuery } from './questionnaires.dto';
import { QuestionnaireRow, QuestionnairesRepository } from './questionnaires.repository';
import { formNameOf, presentRead, readFormWorkbook } from './read-form-workbook';

@Injectable()
export class QuestionnairesService {
  constructor(private readonly questionnaires: QuestionnairesRepository) {}

  async list(context: RequestContext): Promise<QuestionnaireListDto> {
    const mayImport = mayWrite(context);
    return { items: await this.questionnaires.list(context, mayImport), mayImport };
  }

  /** Takes a workbook whole or not at all: what is not understood is listed, and then nothing is kept. */
  async import(
    context: RequestContext,
    { id, fileName }: WorkbookQuery,
    body: unknown,
  ): Promise<ReadWorkbookDto> {
    const read = readXlsform(await readFormWorkbook(body, fileName), formNameOf(fileName));
    if ('faults' in read) {
      context.audit('questionnaire', id, null, { fileName, faults: read.faults.length });
      return presentRead(null, read.faults, read.notices);
    }
    const draftId = await this.questionnaires.keepDraft(context, id, fileName, read.form);
    context.audit('questionnaire', draftId, null, { fileName, code: read.form.id, title: read.form.title });
    return presentRead(draftId, [], read.notices);
  }

  async read(context: RequestContext, id: string): Promise<QuestionnaireDto> {
    return this.present(context, await this.find(context, id));
  }

  async publish(context: RequestContext, id: string): Promise<QuestionnaireDto> {
    const row = await this.find(context, id);
    const number =
      row.status === 'draft' ? await this.questionnaires.publish(context, id, row.form_code) : null;
    if (number === null) throw conflict('questionnaire-published');
    context.audit(
      'questionnaire',
      id,
      { status: 'draft' },
      { status: 'published', code: row.form_code, number },
    );
    return this.read(context, id);
  }

  async delete(context: RequestContext, id: string): Promise<void> {
    const row = await this.find(context, id);
    if (row.status === 'published' || !(await this.questionnaires.delete(context, id))) {
      throw conflict('questionnaire-published');
    }
    context.audit('questionnaire', id, { code: row.form_code, title: row.title }, null);
  }

  /** The workbook of a version, with a name for it. */
  async export(context: RequestContext, id: string): Promise<{ bytes: Buffer; fileName: string }> {
    const { form, form_code: code, number } = await this.find(context, id);
    const version = number === null ? form.version : String(number);
    const bytes = await writeWorkbook(writeXlsform({ ...form, version }));
    return { bytes, fileName: `${code}${number === null ? '' : `-${number}`}.xlsx` };
  }

  private async find(context: RequestContext, id: string): Promise<QuestionnaireRow> {
    const row = await this.questionnaires.find(context, id, mayWrite(context));
    if (row === null) throw notFound();
    return row;
  }

  private present(context: RequestContext, row: QuestionnaireRow): QuestionnaireDto {
    const { id, form_code: code, number, title, status, file_name: fileName, form } = row;
    const may: QuestionnaireDto['may'] = status === 'draft' && mayWrite(context) ? ['publish', 'delete'] : [];
    return { id, code, number, title, status, fileName, form, may };
  }
}

const mayWrite = (context: RequestContext): boolean =>
  scopeOf(context.role, 'questionnaires.write') !== 'none';
