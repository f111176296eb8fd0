import { memoryShelf, type Shelf } from './shelf';

/**
 * The shelf of a device that takes its time to open. What is put there meanwhile lasts as long as the page, and moves to
 * the device once that is open; what has no room there stays where it is. `coming` is null where there is no device.
 */
export function lateShelf(coming: Promise<Shelf | null>): Shelf {
  const spare = memoryShelf();
  let device: Shelf | null = null;
  // Whoever asks while things move waits until all of them have.
  let settled = Promise.resolve();
  const moveTo = async (shelf: Shelf) => {
    for (const command of await spare.all()) {
      const bytes = await spare.bytesOf(command.id);
      await shelf.add(command, bytes).then(
        () => spare.remove(command.id),
        () => undefined,
      );
    }
    device = shelf;
  };
  void coming.then((shelf) => shelf && (settled = moveTo(shelf)));

  const placeOf = async (id: string): Promise<Shelf> => {
    await settled;
    const isSpare = (await spare.all()).some((command) => command.id === id);
    return isSpare ? spare : (device ?? spare);
  };
  return {
    all: async () => {
      await settled;
      return [...((await device?.all()) ?? []), ...(await spare.all())];
    },
    add: async (command, bytes) => {
      await settled;
      return (device ?? spare).add(command, bytes);
    },
    bytesOf: async (id) => (await placeOf(id)).bytesOf(id),
    replace: async (command, id = command.id) => (await placeOf(id)).replace(command, id),
    remove: async (id) => (await placeOf(id)).remove(id),
  };
}
