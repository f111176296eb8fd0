import { diffArrays } from 'diff';

/** Words and the blanks between them, in any script. */
const words = (text: string) => text.split(/(\s+)/);

/** Two texts as one: what went is struck out, what came is underlined. */
export default function WordDifference({ before, after }: { before: string; after: string }) {
  return diffArrays(words(before), words(after)).map(({ value, added, removed }, place) => {
    const text = value.join('');
    if (added) return <ins key={place}>{text}</ins>;
    return removed ? <del key={place}>{text}</del> : <span key={place}>{text}</span>;
  });
}
