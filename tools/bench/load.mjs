import { Agent, request } from 'node:http';

/** One request, a GET unless it says otherwise, to the last byte. Throws on anything but a 200. */
export function ask({ url, method = 'GET', headers, body, agent }) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, agent }, (reply) => {
      const parts = [];
      reply.on('data', (part) => parts.push(part));
      reply.on('error', reject);
      reply.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (reply.statusCode === 200) resolve(text);
        else reject(new Error(`${url}: ${reply.statusCode} ${text.slice(0, 300)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/**
 * Milliseconds of `count` requests, one after the other. A target is `lane => asker`: each of its lanes asks by itself, since
 * two that change one thing would stand in each other's way.
 */
export async function latencies(target, count) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const asker = target(0);
  const all = [];
  for (let turn = 0; turn < count; turn += 1) {
    const begun = performance.now();
    await asker(agent);
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
  const ceaselessly = async (lane) => {
    const asker = target(lane);
    while (performance.now() < until) {
      await asker(agent);
      answered += 1;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, (_, lane) => ceaselessly(lane)));
  agent.destroy();
  return answered / ((performance.now() - begun) / 1000);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
