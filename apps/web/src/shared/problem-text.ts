import { ApiProblem } from '@tiwizi/api-client';
import { formatDate, type TextParams } from '@tiwizi/i18n';
import { hasText, localeNow, textsNow } from './texts';

// Codes come from the API, which may know more of them than this page: unknown ones fall back below.
const sentence = (code: string, params: TextParams) =>
  textsNow('problems')(code as 'unforeseen', readable(counted(params)));

/** What asks for the plural form: the minutes to wait, one where nobody says how many. */
const counted = (params: TextParams): TextParams => ({ count: params['minutes'] ?? 1, ...params });

/** Days of the calendar among what fills a sentence in, as the reader writes them. */
function readable(params: TextParams): TextParams {
  const written = (value: string | number) =>
    /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? formatDate(String(value), localeNow()) : value;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, written(value)]));
}

function byStatus(status: number): string {
  if (status === 0) return 'unreachable';
  if (status === 401) return 'sign-in-required';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 412) return 'changed-meanwhile';
  if (status === 429) return 'too-many-attempts';
  return status >= 500 ? 'unforeseen' : 'invalid-value';
}

/** One fault in the reader's words; a code without a sentence of its own says that the value is not valid. */
export const faultText = (code: string, params: TextParams): string =>
  sentence(hasText('problems', code) ? code : 'invalid-value', params);

/** Any error in the reader's words. */
export function problemText(error: unknown): string {
  if (!(error instanceof ApiProblem)) return sentence('unforeseen', {});
  return sentence(hasText('problems', error.code) ? error.code : byStatus(error.status), error.params);
}
