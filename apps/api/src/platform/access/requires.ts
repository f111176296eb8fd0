import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { type Verb } from '@tiwizi/access';

export const REQUIRED_VERB = 'tiwizi:verb';

/** Stands on every route: the verb that the policy is asked about. A route without one answers nobody. */
export const Requires = (verb: Verb) =>
  applyDecorators(SetMetadata(REQUIRED_VERB, verb), ApiExtension('x-verb', verb));
