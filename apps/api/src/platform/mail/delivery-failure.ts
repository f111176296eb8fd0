/** Why a message did not leave. */
export const DELIVERY_PROBLEMS = [
  /** Nobody answered at the other end. */
  'unreachable',
  /** The mail server does not know us: its settings are wrong. */
  'sign-in-refused',
  /** The other end asked to come back later. */
  'put-off',
  /** The other end will never take it: the address is wrong, or closed. */
  'refused',
  /** A browser has forgotten us. */
  'gone',
  /** Whoever sent it stopped in the middle, again and again. */
  'interrupted',
] as const;
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number];

const permanent: ReadonlySet<DeliveryProblem> = new Set(['refused', 'gone'] as const);

export class DeliveryFailure extends Error {
  constructor(
    readonly problem: DeliveryProblem,
    /** What the other end said, cut short. Never a part of the message. */
    readonly answer: string,
  ) {
    super(problem);
  }

  /** Trying again would not help. */
  get isPermanent(): boolean {
    return permanent.has(this.problem);
  }
}
