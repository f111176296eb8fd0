import { type Command } from './commands';
import { isSealed, type Seal } from './seal';

/**
 * Commands in the browser's small store, which has room of its own where the database has none left: sealed, in order,
 * without files. Throws where that is full too.
 */
export interface SmallShelf {
  all(): Promise<Command[]>;
  add(command: Command): Promise<void>;
  /** False where it holds none of that id. */
  replace(command: Command, id: string): Promise<boolean>;
  remove(id: string): boolean;
}

const placeWidth = 9;

export function smallShelf(account: string, seal: Seal): SmallShelf {
  const prefix = `tiwizi.unsent.${account}.`;
  // `<place>.<id of the command>`, as many digits each: in the order of their places.
  const names = () =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .sort();
  const nameOf = (id: string) => names().find((name) => name.endsWith(`.${id}`));
  const open = async (name: string): Promise<Command[]> => {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return seal.open<Command>(fromText(kept)).then(Array.of, () => []);
  };
  const write = async (name: string, command: Command) => {
    const text = JSON.stringify(toText(await seal.shut(command)));
    localStorage.setItem(name, text);
  };
  return {
    all: async () => (await Promise.all(names().map(open))).flat(),
    add: async (command) => {
      const last = Number(
        names()
          .at(-1)
          ?.slice(prefix.length, prefix.length + placeWidth) ?? 0,
      );
      await write(`${prefix}${String(last + 1).padStart(placeWidth, '0')}.${command.id}`, command);
    },
    replace: async (command, id) => {
      const name = nameOf(id);
      if (name === undefined) return false;
      const now = `${name.slice(0, -id.length)}${command.id}`;
      await write(now, command);
      if (now !== name) localStorage.removeItem(name);
      return true;
    },
    remove: (id) => {
      const name = nameOf(id);
      if (name !== undefined) localStorage.removeItem(name);
      return name !== undefined;
    },
  };
}

/** What is sealed is bytes, which the small store does not take. */
function toText(kept: unknown): unknown {
  if (!isSealed(kept)) return kept;
  const { iv, sealed, file } = kept;
  return { iv: letters(iv), sealed: letters(new Uint8Array(sealed)), file };
}

function fromText(kept: unknown): unknown {
  if (!isSealed(kept)) return kept;
  const { iv, sealed, file } = kept as unknown as { iv: string; sealed: string; file: string | null };
  return { iv: bytes(iv), sealed: bytes(sealed).buffer, file };
}

const letters = (of: Uint8Array): string =>
  btoa(Array.from(of, (byte) => String.fromCharCode(byte)).join(''));

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
