import { type Command } from './commands';

/** Where commands wait, in the order in which they were put there, each with the bytes of its file if it has one. */
export interface Shelf {
  all(): Promise<Command[]>;
  /** Adds at the end, whole or not at all; throws where the device has no room. */
  add(command: Command, bytes?: Blob): Promise<void>;
  bytesOf(id: string): Promise<Blob | undefined>;
  /** Puts a command in the place of the one of that id, its own by default; false where that one is gone. */
  replace(command: Command, id?: string): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** A shelf that lasts as long as the page. */
export function memoryShelf(): Shelf {
  let kept: Command[] = [];
  const files = new Map<string, Blob>();
  return {
    all: async () => [...kept],
    add: async (command, bytes) => {
      kept = [...kept, command];
      if (bytes) files.set(command.id, bytes);
    },
    bytesOf: async (id) => files.get(id),
    replace: async (command, id = command.id) => {
      const there = kept.some((each) => each.id === id);
      kept = kept.map((each) => (each.id === id ? command : each));
      return there;
    },
    remove: async (id) => {
      kept = kept.filter((each) => each.id !== id);
      files.delete(id);
    },
  };
}

/** A shelf that refuses nothing: what the device has no room for lives as long as the page, and that is told. */
export function roomyShelf(device: Shelf, onFull: (full: boolean) => void): Shelf {
  const spare = memoryShelf();
  /** What became of commands on the device, where it had no room to write that down. */
  const instead = new Map<string, Command>();
  const isSpare = async (id: string) => (await spare.all()).some((command) => command.id === id);
  return {
    all: async () => {
      const there = await device.all().catch(() => []);
      return [...there.map((command) => instead.get(command.id) ?? command), ...(await spare.all())];
    },
    add: async (command, bytes) => {
      // Behind what did not fit about the same thing: the order is what counts.
      const crowded = (await spare.all()).some(({ subject }) => subject === command.subject);
      const kept = !crowded && (await worked(device.add(command, bytes)));
      if (kept) return;
      await spare.add(command, bytes);
      onFull(true);
    },
    bytesOf: async (id) => (await spare.bytesOf(id)) ?? (await device.bytesOf(id).catch(() => undefined)),
    replace: async (command, id = command.id) => {
      if (await isSpare(id)) return spare.replace(command, id);
      try {
        const there = await device.replace(command, id);
        instead.delete(id);
        return there;
      } catch {
        if (command.id !== id) return false;
        instead.set(id, command);
        return true;
      }
    },
    remove: async (id) => {
      await ((await isSpare(id)) ? spare : device).remove(id);
      instead.delete(id);
      if ((await spare.all()).length === 0) onFull(false);
    },
  };
}

const worked = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );
