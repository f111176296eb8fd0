import { hash, verify } from '@node-rs/argon2';

// argon2id with OWASP's minimum for interactive sign-in: 19 MiB, two passes.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Checked in place of an unknown account's, so that the answer takes as long and tells nobody who has an account.
let stranger: Promise<string> | null = null;

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** Whether the password is right; false for a null hash, after the same work. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  stranger ??= hashPassword('nobody has this password');
  const right = await verify(passwordHash ?? (await stranger), password);
  return right && passwordHash !== null;
}
