/** What news is about: what a person chooses by. */
export const NOTICE_TOPICS = [
  'sessions',
  'follow_ups',
  'actions',
  'legal',
  'readings',
  'plans',
  'reports',
  'silence',
  'agreements',
  'diagnostics',
  'sharing',
  'people',
  'supports',
] as const;
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];

/** Each piece of news that exists, by what it is about. Its words are `says.<kind>` of the texts. */
const topicOf = {
  session_tomorrow: 'sessions',
  session_moved: 'sessions',
  session_cancelled: 'sessions',
  session_restored: 'sessions',
  session_given: 'sessions',
  session_taken: 'sessions',
  window_closing: 'follow_ups',
  follow_ups_given: 'follow_ups',
  follow_ups_taken: 'follow_ups',
  action_due_soon: 'actions',
  action_overdue: 'actions',
  legal_due_soon: 'legal',
  legal_late: 'legal',
  readings_waiting: 'readings',
  readings_returned: 'readings',
  plan_to_sign: 'plans',
  report_sealed: 'reports',
  cooperative_silent: 'silence',
  commitment_due: 'agreements',
  second_reading_asked: 'diagnostics',
  booking_waiting: 'sharing',
  booking_confirmed: 'sharing',
  booking_refused: 'sharing',
  visit_asked: 'sharing',
  visit_accepted: 'sharing',
  visit_declined: 'sharing',
  practice_to_read: 'sharing',
  practice_shared: 'sharing',
  practice_returned: 'sharing',
  sales_to_approve: 'sharing',
  people_to_match: 'people',
  supports_doubled: 'supports',
} as const satisfies Record<string, NoticeTopic>;

export type NoticeKind = keyof typeof topicOf;
export const NOTICE_KINDS = Object.keys(topicOf) as NoticeKind[];

export const noticeTopic = (kind: NoticeKind): NoticeTopic => topicOf[kind];

/** News that is worth nothing tomorrow: it waits for no digest, though it waits for the end of a night. */
const urgent: ReadonlySet<NoticeKind> = new Set([
  'session_tomorrow',
  'session_moved',
  'session_cancelled',
  'session_restored',
  'session_given',
  'session_taken',
] as const);

export const isUrgent = (kind: NoticeKind): boolean => urgent.has(kind);

/** The ways by which news leaves the house; inside it, everything is on the list of notifications. */
export const NOTICE_CHANNELS = ['mail', 'push'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

export const NOTICE_ROLES = ['administrator', 'coordinator', 'trainer', 'sponsor', 'cooperative'] as const;
export type NoticeRole = (typeof NOTICE_ROLES)[number];

const readers: Record<NoticeTopic, readonly NoticeRole[]> = {
  sessions: ['coordinator', 'trainer', 'cooperative'],
  follow_ups: ['coordinator', 'trainer'],
  actions: ['coordinator', 'trainer', 'cooperative'],
  legal: ['trainer', 'cooperative'],
  readings: ['administrator', 'coordinator', 'trainer', 'cooperative'],
  plans: ['coordinator', 'cooperative'],
  reports: ['sponsor'],
  silence: ['coordinator', 'trainer'],
  agreements: ['administrator', 'coordinator'],
  diagnostics: ['coordinator', 'trainer'],
  sharing: ['coordinator', 'trainer', 'cooperative'],
  people: ['coordinator'],
  supports: ['coordinator'],
};

/** What a person of that role may hear of, and so chooses about. */
export const topicsOf = (role: NoticeRole): NoticeTopic[] =>
  NOTICE_TOPICS.filter((topic) => readers[topic].includes(role));
