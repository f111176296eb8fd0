import { type LoggerService } from '@nestjs/common';
import { type Logger } from 'pino';

/** Nest's own words, in the same log. Its start-up chatter is left out. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown): void {
    this.logger.debug(message);
  }

  warn(message: unknown): void {
    this.logger.warn(message);
  }

  error(message: unknown, stack?: string): void {
    this.logger.error({ detail: message, stack });
  }
}
