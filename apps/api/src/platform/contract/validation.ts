import { ValidationPipe } from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { type FieldFault, fault, refused } from '../problem/problem';
import { rememberRules } from './rules-of-class';

rememberRules();

const numbersOf: Record<string, (schema: unknown[]) => Record<string, number>> = {
  isLength: ([min, max]) => ({ min: Number(min), max: Number(max) }),
  min: ([min]) => ({ min: Number(min) }),
  max: ([max]) => ({ max: Number(max) }),
  arrayMinSize: ([min]) => ({ min: Number(min) }),
  arrayMaxSize: ([max]) => ({ max: Number(max) }),
};

function faultsOf(errors: ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${error.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) =>
      error.value === undefined && rule !== 'whitelistValidation'
        ? fault(pointer, 'required')
        : fault(pointer, codeOf(rule, message), paramsOf(rule, message)),
    );
    return [...own.slice(0, 1), ...faultsOf(error.children ?? [], pointer)];
  });
}

/** class-validator's rule names in the words of problems.json. */
function codeOf(rule: string, message: string): string {
  if (message === 'printable' || message === 'notBlank')
    return message === 'printable' ? 'not-printable' : 'blank';
  if (rule === 'whitelistValidation') return 'unknown-field';
  return rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function paramsOf(rule: string, message: string): Record<string, number> {
  const read = numbersOf[rule];
  return read === undefined ? {} : read(message.match(/-?\d+(\.\d+)?/g) ?? []);
}

/** Refuses what the DTO does not declare, with a pointer for each fault. */
export const validation = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  transformOptions: { exposeUnsetFields: false },
  stopAtFirstError: true,
  exceptionFactory: (errors) => refused('invalid-fields', faultsOf(errors)),
});
