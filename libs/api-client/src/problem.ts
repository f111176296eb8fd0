export interface FieldFault {
  pointer: string;
  code: string;
  params: Record<string, string | number>;
}

/** What the API refused, and why: the problem+json of the reply. Status 0 where no reply came. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: Record<string, string | number>,
    readonly errors: FieldFault[],
  ) {
    super(code);
  }
}
