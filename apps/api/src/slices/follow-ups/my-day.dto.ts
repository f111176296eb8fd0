import {
  CalendarDay,
  Choice,
  Instant,
  Integer,
  Items,
  Nested,
  Text,
  Texts,
  Uuid,
} from '../../platform/contract/fields';
import { WindowHandedOverDto } from './handed-over.dto';

const most = 50;

class DaySessionDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  title!: string;

  @Choice(['training', 'workshop', 'encounter', 'fair'], 'SessionKind')
  kind!: string;

  @Integer({ min: 1, max: 1000, nullable: true })
  ordinal!: number | null;

  @Text({ max: 200 })
  venue!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @CalendarDay()
  day!: string;

  @Text({ max: 60 })
  zone!: string;

  @Choice(['planned', 'held', 'cancelled'], 'SessionStatus')
  status!: string;

  @Choice(['late', 'today', 'coming'], 'DayTiming', {
    description: 'Late: its day has passed and its roll is not called.',
  })
  timing!: string;

  @Texts({ max: 500, maxLength: 200 })
  cooperatives!: string[];
}

class DayFollowUpDto {
  @Uuid()
  windowId!: string;

  @Uuid()
  enrolmentId!: string;

  @Integer({ min: 1, max: 2000 })
  ordinal!: number;

  @CalendarDay()
  opensOn!: string;

  @CalendarDay()
  closesOn!: string;

  @Choice(['missed', 'due_soon', 'open'], 'DayWindowState', {
    description: 'Due soon in its last days; missed when it closed without a contact.',
  })
  state!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;

  @Text({ max: 40, nullable: true })
  phone!: string | null;

  @Nested(() => WindowHandedOverDto, { nullable: true })
  handedOver!: WindowHandedOverDto | null;
}

class DayDiagnosticDto {
  @Uuid()
  id!: string;

  @Uuid()
  enrolmentId!: string;

  @Choice(['baseline', 'midline', 'endline'], 'DiagnosticWave')
  wave!: string;

  @CalendarDay()
  heldOn!: string;

  @Integer({ min: 0, max: 10_000 })
  answered!: number;

  @Integer({ min: 0, max: 10_000 })
  criteria!: number;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;
}

class DayActionDto {
  @Uuid()
  id!: string;

  @Uuid()
  planId!: string;

  @Uuid()
  enrolmentId!: string;

  @Text({ max: 400 })
  title!: string;

  @CalendarDay()
  dueOn!: string;

  @Text({ max: 200 })
  cooperativeNameFr!: string;

  @Text({ min: 0, max: 200 })
  cooperativeNameAr!: string;
}

class DayTotalsDto {
  @Integer({ min: 0, max: 1_000_000 })
  sessions!: number;

  @Integer({ min: 0, max: 1_000_000 })
  followUps!: number;

  @Integer({ min: 0, max: 1_000_000 })
  diagnostics!: number;

  @Integer({ min: 0, max: 1_000_000 })
  actions!: number;
}

/** What waits for the person today. Each list shows the 50 most pressing; `totals` says how many there are. */
export class MyDayDto {
  @CalendarDay()
  today!: string;

  @Items(() => DaySessionDto, { max: most })
  sessions!: DaySessionDto[];

  @Items(() => DayFollowUpDto, { max: most })
  followUps!: DayFollowUpDto[];

  @Items(() => DayDiagnosticDto, { max: most })
  diagnostics!: DayDiagnosticDto[];

  @Items(() => DayActionDto, { max: most })
  actions!: DayActionDto[];

  @Nested(() => DayTotalsDto)
  totals!: DayTotalsDto;
}
