import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';

/** Where the caller reached us, such as `https://tiwizi.example.org`: for addresses that leave on paper. */
export const Origin = createParamDecorator((_: unknown, host: ExecutionContext): string => {
  const { protocol, host: name } = host.switchToHttp().getRequest<FastifyRequest>();
  return `${protocol}://${name}`;
});
