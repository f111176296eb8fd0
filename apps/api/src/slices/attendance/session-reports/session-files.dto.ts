import { Choice, Flag, Instant, Items, Text, Uuid } from '../../../platform/contract/fields';
import { FileDto } from '../../../platform/files/files.dto';

export const sessionFileKinds = ['signed_sheet', 'picture'] as const;
export type SessionFileKind = (typeof sessionFileKinds)[number];

export class SessionFileDto extends FileDto {
  @Choice(sessionFileKinds, 'SessionFileKind')
  kind!: SessionFileKind;

  @Instant()
  addedAt!: string;

  @Text({ max: 120 })
  addedBy!: string;
}

export class SessionFilesDto {
  @Items(() => SessionFileDto, { max: 100 })
  items!: SessionFileDto[];
}

export class AddSessionFileDto {
  @Uuid({ description: 'Of a file that was sent for the enrolment.' })
  fileId!: string;

  @Uuid({ description: 'One of those of the session.' })
  enrolmentId!: string;

  @Choice(sessionFileKinds, 'SessionFileKind')
  kind!: SessionFileKind;
}

export class RemoveSessionFileDto {
  @Flag({ description: 'False brings it back.' })
  removed!: boolean;
}
