/** @jest-environment node */
import fc from 'fast-check';
import { importKey, isSealed, noSeal, sealWith } from './seal';

const hers = 'a1'.repeat(32);
const his = 'b2'.repeat(32);

describe('the seal of an account', () => {
  it('gives back what it was given, and keeps nothing that can be read', async () => {
    const seal = sealWith(await importKey(hers));
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const kept = await seal.shut({ value });
        expect(await seal.open(kept)).toEqual(JSON.parse(JSON.stringify({ value })));
      }),
    );
    const kept = (await seal.shut({ name: 'Aïcha Mint Salek' })) as { sealed: ArrayBuffer };
    expect(Buffer.from(kept.sealed).toString()).not.toContain('Mint Salek');
  });

  it('never shuts the same thing the same way', async () => {
    const seal = sealWith(await importKey(hers));
    const once = async () =>
      Buffer.from(((await seal.shut(1)) as { sealed: ArrayBuffer }).sealed).toString('hex');
    expect(await once()).not.toBe(await once());
  });

  it('opens for its own account alone, and not after somebody touched it', async () => {
    const seal = sealWith(await importKey(hers));
    const kept = (await seal.shut('a roll')) as { sealed: ArrayBuffer };
    await expect(sealWith(await importKey(his)).open(kept)).rejects.toThrow();
    await expect(noSeal.open(kept)).rejects.toThrow('no key');
    const bytes = new Uint8Array(kept.sealed);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await expect(seal.open(kept)).rejects.toThrow();
  });

  it('shuts a file with its type', async () => {
    const seal = sealWith(await importKey(hers));
    const kept = await seal.shut(new Blob(['picture'], { type: 'image/jpeg' }));
    expect(isSealed(kept)).toBe(true);
    const file = await seal.open<Blob>(kept);
    expect([file.type, await file.text()]).toEqual(['image/jpeg', 'picture']);
  });

  it('takes what an older version kept without a seal', async () => {
    const seal = sealWith(await importKey(hers));
    expect(await seal.open({ id: 'c1', operation: 'callRoll' })).toEqual({ id: 'c1', operation: 'callRoll' });
  });

  it('gives a key that nothing can read back', async () => {
    await expect(crypto.subtle.exportKey('raw', await importKey(hers))).rejects.toThrow();
  });
});
