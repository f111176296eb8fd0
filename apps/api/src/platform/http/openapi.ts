import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDto } from '../contract/problem.dto';

const unsafe = ['post', 'put', 'patch', 'delete'] as const;

/** The specification, as the DTO classes state it. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Tiwizi')
    .setDescription('From a cooperative’s first diagnostic to the report a sponsor signs off.')
    .setVersion('1')
    .setLicense('AGPL-3.0-or-later', 'https://www.gnu.org/licenses/agpl-3.0.html')
    .addCookieAuth('tiwizi_session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemDto],
  });
  const problem = {
    description: 'What went wrong',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
  };
  for (const path of Object.values(document.paths)) {
    for (const method of ['get', ...unsafe] as const) {
      const operation = path[method];
      if (operation === undefined) continue;
      operation.responses.default = problem;
      const headers = (operation.parameters ??= []);
      if (method === 'post' && operation.operationId !== 'createSession') {
        headers.push({
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          schema: { type: 'string', pattern: '^[\\w-]{8,100}$' },
        });
      }
    }
  }
  return document;
}
