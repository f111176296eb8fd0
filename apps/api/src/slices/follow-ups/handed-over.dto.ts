import { Text } from '../../platform/contract/fields';

/** Why a window is no longer whose it was; told to those who call. */
export class WindowHandedOverDto {
  @Text({ max: 120, nullable: true, description: 'Who was to call before; null where nobody was.' })
  fromName!: string | null;

  @Text({ max: 500 })
  reason!: string;
}
