import { forgetText, keepText } from '../../shared/room';
import { givenOf, type GivenAnswer } from './given-answers';

/** Answers of the last moment, by their criterion. */
export type Typed = Readonly<Record<string, GivenAnswer & { answeredAt: string }>>;

type Kept = Typed[string] & { files?: { id: string }[] };

/** What was typed and not handed on when the page was closed; earlier versions kept all that was not sent this way. */
export function keptTyped(key: string): Typed {
  try {
    const kept = (JSON.parse(localStorage.getItem(key) ?? 'null') as Record<string, Kept> | null) ?? {};
    return Object.fromEntries(Object.entries(kept).map(([code, answer]) => [code, plain(answer)]));
  } catch {
    return {};
  }
}

function plain({ files = [], ...answer }: Kept): Typed[string] {
  const named = files.length > 0 && { fileIds: files.map(({ id }) => id) };
  return { ...givenOf(answer), ...named, answeredAt: answer.answeredAt };
}

export function keepTyped(key: string, typed: Typed): void {
  if (Object.keys(typed).length > 0) keepText(key, JSON.stringify(typed));
  else forgetText(key);
}

/** Without those that were handed on and have not changed since. */
export const withoutHanded = (typed: Typed, handed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([code, answer]) => handed[code] !== answer));
