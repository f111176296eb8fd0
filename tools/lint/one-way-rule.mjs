import path from 'node:path';
import { oneWayZones as zones, projects } from './one-way.mjs';

/**
 * What an oxlint rule needs to know of the file it looks at.
 *
 * @typedef {object} Context
 * @property {string} filename
 * @property {{ root?: string }[]} options
 * @property {(fault: { node: object, messageId: string, data?: Record<string, string> }) => void} report
 */

const repository = path.resolve(import.meta.dirname, '..', '..');

/**
 * What one file may import: the libs its project leans on, and of its own project what no zone forbids. Both are a matter
 * of names alone, so nothing is looked up on the disk. The projects stand in `root`: the repository, unless it is told.
 */
export const oneWay = {
  meta: {
    type: 'problem',
    messages: {
      forbidden: '{{why}}',
      lib: '{{project}} does not lean on {{lib}}.',
      leaves: 'Another project is imported by its name, not by the way to its files.',
      unknown: '{{folder}} has no place yet: say in tools/lint/one-way.mjs what it leans on.',
    },
    schema: [{ type: 'object', properties: { root: { type: 'string' } }, additionalProperties: false }],
  },
  /** @param {Context} context */
  create(context) {
    const { root = repository } = context.options[0] ?? {};
    const file = path.relative(root, context.filename).replaceAll(path.sep, '/');
    const project = Object.keys(projects).find((folder) => within(folder, file));
    const [folder] = /^(?:apps|libs)\/[^/]+(?=\/)/.exec(file) ?? [];
    const near = zones.filter(({ target }) => within(target, file));

    /** @param {{ type: string, value?: unknown } | null | undefined} source */
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const [lib] = /^@tiwizi\/[^/]+/.exec(source.value) ?? [];
      if (lib !== undefined) {
        if (project !== undefined && !projects[project].includes(lib))
          context.report({ node: source, messageId: 'lib', data: { project, lib } });
        return;
      }
      if (!source.value.startsWith('.')) return;
      const meant = path.posix.join(path.posix.dirname(file), source.value);
      if (project !== undefined && !within(project, meant))
        context.report({ node: source, messageId: 'leaves' });
      for (const { from, except = [], message } of near) {
        const isForbidden = from.some((folder) => within(folder, meant));
        if (isForbidden && !except.some((place) => within(place, meant) || place === `${meant}.ts`))
          context.report({ node: source, messageId: 'forbidden', data: { why: message } });
      }
    };

    return {
      Program: (node) => {
        if (folder !== undefined && project === undefined)
          context.report({ node, messageId: 'unknown', data: { folder } });
      },
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
      'CallExpression[callee.name="require"]': ({ arguments: [source] }) => check(source),
    };
  },
};

/**
 * @param {string} folder
 * @param {string} place
 */
const within = (folder, place) => place === folder || place.startsWith(`${folder}/`);
