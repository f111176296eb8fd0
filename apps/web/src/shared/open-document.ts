/**
 * Opens a reply that the browser shows by itself, a PDF or a picture, in a tab of its own:
 * `openDocument(printPlan.address({ path: { id }, query: { locale } }))`. To be called from a tap, or a browser may
 * take the tab for an advertisement and block it.
 */
export function openDocument(address: string): void {
  window.open(address, '_blank', 'noopener');
}
