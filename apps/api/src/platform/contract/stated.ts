type Stated<T> = { [Field in keyof T]: Exclude<T[Field], undefined> };

/**
 * The fields that a body states, without those it leaves out: a DTO's class writes these as undefined, and spread over
 * what is kept they would wipe it.
 */
export function stated<T extends object>(body: T): Stated<T> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Stated<T>;
}
