import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type LegalItem, legalCalendar, localDate } from '@tiwizi/domain';
import { JobQueue } from '../../../platform/jobs/job-queue';
import { POST_NOTICES } from '../../../platform/notices/job-names';
import { ReportsPort } from '../../reports/reports.port';
import { type LegalReminderRow, LegalRemindersRepository } from './legal-reminders.repository';
import { RemindersRepository, type WorkedOutReminder } from './reminders.repository';

/** The registry's own clock: a cooperative's deadlines are those of the country. */
const registryZone = 'Africa/Casablanca';
/** What is late for longer stands in its legal calendar. */
const lateToldFor = 60;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Looks for what time alone brings: deadlines, tomorrow's sessions, what waits for somebody. */
@Injectable()
export class Reminders implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly reminders: RemindersRepository,
    private readonly legal: LegalRemindersRepository,
    private readonly reports: ReportsPort,
  ) {}

  onModuleInit(): void {
    this.jobs.every('*/5 * * * *', 'remind', () => this.run(new Date()), { atStart: true });
    this.jobs.every('23 */6 * * *', 'remind-of-the-law', () => this.runLegal(new Date()), { atStart: true });
    // Before the first look at a board in the morning, in winter and in summer.
    this.jobs.every('11 5 * * *', 'tell-of-silence', () => this.tellOfSilence(new Date()), { atStart: true });
  }

  async run(now: Date): Promise<void> {
    if ((await this.reminders.scan(now)) > 0) this.jobs.soon(POST_NOTICES);
  }

  async tellOfSilence(now: Date): Promise<void> {
    for await (const silent of this.reports.silentAt(now)) {
      if ((await this.reminders.keepSilent(silent)) > 0) this.jobs.soon(POST_NOTICES);
    }
  }

  async runLegal(now: Date): Promise<void> {
    const today = localDate(now, registryZone);
    const parameters = await this.legal.parameters();
    let rows = await this.legal.page(beforeAll);
    for (; rows.length > 0; rows = await this.legal.page(rows.at(-1)?.id ?? '')) {
      const due = rows.flatMap((row) =>
        legalCalendar(row, parameters, today).flatMap((item) => remindersOf(row, item)),
      );
      if ((await this.reminders.keepWorkedOut(due)) > 0) this.jobs.soon(POST_NOTICES);
    }
  }
}

function remindersOf(row: LegalReminderRow, item: LegalItem): WorkedOutReminder[] {
  const { code, fiscalYearEnd, mandateId, dueOn, daysLeft, state } = item;
  if (state !== 'due_soon' && !(state === 'late' && daysLeft >= -lateToldFor)) return [];
  const kind = state === 'late' ? 'legal_late' : 'legal_due_soon';
  return row.accountIds.map((account_id) => ({
    account_id,
    kind,
    event_key: `${kind}:${row.id}/${code}/${fiscalYearEnd ?? mandateId}/${dueOn}`,
    programme_id: row.programmeId,
    place: `/cooperatives/${row.id}/legal`,
    params: { name: row.name, item: code, on: dueOn },
  }));
}
