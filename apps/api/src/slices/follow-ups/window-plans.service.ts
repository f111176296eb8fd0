import { Injectable } from '@nestjs/common';
import { cadenceWindows, localDate, recastWindows } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { conflict, notFound } from '../../platform/problem/problem';
import { PlannedWindowsDto } from './follow-ups.dto';
import { type EnrolmentWindows, type ProgrammeRow, WindowPlansRepository } from './window-plans.repository';

/** Lays the windows of a programme's cadence; where the cadence changed, those ahead alone. */
@Injectable()
export class WindowPlansService {
  constructor(private readonly plans: WindowPlansRepository) {}

  async plan(context: RequestContext, programmeId: string): Promise<PlannedWindowsDto> {
    const programme = await this.plans.findProgramme(context, programmeId);
    if (programme === null) throw notFound();
    if (programme.status === 'closed') throw conflict('programme-closed');
    const { cadence, starts_on: startsOn, zone } = programme;
    const today = localDate(new Date(), zone);
    const enrolments = await this.plans.windows(context, programmeId);
    const changes = enrolments.map((enrolment) => changeOf(enrolment, programme, today));
    const stale = changes.flatMap((change) => change.stale);
    if (stale.length > 0) await this.plans.remove(context, stale);
    const added = await this.plans.add(
      context,
      changes.flatMap((change) => change.missing),
    );
    const total = changes.reduce((sum, change) => sum + change.total, 0);
    const removed = stale.length;
    context.audit('follow-up-windows', programmeId, null, { added, removed, total, cadence });
    return { added, removed, total, perEnrolment: cadenceWindows(cadence, startsOn).length };
  }
}

/** What has to go and to come for one enrolment; what has opened stays, whatever the cadence says now. */
function changeOf(
  { enrolment_id: enrolmentId, trainer_account_id: trainer, windows }: EnrolmentWindows,
  { cadence, starts_on: startsOn }: ProgrammeRow,
  today: string,
) {
  const kept = windows.filter(({ opensOn, held }) => held || opensOn <= today);
  const wanted = recastWindows(
    kept.map(({ ordinal, opensOn, closesOn }) => ({ ordinal, opensOn, closesOn })),
    cadence,
    startsOn,
  );
  const spans = new Set(wanted.map(({ ordinal, opensOn, closesOn }) => `${ordinal} ${opensOn} ${closesOn}`));
  const fits = windows.filter(({ ordinal, opensOn, closesOn }) =>
    spans.has(`${ordinal} ${opensOn} ${closesOn}`),
  );
  const there = new Set(fits.map(({ ordinal }) => ordinal));
  // Whoever was to call goes on: a reassignment holds for the windows that take the place of those it moved.
  const last = windows.at(-1);
  const callerId = last ? last.callerId : trainer;
  return {
    stale: windows.filter((window) => !fits.includes(window)).map(({ id }) => id),
    missing: wanted
      .filter(({ ordinal }) => !there.has(ordinal))
      .map((window) => ({ ...window, enrolmentId, callerId })),
    total: wanted.length,
  };
}
