import { canonicalJson } from '@tiwizi/domain';

const sealShape = /^[0-9a-f]{64}$/;

/** The seal in what somebody pasted: 64 hexadecimal digits, whatever spaces or capitals came along; null if it is none. */
export function sealIn(text: string): string | null {
  const seal = text.replace(/\s/g, '').toLowerCase();
  return sealShape.test(seal) ? seal : null;
}

/**
 * The seal of a report's file, computed on this device: SHA-256 over its canonical JSON, so that a file saved with other
 * spaces still counts as the same report. Null if the file is not JSON. Needs a page that came over HTTPS or from
 * this machine, as browsers ask for.
 */
export async function sealOfFile(file: Blob): Promise<string | null> {
  let canonical: string;
  try {
    canonical = canonicalJson(JSON.parse(await file.text()));
  } catch {
    return null;
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
