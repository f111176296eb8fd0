import { Text } from './fields';

/** A text that ships with the product, in its three languages. */
export class LocalizedTextDto {
  @Text({ max: 2000 })
  fr!: string;

  @Text({ max: 2000 })
  ar!: string;

  @Text({ max: 2000 })
  en!: string;
}
