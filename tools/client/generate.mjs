// Writes the specification and the client made from it; with --check, fails when what is committed is not what the
// DTO classes say. Needs the built API.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { formRulesSource } from './form-rules.mjs';
import { operationsSource } from './operations.mjs';

const root = join(import.meta.dirname, '..', '..');
const check = process.argv.includes('--check');

const folder = mkdtempSync(join(tmpdir(), 'tiwizi-client-'));
const written = join(folder, 'openapi.json');
execFileSync(process.execPath, [join(root, 'apps/api/dist/openapi.js'), written], { stdio: 'inherit' });
const specificationText = readFileSync(written, 'utf8');
rmSync(folder, { recursive: true });
const specification = JSON.parse(specificationText);

const files = {
  'apps/api/openapi.json': specificationText,
  'libs/api-client/src/generated/schema.ts': astToString(await openapiTypescript(specification)),
  'libs/api-client/src/generated/operations.ts': operationsSource(specification),
  'libs/api-client/src/generated/form-rules.ts': formRulesSource(specification),
};

let stale = 0;
for (const [path, text] of Object.entries(files)) {
  const target = join(root, path);
  if (!check) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  } else if (read(target) !== text) {
    stale += 1;
    console.error(`${path} is stale: run "npx nx run @tiwizi/api-client:generate" and commit it.`);
  }
}
process.exitCode = stale === 0 ? 0 : 1;

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
