// Letters that sound alike in French and in Arabic, and that nobody mistakes for one another on paper.
const consonants = 'bdfhjklmnrstvwyz';
const vowels = 'aiou';
const groups = 5;

/**
 * A password that can be said on the telephone: five groups of two syllables, "bamo-tiku-…", drawn by the device's
 * cryptographic generator. 16 × 4 × 16 × 4 = 2¹² groups, five of them: 60 bits.
 */
export function suggestPassword(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(groups * 4));
  const letters = [...drawn].map((byte, place) => {
    const from = place % 2 === 0 ? consonants : vowels;
    // Both lengths divide 256, so that no letter is likelier than another.
    return from[byte % from.length] ?? '';
  });
  return Array.from({ length: groups }, (_, group) => letters.slice(group * 4, group * 4 + 4).join('')).join(
    '-',
  );
}
