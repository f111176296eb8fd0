import {
  CalendarDay,
  Choice,
  ClockTime,
  Instant,
  Integer,
  Items,
  Text,
  Uuid,
} from '../../platform/contract/fields';
import { SESSION_KINDS, type SessionKind } from './sessions.dto';

/** Where the session itself goes, on the programme's clock. */
export class ShiftSessionDto {
  @CalendarDay()
  date!: string;

  @ClockTime()
  startTime!: string;

  @ClockTime()
  endTime!: string;
}

export class ShiftedSessionDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 1_000_000 })
  version!: number;

  @Choice(SESSION_KINDS, 'SessionKind')
  kind!: SessionKind;

  @Integer({ min: 1, max: 400, nullable: true })
  ordinal!: number | null;

  @Text({ max: 200 })
  title!: string;

  @Instant({ description: 'Until now.' })
  stoodAt!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;
}

export class SessionShiftDto {
  @Text({ max: 60, description: 'Of the programme: on whose clock the hours are read.' })
  zone!: string;

  @Items(() => ShiftedSessionDto, {
    max: 400,
    description: 'The session itself first, then those after it of its group, with the same trainer.',
  })
  moves!: ShiftedSessionDto[];

  @Items(() => ShiftedSessionDto, { max: 400, description: 'Those that find no day, and stay.' })
  stuck!: ShiftedSessionDto[];
}

export class SessionPlaceDto {
  @Uuid()
  id!: string;

  @Integer({ min: 1, max: 1_000_000, description: 'As the preview gave it.' })
  version!: number;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;
}

export class ApplyShiftDto {
  @Items(() => SessionPlaceDto, { min: 1, max: 400 })
  moves!: SessionPlaceDto[];
}

export class AppliedShiftDto {
  @Integer({ min: 1, max: 400 })
  moved!: number;
}
