import { type NoticeKind, type NoticeRole } from '@tiwizi/domain';
import { type NoticeParams } from '@tiwizi/i18n';

/**
 * Who is told: the accounts that are named, and those who hold one of `roles` in the programmes, or with the
 * enrolments, that are named. Whoever caused the news is not told of it.
 */
export interface Audience {
  accountIds?: readonly string[];
  programmeIds?: readonly string[];
  enrolmentIds?: readonly string[];
  roles?: readonly NoticeRole[];
}

/** One piece of news, as a slice tells it. */
export interface Notice {
  kind: NoticeKind;
  /** What makes it one event, such as an id and a revision: told again with the same key, nobody hears of it twice. */
  key: string;
  to: Audience;
  /** The address of the screen that it leads to, such as `/plans/…`. */
  place: string;
  /** Whose clock its hours are read by, and the reader's zone where they chose none. */
  programmeId?: string | null;
  /** Fills in the sentence. It leaves by mail: no member's name, no phone number. */
  params: NoticeParams;
}
