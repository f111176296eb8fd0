import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type as Transformed } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { isValidCalendarDate } from '@tiwizi/domain';

/**
 * Each decorator states a field once, for the validator and for the specification, so that the two cannot drift.
 * `optional`: may be left out. `nullable`: may be null.
 */
interface Presence {
  optional?: boolean;
  nullable?: boolean;
  description?: string;
}

function field(
  { optional = false, nullable = false, description }: Presence,
  schema: ApiPropertyOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      ...schema,
      required: !optional,
      ...(nullable ? { nullable } : {}),
      ...(description === undefined ? {} : { description }),
    } as ApiPropertyOptions),
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ...(nullable ? [ValidateIf((_, value) => value !== null)] : []),
    ...(optional && nullable ? [IsOptional()] : []),
    ...rules,
  );
}

// PostgreSQL keeps no NUL, and a half surrogate pair is not text.
const printable = /^(?:[^\u0000\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;

export function Text(
  options: Presence & { min?: number; max: number; pattern?: RegExp; format?: string },
): PropertyDecorator {
  const { min = 1, max, pattern, format } = options;
  return field(
    options,
    { type: String, minLength: min, maxLength: max, pattern: pattern?.source, format },
    IsString(),
    Length(min, max),
    Matches(printable, { message: 'printable' }),
    // A name of blanks is no name.
    ...(min > 0 ? [Matches(/\S/, { message: 'notBlank' })] : []),
    ...(pattern ? [Matches(pattern)] : []),
  );
}

export function Email(options: Presence = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    IsString(),
    Length(3, 254),
    IsEmail(),
  );
}

export function Uuid(options: Presence = {}): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, IsUUID());
}

export function Uuids(options: Presence & { min?: number; max: number }): PropertyDecorator {
  const { min = 0, max } = options;
  return field(
    options,
    { type: [String], format: 'uuid', minItems: min, maxItems: max },
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
  );
}

export function Texts(options: Presence & { max: number; maxLength: number }): PropertyDecorator {
  return field(
    options,
    {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: options.maxLength },
      maxItems: options.max,
    },
    IsArray(),
    ArrayMaxSize(options.max),
    IsString({ each: true }),
    Length(1, options.maxLength, { each: true }),
    Matches(printable, { each: true, message: 'printable' }),
  );
}

/** A calendar day, YYYY-MM-DD, between 1900 and 2199. */
export function CalendarDay(options: Presence = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date', pattern: '^(19|20|21)\\d{2}-\\d{2}-\\d{2}$' },
    ValidateBy({
      name: 'calendarDay',
      validator: {
        validate: (value) =>
          typeof value === 'string' && /^(19|20|21)\d{2}-/.test(value) && isValidCalendarDate(value),
      },
    }),
  );
}

/** An instant in UTC, as JavaScript writes it. */
export function Instant(options: Presence = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date-time' },
    Matches(/^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/),
    ValidateBy({
      name: 'instant',
      validator: { validate: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)) },
    }),
  );
}

/** A time of day on the programme's clock, HH:MM. */
export function ClockTime(options: Presence = {}): PropertyDecorator {
  const pattern = /^([01]\d|2[0-3]):[0-5]\d$/;
  return field(options, { type: String, pattern: pattern.source }, IsString(), Matches(pattern));
}

/** One of `values`; with `list`, any of them, each once. `name` is the type's name in the specification. */
export function Choice(
  values: readonly string[],
  name: string,
  options: Presence & { list?: boolean } = {},
): PropertyDecorator {
  const { list = false } = options;
  return field(
    options,
    { enum: [...values], enumName: name, isArray: list },
    IsIn([...values], { each: list }),
    ...(list ? [IsArray(), ArrayUnique(), ArrayMaxSize(values.length)] : []),
  );
}

export function Integer(options: Presence & { min: number; max: number }): PropertyDecorator {
  return field(
    options,
    { type: 'integer', minimum: options.min, maximum: options.max },
    Transformed(() => Number),
    IsInt(),
    Min(options.min),
    Max(options.max),
  );
}

/** A number of a body: never taken from text, so that "12" typed into JSON is a fault and not a guess. */
export function Decimal(
  options: Presence & { min: number; max: number; places?: number },
): PropertyDecorator {
  return field(
    options,
    { type: 'number', minimum: options.min, maximum: options.max },
    IsNumber({ maxDecimalPlaces: options.places ?? 4 }),
    Min(options.min),
    Max(options.max),
  );
}

export function Decimals(
  options: Presence & { min: number; max: number; places?: number; count: number },
): PropertyDecorator {
  const { min, max, places = 4, count } = options;
  return field(
    options,
    { type: 'array', items: { type: 'number', minimum: min, maximum: max }, maxItems: count },
    IsArray(),
    ArrayMaxSize(count),
    IsNumber({ maxDecimalPlaces: places }, { each: true }),
    Min(min, { each: true }),
    Max(max, { each: true }),
  );
}

export function Flag(options: Presence = {}): PropertyDecorator {
  return field(options, { type: Boolean }, IsBoolean());
}

/** A flag of a query: `true` or `false`, as an address spells it. */
export function QueryFlag(options: Presence = {}): PropertyDecorator {
  return field(
    options,
    { type: Boolean },
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    IsBoolean(),
  );
}

export function Nested(type: () => Type<unknown>, options: Presence = {}): PropertyDecorator {
  // Named `type` on the spot: by that name the specification tells a reference from a class.
  return field(
    options,
    { type: () => type() },
    IsObject(),
    ValidateNested(),
    Transformed(type as () => Type<object>),
  );
}

export function Items(
  type: () => Type<unknown>,
  options: Presence & { min?: number; max: number },
): PropertyDecorator {
  return field(
    options,
    { type: () => [type()], minItems: options.min ?? 0, maxItems: options.max } as ApiPropertyOptions,
    IsArray(),
    ArrayMinSize(options.min ?? 0),
    ArrayMaxSize(options.max),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Transformed(type as () => Type<object>),
  );
}

/**
 * Answers by the name of their question: texts, numbers, lists of texts, or null. What each of them may be, the
 * questionnaire says.
 */
export function AnswersByName(options: Presence = {}): PropertyDecorator {
  return field(
    options,
    { type: 'object', additionalProperties: true },
    ValidateBy({ name: 'answers', validator: { validate: areAnswers } }),
  );
}

function areAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const isText = (text: unknown) => typeof text === 'string' && text.length <= 4000 && printable.test(text);
  const entries = Object.entries(value);
  return (
    entries.length <= 1000 &&
    entries.every(
      ([name, answer]) =>
        name.length <= 120 &&
        printable.test(name) &&
        (answer === null ||
          typeof answer === 'number' ||
          isText(answer) ||
          (Array.isArray(answer) && answer.length <= 1000 && answer.every(isText))),
    )
  );
}

/** A free-form object in a reply, such as what an audit line keeps. Not for input. */
export function FreeForm(options: Presence = {}): PropertyDecorator {
  return field(options, { type: 'object', additionalProperties: true });
}
