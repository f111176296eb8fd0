import { Injectable } from '@nestjs/common';
import { type Cadence } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { type EnrolmentStatus } from './enrolments.dto';
import { type EnrolmentRow, EnrolmentsRepository } from './enrolments.repository';
import { type ProgrammeStatus } from './programmes.dto';
import { endOf } from './programmes.presenter';
import { ProgrammesRepository } from './programmes.repository';

export interface ProgrammeFacts {
  id: string;
  nameFr: string;
  nameAr: string;
  sponsorName: string;
  startsOn: string;
  /** The last day. */
  endsOn: string;
  months: number;
  zone: string;
  workshopCadence: Cadence;
  followUpCadence: Cadence;
  status: ProgrammeStatus;
}

export interface EnrolmentFacts {
  id: string;
  programmeId: string;
  cooperativeId: string;
  cooperativeNameFr: string;
  cooperativeNameAr: string;
  trainerAccountId: string | null;
  status: EnrolmentStatus;
  enrolledOn: string;
  leftOn: string | null;
  programmeStartsOn: string;
  programmeEndsOn: string;
  programmeStatus: ProgrammeStatus;
  zone: string;
}

/** What later slices may ask of programmes: always within the scope of the request's verb. */
@Injectable()
export class ProgrammesPort {
  constructor(
    private readonly programmes: ProgrammesRepository,
    private readonly enrolments: EnrolmentsRepository,
  ) {}

  /** Null where it does not exist or is out of scope. */
  async findProgramme(context: RequestContext, id: string): Promise<ProgrammeFacts | null> {
    const row = await this.programmes.find(context, id);
    if (row === null) return null;
    return {
      id: row.id,
      nameFr: row.name_fr,
      nameAr: row.name_ar,
      sponsorName: row.sponsor_name,
      startsOn: row.starts_on,
      endsOn: endOf(row.starts_on, row.months),
      months: row.months,
      zone: row.zone,
      workshopCadence: { count: row.workshop_count, per: row.workshop_per, months: row.workshop_months },
      followUpCadence: { count: row.follow_up_count, per: row.follow_up_per, months: row.follow_up_months },
      status: row.status,
    };
  }

  /** Null where it does not exist or is out of scope. */
  async findEnrolment(context: RequestContext, id: string): Promise<EnrolmentFacts | null> {
    const row = await this.enrolments.find(context, id);
    return row === null ? null : factsOf(row);
  }

  /** The programme's enrolments in scope, or those among `ids`; what is out of scope is left out. */
  async findEnrolments(
    context: RequestContext,
    programmeId: string,
    ids?: readonly string[],
  ): Promise<EnrolmentFacts[]> {
    return (await this.enrolments.findAll(context, programmeId, ids)).map(factsOf);
  }
}

function factsOf(row: EnrolmentRow): EnrolmentFacts {
  return {
    id: row.id,
    programmeId: row.programme_id,
    cooperativeId: row.cooperative_id,
    cooperativeNameFr: row.name_fr,
    cooperativeNameAr: row.name_ar,
    trainerAccountId: row.trainer_account_id,
    status: row.status,
    enrolledOn: row.enrolled_on,
    leftOn: row.left_on,
    programmeStartsOn: row.starts_on,
    programmeEndsOn: endOf(row.starts_on, row.months),
    programmeStatus: row.programme_status,
    zone: row.zone,
  };
}
