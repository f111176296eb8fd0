import { type OpenAPIObject } from '@nestjs/swagger';
import fastify from 'fastify';
import { replyOnlyWhatIsDeclared } from './declared-replies';

const specification = {
  openapi: '3.0.0',
  info: { title: 'Test', version: '1' },
  paths: {
    '/people/{id}': {
      get: {
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/PersonDto' } } } },
        },
      },
    },
  },
  components: {
    schemas: {
      PersonDto: {
        type: 'object',
        properties: {
          name: { type: 'string', maxLength: 3 },
          home: { nullable: true, allOf: [{ $ref: '#/components/schemas/HomeDto' }] },
        },
        required: ['name', 'home'],
      },
      HomeDto: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
  },
} as unknown as OpenAPIObject;

describe('declared replies', () => {
  const answering = async (body: object) => {
    const server = fastify();
    replyOnlyWhatIsDeclared(server, specification);
    server.get('/people/:id', () => body);
    const reply = await server.inject('/people/1');
    await server.close();
    return { status: reply.statusCode, body: reply.json() as unknown };
  };

  it('lets nothing leave that the DTO does not declare, however deep', async () => {
    const secret = { name: 'Salka', passwordHash: 'x', home: { city: 'Tah', street: 'y' } };
    expect(await answering(secret)).toEqual({ status: 200, body: { name: 'Salka', home: { city: 'Tah' } } });
  });

  it('writes null where the DTO allows it', async () => {
    expect((await answering({ name: 'Salka', home: null })).body).toEqual({ name: 'Salka', home: null });
  });

  it('fails rather than leave out what the DTO promises', async () => {
    expect((await answering({ home: null })).status).toBe(500);
  });
});
