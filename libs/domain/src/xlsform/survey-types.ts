import { type QuestionType } from './form';

export type RowType =
  | { kind: 'question'; type: QuestionType; list: string | null }
  | { kind: 'begin'; repeat: boolean }
  | { kind: 'end'; repeat: boolean }
  /** Notes down who and when by itself; nobody is asked. */
  | { kind: 'metadata' }
  /** Notes down the day. */
  | { kind: 'today' }
  | { kind: 'unknown'; code: 'unknown-type' | 'missing-list' | 'or-other' };

const plain = new Map<string, QuestionType>([
  ['text', 'text'],
  ['string', 'text'],
  ['integer', 'integer'],
  ['int', 'integer'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['note', 'note'],
  ['calculate', 'calculate'],
  ['calculation', 'calculate'],
]);
const metadata = new Set([
  'start',
  'end',
  'deviceid',
  'device_id',
  'subscriberid',
  'simserial',
  'phonenumber',
  'phone_number',
  'username',
  'email',
  'audit',
  'start-geopoint',
  'background-audio',
]);
const selectOne = /^(?:select[\s_-]*(?:one|1)|select1)(?:\s+from)?\b\s*(.*)$/i;
const selectMultiple =
  /^(?:select[\s_-]*(?:multiple|many)|select[\s_-]*all[\s_-]*that[\s_-]*apply)(?:\s+from)?\b\s*(.*)$/i;

/** What a cell under `type` means, in the many ways in which workbooks spell it. */
export function readRowType(text: string): RowType {
  const given = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim();
  const lower = given.toLowerCase();
  const fence = /^(begin|end)[\s_-]*(group|repeat)$/.exec(lower);
  if (fence !== null) {
    return { kind: fence[1] === 'begin' ? 'begin' : 'end', repeat: fence[2] === 'repeat' };
  }
  if (lower === 'today') return { kind: 'today' };
  if (metadata.has(lower)) return { kind: 'metadata' };
  const type = plain.get(lower);
  if (type !== undefined) return { kind: 'question', type, list: null };
  if (/^select[\s_-]*(one|multiple)[\s_-]*(from[\s_-]*file|external)/.test(lower)) {
    return { kind: 'unknown', code: 'unknown-type' };
  }
  const one = selectOne.exec(given);
  if (one !== null) return withList('select_one', one[1]);
  const multiple = selectMultiple.exec(given);
  return multiple === null
    ? { kind: 'unknown', code: 'unknown-type' }
    : withList('select_multiple', multiple[1]);
}

function withList(type: QuestionType, rest = ''): RowType {
  const list = rest.trim();
  if (/\s+or[\s_-]*(specify[\s_-]*)?other$/i.test(list)) return { kind: 'unknown', code: 'or-other' };
  if (list === '') return { kind: 'unknown', code: 'missing-list' };
  return /\s/.test(list) ? { kind: 'unknown', code: 'unknown-type' } : { kind: 'question', type, list };
}
