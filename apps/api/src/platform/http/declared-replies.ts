import { type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

type Schema = Record<string, unknown>;

/**
 * Gives each route the reply schema of its DTO: the serializer writes the declared fields and nothing else, so that a
 * column that a query happens to read cannot leave by accident. Must run before the routes are registered.
 */
export function replyOnlyWhatIsDeclared(fastify: FastifyInstance, specification: OpenAPIObject): void {
  const schemas = (specification.components?.schemas ?? {}) as Record<string, Schema>;
  fastify.addHook('onRoute', (route) => {
    const path = specification.paths[route.url.replace(/:([A-Za-z]+)/g, '{$1}')] as
      | Record<string, { responses?: Record<string, { content?: Record<string, { schema?: Schema }> }> }>
      | undefined;
    const method = String(route.method).toLowerCase();
    const response: Record<string, Schema> = {};
    for (const [status, reply] of Object.entries(path?.[method]?.responses ?? {})) {
      const schema = reply.content?.['application/json']?.schema;
      if (schema !== undefined && status !== 'default') response[status] = resolve(schema, schemas);
    }
    if (Object.keys(response).length > 0) route.schema = { ...route.schema, response };
  });
}

function resolve(schema: unknown, schemas: Record<string, Schema>): Schema {
  if (Array.isArray(schema)) return schema.map((part) => resolve(part, schemas)) as unknown as Schema;
  if (typeof schema !== 'object' || schema === null) return schema as Schema;
  const { $ref, allOf, ...rest } = schema as { $ref?: string; allOf?: Schema[] } & Schema;
  if ($ref !== undefined) return { ...resolve(schemas[$ref.split('/').at(-1) ?? ''], schemas), ...rest };
  // Nest writes a described or nullable reference as a list of one.
  const merged = allOf?.length === 1 ? { ...resolve(allOf[0], schemas), ...rest } : { ...rest };
  return Object.fromEntries(
    Object.entries(merged)
      .filter(([key]) => !documentation.has(key))
      .map(([key, value]) => [key, key === 'enum' ? value : resolve(value, schemas)]),
  );
}

// Of no use to a serializer, and some of it (formats, patterns) would have it look twice at each value.
const documentation = new Set([
  'description',
  'example',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
]);
