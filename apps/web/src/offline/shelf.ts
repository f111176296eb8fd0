import { type Command } from './commands';

/** Where commands wait, in the order in which they were put there. */
export interface Shelf {
  all(): Promise<Command[]>;
  /** Adds at the end; throws where the device has no room. */
  add(command: Command): Promise<void>;
  /** Puts a command in the place of the one of its id; does nothing where that one is gone. */
  replace(command: Command): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A shelf that lasts as long as the page. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, Command>();
  return {
    all: async () => [...kept.values()],
    add: async (command) => void kept.set(command.id, command),
    replace: async (command) => void (kept.has(command.id) && kept.set(command.id, command)),
    remove: async (id) => void kept.delete(id),
  };
}
