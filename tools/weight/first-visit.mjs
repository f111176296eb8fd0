/**
 * @typedef {object} FirstVisit
 * @property {number} kilobytes scripts and styles on the wire, 1 kB = 1,000 bytes
 * @property {number} requests everything asked of a server, the page and the API included
 */

/**
 * Opens an address as somebody who has never been there, and measures what it took until the network fell silent.
 *
 * @param {import('playwright-core').Page} page of a new context, so that nothing is cached
 * @param {string} url
 * @returns {Promise<FirstVisit>}
 */
export async function measureFirstVisit(page, url) {
  /** @type {import('playwright-core').Request[]} */
  const finished = [];
  const note = (/** @type {import('playwright-core').Request} */ request) => finished.push(request);
  page.on('requestfinished', note);
  await page.goto(url, { waitUntil: 'networkidle' });
  page.off('requestfinished', note);
  const asked = finished.filter((request) => request.url().startsWith('http'));
  const code = asked.filter((request) => ['script', 'stylesheet'].includes(request.resourceType()));
  const sizes = await Promise.all(code.map((request) => request.sizes()));
  const bytes = sizes.reduce((total, size) => total + size.responseBodySize, 0);
  return { kilobytes: bytes / 1000, requests: asked.length };
}
