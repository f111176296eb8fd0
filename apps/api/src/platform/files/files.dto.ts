import { Choice, Integer, Text, Uuid } from '../contract/fields';
import { type MediaType, mediaTypes } from './file-name';

export class NewFileQuery {
  @Uuid({ description: 'Made by the sender, so that sending again makes nothing twice.' })
  fileId!: string;

  @Text({ max: 200, description: 'To be shown to people; the ending is set by what the bytes are.' })
  name!: string;
}

/** A picture or a document that proves something, or a voice note. */
export class FileDto {
  @Uuid()
  id!: string;

  @Text({ max: 200 })
  name!: string;

  @Choice(mediaTypes, 'MediaType')
  mediaType!: MediaType;

  @Integer({ min: 1, max: 100_000_000, description: 'Bytes.' })
  byteSize!: number;

  @Integer({ min: 1, max: 100_000, nullable: true, description: 'Pixels; null for what is no picture.' })
  width!: number | null;

  @Integer({ min: 1, max: 100_000, nullable: true, description: 'Pixels; null for what is no picture.' })
  height!: number | null;
}
