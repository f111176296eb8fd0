/** @jest-environment node */
import { createApiClient, sendFile } from '@tiwizi/api-client';
import { watchedFetch } from './watched-fetch';

/** A browser's XMLHttpRequest as far as it is used here: it answers what `ending` says. */
class FakeSending {
  static ending: 'load' | 'error' = 'load';
  static sent: { method: string; url: string; headers: Record<string, string>; body: Blob }[] = [];
  upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null } = { onprogress: null };
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onabort: (() => void) | null = null;
  status = 201;
  responseText = '{"id":"f"}';
  private method = '';
  private url = '';
  private headers: Record<string, string> = {};
  open(method: string, url: string) {
    Object.assign(this, { method, url });
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  getResponseHeader() {
    return 'application/json';
  }
  abort() {
    this.onabort?.();
  }
  send(body: Blob) {
    const { method, url, headers } = this;
    FakeSending.sent.push({ method, url, headers, body });
    setTimeout(() => {
      this.upload.onprogress?.({ loaded: 1, total: 4 });
      if (FakeSending.ending === 'load') this.onload?.();
      else this.onerror?.();
    });
  }
}

const before = globalThis.XMLHttpRequest;

describe('a file on its way', () => {
  beforeEach(() => {
    globalThis.XMLHttpRequest = FakeSending as unknown as typeof XMLHttpRequest;
    FakeSending.ending = 'load';
  });
  afterEach(() => {
    globalThis.XMLHttpRequest = before;
  });

  const client = createApiClient({
    baseUrl: 'http://tiwizi.test',
    csrfToken: () => 'csrf',
    newKey: () => 'fresh-key-1',
    watchedFetch,
  });
  const send = (onProgress: (share: number) => void, signal?: AbortSignal) =>
    sendFile(client, {
      path: { id: 'e' },
      query: { fileId: 'f', name: 'a.jpg' },
      body: new Blob(['bytes']),
      onProgress,
      signal,
    });

  it('tells how much has left, and is sent as every other call', async () => {
    const shares: number[] = [];
    expect(await send((share) => shares.push(share))).toEqual({ id: 'f' });
    expect(shares).toEqual([0.25]);
    const [sent] = FakeSending.sent;
    expect(sent).toMatchObject({
      method: 'POST',
      url: 'http://tiwizi.test/api/v1/enrolments/e/files?fileId=f&name=a.jpg',
      headers: { 'content-type': 'application/octet-stream', 'x-csrf-token': 'csrf' },
    });
    expect(sent?.headers['idempotency-key']).toBe('fresh-key-1');
    expect(sent?.body.size).toBe(5);
  });

  it('says so when no reply came, and when it was called off', async () => {
    FakeSending.ending = 'error';
    await expect(send(() => undefined)).rejects.toMatchObject({ status: 0, code: 'unreachable' });
    const stop = new AbortController();
    const sending = send(() => stop.abort(), stop.signal);
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
  });
});
