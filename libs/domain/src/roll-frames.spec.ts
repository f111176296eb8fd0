import fc from 'fast-check';
import { fromBase45, toBase45 } from './byte-text';
import { bytesOfFrames, collectFrame, type FrameCollection, framesOf } from './roll-frames';

const bytes = fc.uint8Array({ maxLength: 3000 });

const collected = (texts: readonly string[]) =>
  texts.reduce<FrameCollection | null>((before, text) => collectFrame(before, text).collection, null);

describe('base 45', () => {
  it('is that of RFC 9285', () => {
    const written = (words: string) => toBase45(new TextEncoder().encode(words));
    expect(['AB', 'Hello!!', 'base-45'].map(written)).toEqual(['BB8', '%69 VD92EX0', 'UJCLQE7W581']);
    expect(new TextDecoder().decode(fromBase45('QED8WEX0') ?? undefined)).toBe('ietf!');
  });

  it('gives every byte back, and refuses what is none', () => {
    fc.assert(fc.property(bytes, (given) => expect(fromBase45(toBase45(given))).toEqual(given)));
    for (const none of ['A', 'ab', 'ABCD', 'GGW', ':::']) expect(fromBase45(none)).toBeNull();
  });
});

describe('a series of frames', () => {
  it('comes together in any order, frames seen twice and thrice', () => {
    const shown = bytes.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc
          .tuple(fc.constant(framesOf(given)), fc.array(fc.nat({ max: 20 })))
          .map(([frames, again]) => [...frames, ...again.flatMap((at) => frames.slice(at, at + 1))])
          .chain((frames) => fc.shuffledSubarray(frames, { minLength: frames.length })),
      ),
    );
    fc.assert(
      fc.property(shown, ([given, frames]) => {
        const collection = collected(frames);
        expect(collection && bytesOfFrames(collection)).toEqual(given);
      }),
    );
  });

  it('is not there before its last frame', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 321, maxLength: 2000 }), fc.nat(), (given, left) => {
        const frames = framesOf(given);
        const collection = collected(frames.filter((_, place) => place !== left % frames.length));
        expect(collection && bytesOfFrames(collection)).toBeNull();
      }),
    );
  });

  it('does not take a frame of which a letter was misread, whatever it became', () => {
    const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
    fc.assert(
      fc.property(bytes, fc.nat(), fc.nat(), (given, at, by) => {
        const [frame = ''] = framesOf(given);
        const place = at % frame.length;
        const other = letters[(letters.indexOf(frame.charAt(place)) + 1 + (by % 44)) % 45] ?? '';
        const misread = frame.slice(0, place) + other + frame.slice(place + 1);
        const { outcome, collection } = collectFrame(null, misread);
        expect(outcome).not.toBe('taken');
        expect(collection).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('gives way to another series, and leaves what is no frame aside', () => {
    const [one, other] = [framesOf(new Uint8Array(700).fill(1)), framesOf(new Uint8Array(700).fill(2))];
    const begun = collected(one.slice(0, 2));
    expect(begun?.chunks.size).toBe(2);
    expect(collectFrame(begun, one[1] ?? '').outcome).toBe('again');
    expect(collectFrame(begun, 'TWZ1.01K6N')).toEqual({ outcome: 'foreign', collection: begun });
    expect(collectFrame(begun, 'TWH2ABC')).toEqual({ outcome: 'newer', collection: begun });
    const changed = collected([...one.slice(0, 2), ...other]);
    expect(changed && bytesOfFrames(changed)).toEqual(new Uint8Array(700).fill(2));
  });

  it('does not take more than a hand can wait for', () => {
    expect(() => framesOf(new Uint8Array(255 * 320 + 1))).toThrow(RangeError);
    expect(framesOf(new Uint8Array(0))).toHaveLength(1);
  });
});
