import { Choice, Flag, Instant, Integer, Items, Nested, Text, Uuid } from '../../../platform/contract/fields';
import { RollCooperativeDto } from '../attendance.dto';

const people = { min: 0, max: 100_000 };

/** Of one cooperative in one session. */
export class SessionPresenceDto {
  @Uuid()
  sessionId!: string;

  @Text({ max: 200 })
  title!: string;

  @Choice(['training', 'workshop', 'encounter', 'fair'], 'SessionKind')
  kind!: string;

  @Instant()
  startsAt!: string;

  @Integer({ ...people, description: 'Named people of the cooperative who were there.' })
  attended!: number;

  @Integer({ ...people, description: 'All but those not expected: excused people were expected.' })
  expected!: number;

  @Integer({ ...people, description: 'People counted without their names.' })
  counted!: number;

  @Integer({ min: 0, max: 100, description: 'Photos of the sheet that was signed.' })
  signedSheets!: number;

  @Flag({ description: 'The report of the session is written.' })
  reported!: boolean;
}

/** Behind the attendance rate of a cooperative: its sessions that were held, the latest first. */
export class EnrolmentAttendanceDto {
  @Nested(() => RollCooperativeDto)
  cooperative!: RollCooperativeDto;

  @Text({ max: 60 })
  zone!: string;

  @Integer(people)
  attended!: number;

  @Integer(people)
  expected!: number;

  @Items(() => SessionPresenceDto, { max: 500 })
  sessions!: SessionPresenceDto[];
}
