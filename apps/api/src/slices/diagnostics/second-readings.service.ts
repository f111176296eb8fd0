import { Injectable } from '@nestjs/common';
import { localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, fault, notFound, refused } from '../../platform/problem/problem';
import { type Wave } from './diagnostics.dto';
import { AskSecondReadingDto, AssessorAgreementDto, AssessmentReadingDto } from './second-readings.dto';
import { presentAgreement } from './second-readings.presenter';
import { SecondReadingsRepository } from './second-readings.repository';

/** A second assessor on a sample of cooperatives, and how far the two agree. */
@Injectable()
export class SecondReadingsService {
  constructor(private readonly readings: SecondReadingsRepository) {}

  async agreement(
    context: RequestContext,
    programmeId: string,
    wave: Wave = 'baseline',
  ): Promise<AssessorAgreementDto> {
    const programme = await this.readings.programme(context, programmeId);
    if (programme === null) throw notFound();
    return presentAgreement(programme, wave, await this.readings.pairs(context, programmeId, wave));
  }

  /** On the first one's grid version, by somebody else of the programme; theirs alone until it is final. */
  async ask(
    context: RequestContext,
    enrolmentId: string,
    body: AskSecondReadingDto,
  ): Promise<AssessmentReadingDto> {
    const { id, wave, assessorAccountId } = body;
    const row = await this.readings.beforeAsking(context, enrolmentId, wave, assessorAccountId);
    if (row === null) throw notFound();
    const { first_id: firstId, assessor_name: assessorName } = row;
    if (firstId === null) throw conflict('no-first-reading');
    if (row.second_begun) throw conflict('wave-already-begun');
    if (assessorName === null) {
      throw refused('invalid-fields', [fault('/assessorAccountId', 'unknown-reference')]);
    }
    if (row.first_assessor_id === assessorAccountId) {
      throw refused('invalid-fields', [fault('/assessorAccountId', 'same-assessor')]);
    }
    await this.readings.insert(context, firstId, body, localDate(new Date(), row.zone));
    context.audit('diagnostic', id, null, { enrolmentId, wave, reading: 2, assessorAccountId });
    return { id, assessorAccountId, assessorName, status: 'draft' };
  }
}
