import { type Part } from './versions';

/** A field whose words are what was typed. */
export const textPart = <Values>(
  key: { [Key in keyof Values]: Values[Key] extends string ? Key : never }[keyof Values] & string,
  label: string,
): Part<Values> => ({ keys: [key], label, words: (values) => values[key] as string });
