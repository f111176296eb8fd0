import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nameIn } from '@tiwizi/i18n';
import { uuidv7 } from 'uuidv7';
import { hashToken } from '../../platform/access/session-reader';
import { RequestContext } from '../../platform/context/request-context';
import { printTexts } from '../../platform/documents/print-texts';
import { fault, notFound, refused } from '../../platform/problem/problem';
import {
  type CalendarFeedDto,
  CalendarFeedsDto,
  MadeCalendarFeedDto,
  MakeCalendarFeedDto,
} from './calendar-feeds.dto';
import { CalendarFeedsRepository, type FeedRow } from './calendar-feeds.repository';
import { icalOf } from './ical';

const secretBytes = 32;
const feedFile = /^([\w-]{43})\.ics$/;

/** Calendars that a phone follows without signing in: whoever holds the secret address sees what its owner may see. */
@Injectable()
export class CalendarFeedsService {
  constructor(private readonly feeds: CalendarFeedsRepository) {}

  async list(context: RequestContext): Promise<CalendarFeedsDto> {
    return { items: (await this.feeds.list(context)).map(present) };
  }

  async make(
    context: RequestContext,
    { programmeId = null, cooperativeId = null }: MakeCalendarFeedDto,
  ): Promise<MadeCalendarFeedDto> {
    if (programmeId !== null && cooperativeId !== null) {
      throw refused('invalid-fields', [fault('/cooperativeId', 'one-or-the-other')]);
    }
    const subject = { programmeId, cooperativeId };
    if (!(await this.feeds.reaches(context, subject))) {
      const pointer = programmeId === null ? '/cooperativeId' : '/programmeId';
      throw refused('unknown-reference', [fault(pointer, 'unknown-reference')]);
    }
    const token = randomBytes(secretBytes).toString('base64url');
    const id = await this.feeds.keep(context, uuidv7(), subject, hashToken(token));
    context.audit('calendar-feed', id, null, subject);
    const made = (await this.feeds.list(context)).find((feed) => feed.id === id);
    if (made === undefined) throw notFound();
    return { ...present(made), path: `/api/v1/feeds/${token}.ics` };
  }

  async drop(context: RequestContext, id: string): Promise<void> {
    if (!(await this.feeds.drop(context, id))) throw notFound();
    context.audit('calendar-feed', id, { id }, null);
  }

  /** The file behind an address. Throws 404 for one that is unknown, renewed, revoked, or of a closed account. */
  async follow(context: RequestContext, file: string): Promise<string> {
    const token = feedFile.exec(file)?.[1];
    const feed = token === undefined ? null : await this.feeds.followed(context, hashToken(token));
    if (feed === null) throw notFound();
    const { locale, displayName } = feed.actor;
    const t = printTexts(locale, 'feeds');
    const name = nameIn(locale, feed.name_fr, feed.name_ar) || displayName;
    return icalOf(`Tiwizi · ${name}`, await this.feeds.sessions(context, feed), locale, t);
  }

  /** One session, to be put into a calendar by hand. */
  async one(context: RequestContext, id: string): Promise<string> {
    const session = await this.feeds.session(context, id);
    if (session === null) throw notFound();
    const { locale } = context.person;
    return icalOf('Tiwizi', [session], locale, printTexts(locale, 'feeds'));
  }
}

function present(row: FeedRow): CalendarFeedDto {
  return {
    id: row.id,
    programmeId: row.programme_id,
    cooperativeId: row.cooperative_id,
    nameFr: row.name_fr,
    nameAr: row.name_ar,
    madeAt: row.made_at.toISOString(),
  };
}
