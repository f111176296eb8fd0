import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { readCursor, writeCursor } from '../../../platform/contract/cursor';
import { conflict, fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import {
  AddConsultationDto,
  ConsultationContentDto,
  ConsultationDto,
  ConsultationPageDto,
  ConsultationsQuery,
} from './consultations.dto';
import { contentOf, mayWriteConsultations, presentConsultation } from './consultations.presenter';
import { ConsultationRow, ConsultationsRepository, ConsultingProgrammeRow } from './consultations.repository';

@Injectable()
export class ConsultationsService {
  constructor(private readonly consultations: ConsultationsRepository) {}

  async list(
    context: RequestContext,
    programmeId: string,
    { cursor, limit = 50, enrolmentId }: ConsultationsQuery,
  ): Promise<ConsultationPageDto> {
    const programme = await this.programme(context, programmeId);
    const after = readCursor(cursor, 2);
    const rows = await this.consultations.page(context, programmeId, enrolmentId, after, limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map((row) => presentConsultation(context, row)),
      nextCursor: rows.length > limit && last ? writeCursor([last.held_on, last.id]) : null,
      may: mayWriteConsultations(context, programme.status) ? ['add'] : [],
    };
  }

  async add(
    context: RequestContext,
    programmeId: string,
    { id, ...content }: AddConsultationDto,
  ): Promise<ConsultationDto> {
    const programme = await this.programme(context, programmeId);
    await this.refuseFaulty(context, programme, content);
    await this.consultations.insert(context, id, programmeId, content);
    context.audit('consultation', id, null, { programmeId, ...content });
    return this.read(context, id);
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    content: ConsultationContentDto,
  ): Promise<ConsultationDto> {
    const row = await this.find(context, id);
    const programme = { id: row.programme_id, status: row.programme_status, zone: row.zone };
    await this.refuseFaulty(context, programme, content);
    if (!(await this.consultations.update(context, id, version, content))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('consultation', id, contentOf(row), { ...content });
    return this.read(context, id);
  }

  async delete(context: RequestContext, id: string, version: number): Promise<void> {
    const row = await this.find(context, id);
    if (row.programme_status === 'closed') throw conflict('programme-closed');
    if (!(await this.consultations.delete(context, id, version))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('consultation', id, contentOf(row), null);
  }

  private async read(context: RequestContext, id: string): Promise<ConsultationDto> {
    return presentConsultation(context, await this.find(context, id));
  }

  private async find(context: RequestContext, id: string): Promise<ConsultationRow> {
    const row = await this.consultations.find(context, id);
    if (row === null) throw notFound();
    return row;
  }

  private async programme(context: RequestContext, id: string): Promise<ConsultingProgrammeRow> {
    const programme = await this.consultations.programme(context, id);
    if (programme === null) throw notFound();
    return programme;
  }

  private async refuseFaulty(
    context: RequestContext,
    programme: Pick<ConsultingProgrammeRow, 'id' | 'status' | 'zone'>,
    content: ConsultationContentDto,
  ): Promise<void> {
    if (programme.status === 'closed') throw conflict('programme-closed');
    const known = await this.consultations.known(context, programme.id, content);
    const unknown = (field: 'enrolmentIds' | 'needIds', ids: Set<string>) =>
      content[field].flatMap((id, place) =>
        ids.has(id) ? [] : [fault(`/${field}/${place}`, 'unknown-reference')],
      );
    const faults = [
      ...(content.heldOn > localDate(new Date(), programme.zone) ? [fault('/heldOn', 'date-in-future')] : []),
      ...unknown('enrolmentIds', known.enrolments),
      ...unknown('needIds', known.needs),
    ];
    if (faults.length > 0) throw refused('invalid-fields', faults);
  }
}
