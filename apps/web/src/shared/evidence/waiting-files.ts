/** A file that somebody added and that has not arrived yet. */
export interface WaitingFile {
  id: string;
  accountId: string;
  enrolmentId: string;
  place: string;
  name: string;
  blob: Blob;
  /** Of a voice note. */
  seconds?: number;
}

const store = 'files';

/** Where the browser keeps nothing (a private window), waiting files live as long as the page does. */
async function ask<Answer>(
  mode: IDBTransactionMode,
  question: (files: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer | null> {
  try {
    const database = await answerTo(opening());
    try {
      return await answerTo(question(database.transaction(store, mode).objectStore(store)));
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open('tiwizi-waiting-files', 1);
  request.onupgradeneeded = () => {
    const files = request.result.createObjectStore(store, { keyPath: 'id' });
    files.createIndex('place', ['accountId', 'enrolmentId', 'place']);
  };
  return request;
}

function answerTo<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

export async function keepWaiting(file: WaitingFile): Promise<void> {
  await ask('readwrite', (files) => files.put(file));
}

export async function forgetWaiting(id: string): Promise<void> {
  await ask('readwrite', (files) => files.delete(id));
}

/** What this account added to this place of this enrolment and that has not arrived yet, oldest first. */
export async function waitingFiles(
  accountId: string,
  enrolmentId: string,
  place: string,
): Promise<WaitingFile[]> {
  const found = await ask<WaitingFile[]>('readonly', (files) =>
    files.index('place').getAll([accountId, enrolmentId, place]),
  );
  // Ids are made in the order of time.
  return (found ?? []).sort((one, other) => (one.id < other.id ? -1 : 1));
}
