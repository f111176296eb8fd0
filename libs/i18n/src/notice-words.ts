import { formatDate, formatTime } from './format';
import { type Locale, nameIn } from './locale';
import { type Texts } from './texts';
import { type Translate } from './translate';

/** What fills in the sentence of a piece of news. Times are read by the clock of `zone`. */
export interface NoticeParams {
  /** The cooperative's or the programme's. */
  name?: { fr: string; ar: string };
  /** What the thing is called by those who made it: a session's title, an action's. */
  title?: string | { fr: string; ar: string };
  venue?: string;
  /** A day, 'YYYY-MM-DD'. */
  on?: string;
  /** An instant, ISO 8601 in UTC. */
  at?: string;
  zone?: string;
  count?: number;
  number?: number;
  item?: keyof Texts['notifications']['item'];
}

/** A name or a title of one script among words of the other keeps its own direction. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/** The sentence of a piece of news. A kind that these texts do not know gives an empty text. */
export function sayNotice(
  t: Translate<'notifications'>,
  locale: Locale,
  kind: string,
  params: NoticeParams,
): string {
  const { name, title, venue, on, at, zone = 'UTC', count, number, item } = params;
  const key = `says.${kind}`;
  // Kinds come from the API, so that the type check cannot know them.
  const said = t(key as 'says.session_moved', {
    ...(name && { name: isolated(nameIn(locale, name.fr, name.ar)) }),
    ...(title !== undefined && {
      title: isolated(typeof title === 'string' ? title : nameIn(locale, title.fr, title.ar)),
    }),
    ...(venue !== undefined && { venue: isolated(venue) }),
    ...(on !== undefined && { day: formatDate(on, locale, 'weekday') }),
    ...(at !== undefined && { day: dayOf(at, locale, zone), time: formatTime(at, locale, zone) }),
    ...(count !== undefined && { count }),
    ...(number !== undefined && { number }),
    ...(item !== undefined && { item: t(`item.${item}`) }),
  });
  return said === key ? '' : said;
}

function dayOf(instant: string, locale: Locale, zone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(instant));
  return formatDate(day, locale, 'weekday');
}
