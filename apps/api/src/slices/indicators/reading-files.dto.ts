import { Flag, Instant, Items, Text, Uuid } from '../../platform/contract/fields';
import { FileDto } from '../../platform/files/files.dto';
import { month } from './readings.dto';

export class ReadingMonthQuery {
  @Text(month)
  month!: string;
}

export class AddReadingFileDto {
  @Uuid({ description: 'Of this enrolment; sent again, it is kept once.' })
  fileId!: string;

  @Text(month)
  month!: string;
}

export class ReadingFileDto extends FileDto {
  @Instant()
  addedAt!: string;

  @Text({ max: 200 })
  addedBy!: string;
}

export class ReadingFilesDto {
  @Items(() => ReadingFileDto, { max: 20 })
  items!: ReadingFileDto[];
}

export class RemoveReadingFileDto {
  @Flag({ description: 'False brings it back.' })
  removed!: boolean;
}
