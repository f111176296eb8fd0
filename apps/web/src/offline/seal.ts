/** Shuts what a device keeps, so that it reads as noise without the key of its account. */
export interface Seal {
  /** Of anything that JSON can write, or of a file. */
  shut(value: unknown): Promise<unknown>;
  /** What `shut` was given; what an older version kept without a seal comes back as it is. Throws for another key. */
  open<Value>(kept: unknown): Promise<Value>;
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
  /** The type of a file; null for everything else. */
  file: string | null;
}

// 96 bits, as NIST SP 800-38D recommends: drawn anew each time, two are never alike.
const ivBytes = 12;

export const isSealed = (kept: unknown): kept is Sealed =>
  typeof kept === 'object' && kept !== null && 'sealed' in kept && 'iv' in kept;

/** Where the browser has no cryptography, away from HTTPS: what is kept is kept as it is. */
export const noSeal: Seal = {
  shut: async (value) => value,
  open: async (kept) => {
    if (isSealed(kept)) throw new Error('sealed, and no key is here');
    return kept as never;
  },
};

/** A seal by AES-GCM, which also tells what was changed from outside. */
export function sealWith(key: CryptoKey): Seal {
  return {
    shut: async (value) => {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const file = value instanceof Blob ? value.type : null;
      const plain =
        value instanceof Blob ? await value.arrayBuffer() : new TextEncoder().encode(JSON.stringify(value));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
      return { iv, sealed, file } satisfies Sealed;
    },
    open: async (kept) => {
      if (!isSealed(kept)) return kept as never;
      const { iv, sealed, file } = kept;
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed);
      if (file !== null) return new Blob([plain], { type: file }) as never;
      return JSON.parse(new TextDecoder().decode(plain)) as never;
    },
  };
}

/** The key of an account, as the API tells it: it can be used on this device, and not be read from it. */
export function importKey(hexadecimal: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(hexadecimal.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
