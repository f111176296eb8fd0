import { TextDecoder, TextEncoder } from 'node:util';

// jsdom lacks what react-router expects of a browser, and draws no dialog.
Object.assign(globalThis, { TextDecoder, TextEncoder });
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
}
