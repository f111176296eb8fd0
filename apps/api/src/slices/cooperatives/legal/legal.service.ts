import { Injectable } from '@nestjs/common';
import { legalCalendar, localDate } from '@tiwizi/domain';
import { uuidv7 } from 'uuidv7';
import { RequestContext } from '../../../platform/context/request-context';
import { Files } from '../../../platform/files/files.port';
import { fault, notFound, refused } from '../../../platform/problem/problem';
import { registryZone } from '../registry-zone';
import { LegalParametersRepository } from './legal-parameters.repository';
import {
  CohortLegalCalendarDto,
  CompleteLegalItemDto,
  LegalCalendarDto,
  RecordMandateDto,
} from './legal.dto';
import { presentCohortLegalCalendar, presentLegalCalendar } from './legal.presenter';
import { LegalRepository, type LegalRow } from './legal.repository';

@Injectable()
export class LegalService {
  constructor(
    private readonly legal: LegalRepository,
    private readonly parameters: LegalParametersRepository,
    private readonly files: Files,
  ) {}

  async read(context: RequestContext, cooperativeId: string): Promise<LegalCalendarDto> {
    return this.present(context, await this.load(context, cooperativeId));
  }

  async cohort(context: RequestContext, programmeId: string): Promise<CohortLegalCalendarDto> {
    if (!(await this.legal.programmeInScope(context, programmeId))) throw notFound();
    const rows = await this.legal.cohort(context, programmeId);
    return presentCohortLegalCalendar(rows, await this.parameters.all(context), today());
  }

  /** Doing again corrects the day and the proof; null for the day takes it back. */
  async complete(
    context: RequestContext,
    cooperativeId: string,
    { code, fiscalYearEnd, doneOn, proof, fileIds = [] }: CompleteLegalItemDto,
  ): Promise<LegalCalendarDto> {
    const row = await this.load(context, cooperativeId);
    await this.refuseUnknownItem(context, row, code, fiscalYearEnd);
    const before = row.completions.find((done) => done.code === code && done.fiscalYearEnd === fiscalYearEnd);
    const after = doneOn === null ? null : { doneOn, proof, fileIds };
    if (after === null) {
      await this.legal.uncomplete(context, cooperativeId, code, fiscalYearEnd);
    } else {
      refuseDays(after.doneOn, fiscalYearEnd, '/doneOn');
      if (proof.trim() === '' && fileIds.length === 0) {
        throw refused('invalid-fields', [fault('/proof', 'required')]);
      }
      await this.claim(context, row, fileIds);
      await this.legal.complete(context, { id: uuidv7(), cooperativeId, code, fiscalYearEnd, ...after });
    }
    context.audit('legal-item', `${cooperativeId}/${code}/${fiscalYearEnd}`, before ?? null, after);
    return this.read(context, cooperativeId);
  }

  async recordMandate(
    context: RequestContext,
    cooperativeId: string,
    body: RecordMandateDto,
  ): Promise<LegalCalendarDto> {
    const row = await this.load(context, cooperativeId);
    if (body.electedOn > today()) throw refused('invalid-fields', [fault('/electedOn', 'date-in-future')]);
    if (body.endsOn <= body.electedOn) throw refused('invalid-fields', [fault('/endsOn', 'not-after-start')]);
    const replaced = body.replacesId ?? null;
    if (
      replaced !== null &&
      !row.mandates.some(({ id, renewedOn }) => id === replaced && renewedOn === null)
    ) {
      throw refused('invalid-fields', [fault('/replacesId', 'unknown-reference')]);
    }
    await this.legal.insertMandate(context, cooperativeId, body);
    context.audit('mandate', body.id, null, { cooperativeId, ...body });
    return this.read(context, cooperativeId);
  }

  /** For a mistake of typing: an election that was held is renewed, not deleted. */
  async deleteMandate(context: RequestContext, id: string): Promise<LegalCalendarDto> {
    const mandate = await this.legal.findMandate(context, id);
    if (mandate === null) throw notFound();
    const row = await this.load(context, mandate.cooperative_id);
    await this.legal.deleteMandate(context, id);
    context.audit('mandate', id, row.mandates.find((each) => each.id === id) ?? null, null);
    return this.read(context, mandate.cooperative_id);
  }

  private async load(context: RequestContext, cooperativeId: string): Promise<LegalRow> {
    const row = await this.legal.find(context, cooperativeId);
    if (row === null) throw notFound();
    return row;
  }

  private async present(context: RequestContext, row: LegalRow): Promise<LegalCalendarDto> {
    return presentLegalCalendar(context, row, await this.parameters.all(context), today());
  }

  private async refuseUnknownItem(
    context: RequestContext,
    row: LegalRow,
    code: string,
    fiscalYearEnd: string,
  ): Promise<void> {
    const facts = { ...row, fiscalYearEnd: row.fiscal_year_end, foundedOn: row.founded_on };
    const items = legalCalendar(facts, await this.parameters.all(context), today());
    if (!items.some((item) => item.code === code && item.fiscalYearEnd === fiscalYearEnd)) {
      throw refused('invalid-fields', [fault('/fiscalYearEnd', 'unknown-reference')]);
    }
  }

  private async claim(
    context: RequestContext,
    { enrolment_id: enrolmentId }: LegalRow,
    fileIds: string[],
  ): Promise<void> {
    if (enrolmentId !== null) return this.files.claim(context, enrolmentId, fileIds, '/fileIds');
    const unknown = fileIds.map((_, place) => fault(`/fileIds/${place}`, 'unknown-reference'));
    if (unknown.length > 0) throw refused('invalid-fields', unknown);
  }
}

const today = () => localDate(new Date(), registryZone);

/** An assembly is held, and accounts are filed, once the year is closed. */
function refuseDays(doneOn: string, fiscalYearEnd: string, pointer: string): void {
  if (doneOn > today()) throw refused('invalid-fields', [fault(pointer, 'date-in-future')]);
  if (doneOn <= fiscalYearEnd) throw refused('invalid-fields', [fault(pointer, 'before-closing')]);
}
