import { Injectable } from '@nestjs/common';
import { addDays, localDate } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { fault, notFound, Problem, refused } from '../../platform/problem/problem';
import { MuteSilenceDto, SetSilenceThresholdsDto, SilenceMuteDto, SilenceThresholdsDto } from './silence.dto';
import { SilenceRepository } from './silence.repository';

// Whoever is left alone for longer is not followed any more: the enrolment says that.
const longestDays = 366;

@Injectable()
export class SilenceService {
  constructor(private readonly silence: SilenceRepository) {}

  async setThresholds(
    context: RequestContext,
    programmeId: string,
    version: number,
    chosen: SetSilenceThresholdsDto,
  ): Promise<SilenceThresholdsDto> {
    const before = await this.silence.thresholds(context, programmeId);
    if (before === null) throw notFound();
    if (
      before.version !== version ||
      !(await this.silence.setThresholds(context, programmeId, version, chosen))
    ) {
      throw new Problem(412, 'changed-meanwhile');
    }
    const after = { ...chosen, version: version + 1 };
    context.audit('silence-thresholds', programmeId, before, after);
    return after;
  }

  /** A mute takes the place of the one that stood. */
  async mute(context: RequestContext, enrolmentId: string, mute: MuteSilenceDto): Promise<SilenceMuteDto> {
    const zone = await this.silence.zoneOf(context, enrolmentId);
    if (zone === null) throw notFound();
    const today = localDate(new Date(), zone);
    if (mute.endsOn < today) throw refused('invalid-fields', [fault('/endsOn', 'before-today')]);
    if (mute.endsOn > addDays(today, longestDays)) {
      throw refused('invalid-fields', [fault('/endsOn', 'over-a-year')]);
    }
    const before = await this.silence.lift(context, enrolmentId);
    const stands = await this.silence.mute(context, enrolmentId, mute);
    context.audit('silence-mute', enrolmentId, before, { reason: mute.reason, endsOn: mute.endsOn });
    return stands;
  }

  async unmute(context: RequestContext, enrolmentId: string): Promise<void> {
    if ((await this.silence.zoneOf(context, enrolmentId)) === null) throw notFound();
    const before = await this.silence.lift(context, enrolmentId);
    context.audit('silence-mute', enrolmentId, before, null);
  }
}
