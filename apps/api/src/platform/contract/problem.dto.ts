import { FreeForm, Integer, Items, Text } from './fields';

class FieldFaultDto {
  @Text({ max: 400 })
  pointer!: string;

  @Text({ max: 80 })
  code!: string;

  @FreeForm()
  params!: Record<string, string | number>;
}

/** RFC 9457, with a stable code, the sentence's parameters, and a pointer for each field at fault. */
export class ProblemDto {
  @Text({ max: 200 })
  type!: string;

  @Text({ max: 80 })
  title!: string;

  @Integer({ min: 400, max: 599 })
  status!: number;

  @Text({ max: 80 })
  code!: string;

  @FreeForm()
  params!: Record<string, string | number>;

  @Items(() => FieldFaultDto, { max: 1000 })
  errors!: FieldFaultDto[];

  @Text({ max: 200 })
  instance!: string;
}
