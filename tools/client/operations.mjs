const notice = '// Generated from apps/api/openapi.json. Never edited: see tools/client.\n';

/** One typed function for each operation of the specification; a bundle keeps those that are called. */
export function operationsSource(specification) {
  const lines = operationsOf(specification).map(
    ({ id, method, path }) =>
      `export const ${id} = /* @__PURE__ */ operation<operations['${id}']>('${method.toUpperCase()}', '${path}');\n`,
  );
  return [
    notice,
    "import { operation } from '../operation';\n",
    "import type { operations } from './schema';\n\n",
    ...lines,
  ].join('');
}

function operationsOf(specification) {
  return Object.entries(specification.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({ id: operationId, method, path })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
