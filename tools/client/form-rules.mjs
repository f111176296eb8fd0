const notice = '// Generated from apps/api/openapi.json. Never edited: see tools/client.\n';

/** What react-hook-form's register() takes, for each field of each request body: the same limits as the API's. */
export function formRulesSource(specification) {
  const { schemas } = specification.components;
  const bodies = Object.values(specification.paths)
    .flatMap((methods) => Object.values(methods))
    .map(({ requestBody }) => requestBody?.content?.['application/json']?.schema?.$ref?.split('/').at(-1))
    .filter((name) => name !== undefined);
  const names = [...new Set(bodies.flatMap((name) => [name, ...nestedIn(schemas, name)]))].sort();
  const entries = names.map((name) => {
    const { properties = {}, required = [] } = schemas[name];
    const fields = Object.entries(properties).map(
      ([field, schema]) =>
        `  ${field}: ${rulesOf(schema, required.includes(field) && !mayBeNull(schemas, schema))},\n`,
    );
    return `export const ${name} = {\n${fields.join('')}} as const;\n`;
  });
  return `${notice}\n${entries.join('\n')}`;
}

function nestedIn(schemas, name, seen = new Set()) {
  for (const schema of Object.values(schemas[name]?.properties ?? {})) {
    const child = (schema.$ref ?? schema.items?.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').at(-1);
    if (child === undefined || seen.has(child) || schemas[child].properties === undefined) continue;
    seen.add(child);
    nestedIn(schemas, child, seen);
  }
  return [...seen];
}

/** Said of the field itself, or of what it refers to. */
function mayBeNull(schemas, { nullable, $ref, allOf = [] }) {
  const meant = $ref === undefined ? [] : [schemas[$ref.split('/').at(-1)]];
  return nullable === true || [...allOf, ...meant].some((part) => mayBeNull(schemas, part));
}

function rulesOf(schema, required) {
  const { minLength = 0, maxLength, minimum, maximum, pattern } = schema;
  const rules = [];
  if (required && (minLength > 0 || schema.type !== 'string')) rules.push('required: true');
  if (required && schema.type === 'string' && schema.format !== undefined) rules.push('required: true');
  if (minLength > 1) rules.push(`minLength: ${minLength}`);
  if (maxLength !== undefined) rules.push(`maxLength: ${maxLength}`);
  if (minimum !== undefined) rules.push(`min: ${minimum}`);
  if (maximum !== undefined) rules.push(`max: ${maximum}`);
  // Without the flag, \p{L} would mean the letter p; without the mark, an unused rule would stay in every bundle.
  if (pattern !== undefined)
    rules.push(`pattern: /* @__PURE__ */ new RegExp(${JSON.stringify(pattern)}, 'u')`);
  return `{ ${[...new Set(rules)].join(', ')} }`;
}
