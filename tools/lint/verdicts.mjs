// Reads [{ project, path, source }] from standard input and answers which rules each would break.
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '..', '..');
const cases = JSON.parse(await text(process.stdin));
const verdicts = [];
for (const { project, path, source } of cases) {
  const cwd = join(root, project);
  const [file] = await new ESLint({ cwd }).lintText(source, { filePath: join(cwd, path) });
  verdicts.push(file.messages.map(({ ruleId }) => ruleId));
}
console.log(JSON.stringify(verdicts));
