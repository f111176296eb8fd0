/** One fault of one field: where it is (JSON pointer into the body, or `?name` for the query), and which. */
export interface FieldFault {
  pointer: string;
  code: string;
  params: Record<string, string | number>;
}

/**
 * The one error that slices throw. `code` is stable and becomes a sentence in the reader's language
 * (`problems.json` of libs/i18n); `params` fill it in.
 */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503,
    readonly code: string,
    readonly params: Record<string, string | number> = {},
    readonly errors: FieldFault[] = [],
    readonly headers: Record<string, string> = {},
  ) {
    super(code);
  }
}

/** Out of scope and not there look the same from outside. */
export function notFound(): Problem {
  return new Problem(404, 'not-found');
}

/** A rule of the domain says no to one or more fields. */
export function refused(
  code: string,
  errors: FieldFault[] = [],
  params: Record<string, string | number> = {},
) {
  return new Problem(422, code, params, errors);
}

/** What is asked does not go with the state things are in. */
export function conflict(code: string, params: Record<string, string | number> = {}): Problem {
  return new Problem(409, code, params);
}

export function fault(
  pointer: string,
  code: string,
  params: Record<string, string | number> = {},
): FieldFault {
  return { pointer, code, params };
}
