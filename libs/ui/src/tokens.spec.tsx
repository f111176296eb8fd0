import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, day, night]) => [
    name ?? '',
    { day: day ?? '', night: night ?? '' },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, time: 'day' | 'night'): number {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => luminance(colours.get(name)?.[time] ?? ''))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const words = ['ink', 'ink-soft', 'sea', 'sea-deep', 'saffron-ink', 'green-ink', 'brick-ink'];
const grounds = ['paper', 'sheet', 'sunken'];
const wordPairs = [
  ...words.flatMap((word) => grounds.map((ground) => [word, ground])),
  ...[
    'on-sea/sea',
    'on-sea/sea-deep',
    'on-brick/brick',
    'sea-deep/sea-soft',
    'ink/sea-soft',
    'ink-soft/sea-soft',
  ],
  ...['saffron-ink/saffron-soft', 'green-ink/green-soft', 'brick-ink/brick-soft'],
  ...['ink/saffron-soft', 'ink/green-soft', 'ink/brick-soft'],
].map((pair) => (typeof pair === 'string' ? pair.split('/') : pair) as [string, string]);
const shapePairs = ['edge', 'sea', 'saffron', 'green', 'brick'].flatMap((shape) =>
  grounds.map((ground) => [shape, ground] as [string, string]),
);

describe.each(['day', 'night'] as const)('by %s', (time) => {
  it.each(wordPairs)('%s can be read on %s', (word, ground) => {
    expect(contrast(word, ground, time)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('a shape in %s can be seen on %s', (shape, ground) => {
    expect(contrast(shape, ground, time)).toBeGreaterThanOrEqual(3);
  });
});
