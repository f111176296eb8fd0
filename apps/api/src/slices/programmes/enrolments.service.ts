import { Injectable } from '@nestjs/common';
import { foldForSearch, localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { stated } from '../../platform/contract/stated';
import { conflict, fault, notFound, Problem, refused } from '../../platform/problem/problem';
import {
  CandidatesDto,
  CandidatesQuery,
  CohortDto,
  EnrolDto,
  EnrolledDto,
  EnrolmentDto,
  UpdateEnrolmentDto,
} from './enrolments.dto';
import { presentCandidate, presentCohortRow, presentEnrolment } from './enrolments.presenter';
import { type EnrolmentRow, EnrolmentsRepository } from './enrolments.repository';
import { endOf } from './programmes.presenter';
import { ProgrammesRepository } from './programmes.repository';

// What one request to enrol may hold.
const MOST_AT_ONCE = 500;
const NAMES_IN_A_SENTENCE = 5;

@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly programmes: ProgrammesRepository,
  ) {}

  async cohort(context: RequestContext, programmeId: string): Promise<CohortDto> {
    const rows = await this.enrolments.cohort(context, programmeId);
    if (rows === null) throw notFound();
    return { items: rows.map(presentCohortRow) };
  }

  async read(context: RequestContext, id: string): Promise<EnrolmentDto> {
    return presentEnrolment(await this.find(context, id), context.person.role);
  }

  async candidates(
    context: RequestContext,
    programmeId: string,
    { search = '' }: CandidatesQuery,
  ): Promise<CandidatesDto> {
    if ((await this.programmes.find(context, programmeId)) === null) throw notFound();
    const rows = await this.enrolments.candidates(
      context,
      programmeId,
      foldForSearch(search),
      MOST_AT_ONCE + 1,
    );
    return { items: rows.slice(0, MOST_AT_ONCE).map(presentCandidate), more: rows.length > MOST_AT_ONCE };
  }

  async enrol(context: RequestContext, programmeId: string, body: EnrolDto): Promise<EnrolledDto> {
    const programme = await this.programmes.find(context, programmeId);
    if (programme === null) throw notFound();
    if (programme.status === 'closed') throw conflict('programme-closed');
    if (body.enrolledOn > endOf(programme.starts_on, programme.months)) {
      throw refused('invalid-fields', [fault('/enrolledOn', 'outside-programme')]);
    }
    await this.refuseUnfit(context, programmeId, body);
    await this.enrolments.insert(context, programmeId, body.enrolledOn, body.enrolments);
    for (const { id, cooperativeId, trainerAccountId } of body.enrolments) {
      const { enrolledOn } = body;
      context.audit('enrolment', id, null, { programmeId, cooperativeId, trainerAccountId, enrolledOn });
    }
    return { enrolled: body.enrolments.length };
  }

  async update(
    context: RequestContext,
    id: string,
    version: number,
    change: UpdateEnrolmentDto,
  ): Promise<EnrolmentDto> {
    const row = await this.find(context, id);
    if (row.programme_status === 'closed') throw conflict('programme-closed');
    const before = {
      trainerAccountId: row.trainer_account_id,
      status: row.status,
      leftOn: row.left_on,
    };
    const after = { ...before, ...stated(change) };
    const newTrainer = after.trainerAccountId === before.trainerAccountId ? null : after.trainerAccountId;
    if (newTrainer !== null && !(await this.enrolments.isTrainer(context, newTrainer))) {
      throw refused('unknown-reference', [fault('/trainerAccountId', 'unknown-reference')]);
    }
    if (after.status === 'active') after.leftOn = null;
    else after.leftOn ??= localDate(new Date(), row.zone);
    if (after.leftOn !== null && after.leftOn < row.enrolled_on) {
      throw refused('invalid-fields', [
        fault('/leftOn', 'before-enrolment', { enrolledOn: row.enrolled_on }),
      ]);
    }
    if (!(await this.enrolments.update(context, id, version, after))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    if (newTrainer !== null) await this.enrolments.addTrainers(context, row.programme_id, [newTrainer]);
    context.audit('enrolment', id, before, after);
    return this.read(context, id);
  }

  private async find(context: RequestContext, id: string): Promise<EnrolmentRow> {
    const row = await this.enrolments.find(context, id);
    if (row === null) throw notFound();
    return row;
  }

  /** Says of every line at once what stands in its way. */
  private async refuseUnfit(context: RequestContext, programmeId: string, body: EnrolDto): Promise<void> {
    const checks = await this.enrolments.check(context, programmeId, body.enrolments);
    const seen = new Set<string>();
    const faults = checks.flatMap((check) => {
      const pointer = `/enrolments/${check.position}`;
      const cooperativeId = body.enrolments[check.position]?.cooperativeId ?? '';
      const repeated = seen.has(cooperativeId);
      seen.add(cooperativeId);
      if (!check.cooperative_known) return [fault(`${pointer}/cooperativeId`, 'unknown-reference')];
      if (repeated) return [fault(`${pointer}/cooperativeId`, 'given-twice')];
      return check.trainer_fits ? [] : [fault(`${pointer}/trainerAccountId`, 'unknown-reference')];
    });
    if (faults.length > 0) throw refused('invalid-fields', faults);
    const enrolled = checks.filter((check) => check.enrolled);
    if (enrolled.length === 0) return;
    const names = enrolled.slice(0, NAMES_IN_A_SENTENCE).map((check) => check.cooperative_name);
    const more = enrolled.length > names.length ? ['…'] : [];
    throw new Problem(
      409,
      'already-enrolled',
      { count: enrolled.length, names: [...names, ...more].join(', ') },
      enrolled.map(({ position }) => fault(`/enrolments/${position}/cooperativeId`, 'already-enrolled')),
    );
  }
}
