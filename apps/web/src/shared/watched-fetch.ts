/**
 * A fetch that tells how much of the body has left, 0 to 1, which the browser's own does not. It speaks as fetch does:
 * a Response for every status, a TypeError without network, an AbortError when it is called off.
 */
export function watchedFetch(onProgress: (share: number) => void): (request: Request) => Promise<Response> {
  return async (request) => {
    const body = await request.blob();
    request.signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      const sending = new XMLHttpRequest();
      sending.open(request.method, request.url);
      request.headers.forEach((value, name) => sending.setRequestHeader(name, value));
      sending.upload.onprogress = ({ loaded, total }) => {
        if (total > 0) onProgress(loaded / total);
      };
      sending.onload = () => {
        const type = sending.getResponseHeader('content-type') ?? '';
        const text = sending.responseText === '' ? null : sending.responseText;
        resolve(new Response(text, { status: sending.status, headers: { 'content-type': type } }));
      };
      sending.onerror = () => reject(new TypeError('failed to fetch'));
      sending.onabort = () => reject(new DOMException('called off', 'AbortError'));
      request.signal.addEventListener('abort', () => sending.abort());
      sending.send(body);
    });
  };
}
