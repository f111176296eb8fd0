import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Prints the header line that lets a page run its own inline scripts, known by their hashes, and no other. */
const html = readFileSync(process.argv[2] ?? '', 'utf8');
const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
  ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
);
const policy = [
  "default-src 'self'",
  ["script-src 'self'", ...inline].join(' '),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  // A voice note is heard before it is sent.
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];
console.log(`header Content-Security-Policy "${policy.join('; ')}"`);
