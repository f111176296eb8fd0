import { Agent, get } from 'node:http';

/** One GET, to the last byte. Throws on anything but a 200. */
export function ask({ url, headers, agent }) {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent }, (reply) => {
      const parts = [];
      reply.on('data', (part) => parts.push(part));
      reply.on('error', reject);
      reply.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (reply.statusCode === 200) resolve(text);
        else reject(new Error(`${url}: ${reply.statusCode} ${text.slice(0, 300)}`));
      });
    }).on('error', reject);
  });
}

/** Milliseconds of `count` requests, one after the other. */
export async function latencies(target, count) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const all = [];
  for (let turn = 0; turn < count; turn += 1) {
    const begun = performance.now();
    await ask({ ...target, agent });
    all.push(performance.now() - begun);
  }
  agent.destroy();
  return all;
}

/** Requests a second over `seconds`, on `connections` connections that never rest. */
export async function throughput(target, connections, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  const ceaselessly = async () => {
    while (performance.now() < until) {
      await ask({ ...target, agent });
      answered += 1;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, ceaselessly));
  agent.destroy();
  return answered / ((performance.now() - begun) / 1000);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
