declare global {
  var tiwiziFirst: Record<string, Promise<Response | undefined>> | undefined;
}

// What was asked for before the application stood is the answer of that moment only.
const freshFor = 10_000;

/** A fetch that takes what the page itself asked for before any script of ours was there, each answer once. */
export async function fetchOrFirst(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const first = request.method === 'GET' && globalThis.tiwiziFirst?.[pathname + search];
  if (!first) return fetch(request);
  delete globalThis.tiwiziFirst?.[pathname + search];
  const answer = performance.now() < freshFor ? await first : undefined;
  request.signal.throwIfAborted();
  return answer?.ok ? answer : fetch(request);
}
