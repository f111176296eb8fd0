import { type TestApi } from './api';

export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  enum?: string[];
  pattern?: string;
  nullable?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface Operation {
  id: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  verb: string;
  parameters: Parameter[];
  /** Of the JSON body; null where there is none. */
  body: Schema | null;
  /** Takes a file's bytes rather than JSON. */
  takesFile: boolean;
}

type Written = {
  operationId: string;
  'x-verb': string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};

/** Every operation of the specification that the running API answers with. */
export function operationsOf(api: TestApi): Operation[] {
  return Object.entries(api.specification.paths).flatMap(([path, methods]) =>
    Object.entries(methods as unknown as Record<Operation['method'], Written>).map(([method, written]) => ({
      id: written.operationId,
      method: method as Operation['method'],
      path,
      verb: written['x-verb'],
      parameters: written.parameters ?? [],
      body: written.requestBody?.content['application/json']?.schema ?? null,
      takesFile: written.requestBody?.content['application/octet-stream'] !== undefined,
    })),
  );
}

// One of these fits each pattern that a DTO states.
const texts = [
  'Un texte',
  '2026-10-01',
  '2026-10',
  '09:30',
  '12-31',
  'AB-12',
  '0612345678',
  'a'.repeat(64),
  '12',
];

/** The smallest body that the schema allows. Ids are fresh; refine what a rule ties to something that exists. */
export function sampleOf(api: TestApi, schema: Schema, freshId: () => string): unknown {
  const known = resolve(api, schema);
  if (known.enum !== undefined) return known.enum[0];
  switch (known.type) {
    case 'object':
      return Object.fromEntries(
        (known.required ?? []).map((name) => [name, sampleOf(api, known.properties?.[name] ?? {}, freshId)]),
      );
    case 'array':
      return Array.from({ length: known.minItems ?? 0 }, () => sampleOf(api, known.items ?? {}, freshId));
    case 'integer':
    case 'number':
      return Math.max(known.minimum ?? 1, Math.min(1, known.maximum ?? 1));
    case 'boolean':
      return false;
    default:
      return sampleText(known, freshId);
  }
}

function sampleText(schema: Schema, freshId: () => string): string {
  if (schema.format === 'uuid') return freshId();
  if (schema.format === 'date') return '2026-10-01';
  if (schema.format === 'date-time') return '2026-10-01T09:00:00.000Z';
  if (schema.format === 'email') return `${freshId()}@example.org`;
  const fits = (text: string) =>
    (schema.pattern === undefined || new RegExp(schema.pattern).test(text)) &&
    text.length >= (schema.minLength ?? 0) &&
    text.length <= (schema.maxLength ?? Infinity);
  const text = texts.find(fits) ?? 'x'.repeat(schema.minLength ?? 1);
  return text;
}

/** The schema itself, references followed. */
export function resolve(api: TestApi, schema: Schema): Schema {
  const reference = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined);
  if (reference === undefined) return schema;
  const name = reference.split('/').at(-1) ?? '';
  return resolve(api, (api.specification.components?.schemas?.[name] ?? {}) as Schema);
}

/** The address with its parameters filled in; query parameters that are required are sampled. */
export function addressOf(
  api: TestApi,
  operation: Operation,
  place: (noun: string) => string,
  id: () => string,
): string {
  const path = operation.path.replace(/([\w-]+)\/\{(\w+)\}/g, (_, noun: string) => `${noun}/${place(noun)}`);
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(sampleOf(api, schema, id)))}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}
