import { TextDecoder, TextEncoder } from 'node:util';

// jsdom lacks what react-router expects of a browser.
Object.assign(globalThis, { TextDecoder, TextEncoder });
