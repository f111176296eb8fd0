import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

/** What becomes of one request on its way. */
export const fates = ['arrives', 'cut before', 'cut while sent', 'cut after', 'cut while answered'] as const;
export type Fate = (typeof fates)[number];

export interface CuttingLine {
  url: string;
  /** What becomes of the next requests to the API, in their order; those after them arrive. */
  foresee(next: Fate[]): void;
  /** What a file of the application says from now on, to browsers that ask on this line. */
  rewrite(path: string, change: (text: string) => string): void;
  /** How often each fate was met since the line stands. */
  met: Record<Fate, number>;
  close(): Promise<void>;
}

/** A line between a browser and the API that is cut where it is told to be. */
export async function layLine(api: string): Promise<CuttingLine> {
  let foreseen: Fate[] = [];
  const changes = new Map<string, (text: string) => string>();
  const met = Object.fromEntries(fates.map((fate) => [fate, 0])) as Record<Fate, number>;
  const server = createServer((incoming, reply) => {
    const fate = incoming.url?.startsWith('/api/') ? (foreseen.shift() ?? 'arrives') : 'arrives';
    met[fate] += 1;
    const change = changes.get(incoming.url ?? '');
    // A browser looks for a new version whenever it likes, also when the story is over.
    if (change) answerChanged(`${api}${incoming.url}`, change, reply).catch(() => incoming.socket.destroy());
    else void carry(api, fate, incoming, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    foresee: (next) => (foreseen = [...next]),
    rewrite: (path, change) => void changes.set(path, change),
    met,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function carry(api: string, fate: Fate, incoming: IncomingMessage, reply: ServerResponse) {
  const cut = () => incoming.socket.destroy();
  const body = await whole(incoming);
  if (fate === 'cut before') return cut();
  const onward = request(`${api}${incoming.url}`, { method: incoming.method, headers: incoming.headers });
  onward.on('error', cut);
  if (fate === 'cut while sent') {
    // The API has the head and half of the body, and waits in vain for the rest.
    onward.flushHeaders();
    onward.write(body.subarray(0, Math.floor(body.length / 2)), () => onward.destroy());
    return cut();
  }
  onward.on('response', (answer) => {
    void whole(answer).then((said) => {
      if (fate === 'cut after') return cut();
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      if (fate === 'arrives') return reply.end(said);
      return reply.write(said.subarray(0, Math.floor(said.length / 2)), cut);
    }, cut);
  });
  onward.end(body);
}

async function answerChanged(address: string, change: (text: string) => string, reply: ServerResponse) {
  const answer = await fetch(address);
  const type = answer.headers.get('content-type') ?? '';
  reply.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-cache' });
  reply.end(change(await answer.text()));
}

async function whole(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
