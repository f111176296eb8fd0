import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin } from 'vite';

const generated = join(import.meta.dirname, '../../libs/api-client/src/generated');
const client = '@tiwizi/api-client';

/** What the generator wrote for each name. */
function written(file: string, line: RegExp): Map<string, string> {
  const found = [...readFileSync(join(generated, file), 'utf8').matchAll(line)];
  if (found.length === 0) throw new Error(`${file} is not written as this build reads it.`);
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

/**
 * Writes the operations of the API and the rules of its forms into the file that uses them. They are one module each,
 * and a module stands in one file of the build: whoever comes to the door would carry those of every screen.
 */
export function callsInPlace(): Plugin {
  let operations = new Map<string, string>();
  let rules = new Map<string, string>();
  return {
    name: 'calls-in-place',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      operations = written('operations.ts', /^export const (\w+) = .*operation<.*>(\(.*\));$/gm);
      rules = written('form-rules.ts', /^export const (\w+) = (\{[^]*?^\}) as const;$/gm);
    },
    transform: {
      filter: { id: /\/apps\/web\/src\/.*\.tsx?$/, code: client },
      handler(code, id) {
        const { body } = this.parse(code, { lang: id.endsWith('x') ? 'tsx' : 'ts' });
        let result = code;
        for (const statement of body.toReversed()) {
          if (
            statement.type !== 'ImportDeclaration' ||
            statement.importKind === 'type' ||
            statement.source.value !== client
          )
            continue;
          const kept: string[] = [];
          const made: string[] = [];
          for (const specifier of statement.specifiers) {
            const text = code.slice(specifier.start, specifier.end);
            const call = operations.get(text);
            if (call) made.push(`const ${text} = /* @__PURE__ */ operation${call};`);
            else if (text === 'formRules') made.push(rulesUsed(code, rules));
            else kept.push(text);
          }
          if (made.length === 0) continue;
          kept.push('operation');
          const instead = `import { ${kept.join(', ')} } from '${client}'; ${made.join(' ')}`;
          result = result.slice(0, statement.start) + instead + result.slice(statement.end);
        }
        return result === code ? null : { code: result, map: null };
      },
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const left = chunk.type === 'chunk' && chunk.moduleIds.find((id) => id.startsWith(generated));
        if (left) this.error(`${left} came into ${chunk.fileName} whole: import its names one by one.`);
      }
    },
  };
}

function rulesUsed(code: string, rules: Map<string, string>): string {
  const names = new Set([...code.matchAll(/\bformRules\.(\w+)/g)].map(([, name = '']) => name));
  return `const formRules = { ${[...names].map((name) => `${name}: ${rules.get(name)}`).join(', ')} };`;
}
