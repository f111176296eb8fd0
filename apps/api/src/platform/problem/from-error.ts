import { HttpException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { fault, Problem } from './problem';

const byHttpStatus: Record<number, string> = {
  400: 'malformed-request',
  404: 'not-found',
  405: 'not-found',
  413: 'too-large',
  414: 'too-large',
  415: 'unsupported-media-type',
  431: 'too-large',
};

// What may not overlap, where it is neither a person nor a room.
const overlaps: Record<string, string> = { affiliations_once: 'affiliation-overlaps' };

interface PostgresFault {
  code?: string;
  constraint?: string;
  detail?: string;
}

function pointerOf(detail: string | undefined): string {
  const column = /^Key \("?(?:lower\()?([a-z_]+)/.exec(detail ?? '')?.[1] ?? '';
  return `/${column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

function fromPostgres({ code = '', constraint = '', detail }: PostgresFault): Problem | null {
  if (code === '23505') {
    return new Problem(409, 'already-exists', { constraint }, [fault(pointerOf(detail), 'already-exists')]);
  }
  if (code === '23503') {
    return new Problem(422, 'unknown-reference', {}, [fault(pointerOf(detail), 'unknown-reference')]);
  }
  if (code === '23P01') return new Problem(409, overlaps[constraint] ?? 'double-booked', { constraint });
  if (code === '23514') return new Problem(422, 'rule-broken', { constraint });
  if (code === 'TW001') return new Problem(409, 'already-sealed');
  if (code === 'TW002') return new Problem(409, 'grid-published');
  if (code === 'TW003') return new Problem(409, 'questionnaire-published');
  if (code === 'TW004') return new Problem(409, 'diagnostic-finalised');
  if (code === 'TW005') return new Problem(409, 'affiliation-circle');
  if (code === 'TW006') return new Problem(409, 'resource-full');
  if (code === 'TW007') return new Problem(409, 'resource-promised');
  if (code === 'TW034') return new Problem(409, 'reading-reported');
  if (code.startsWith('22')) return new Problem(422, 'invalid-value');
  if (code === '40001' || code === '40P01') return new Problem(409, 'try-again');
  if (code.startsWith('08') || code.startsWith('53') || code === '57P01')
    return new Problem(503, 'unavailable');
  return null;
}

/** Any error as the problem that leaves; null where nobody foresaw it, which is a defect of ours. */
export function problemFrom(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof QueryFailedError) return fromPostgres(error.driverError as PostgresFault);
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const code = byHttpStatus[status];
  if (code !== undefined) return new Problem(status === 405 ? 404 : (status as 400), code);
  return status >= 400 && status < 500 ? new Problem(400, 'malformed-request') : null;
}

function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
