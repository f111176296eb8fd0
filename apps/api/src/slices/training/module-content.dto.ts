import { NEED_CATEGORIES, type NeedCategory } from '@tiwizi/domain';
import { Choice, Decimal, Integer, Items, Nested, Text, Texts } from '../../platform/contract/fields';

/** A text of a module. English and Arabic may be empty: they are read in French then. */
export class ModuleTextDto {
  @Text({ max: 1000 })
  fr!: string;

  @Text({ min: 0, max: 1000 })
  ar!: string;

  @Text({ min: 0, max: 1000 })
  en!: string;
}

/** What stands in a cell of an exercise; empty where participants write. */
export class SheetCellDto {
  @Text({ min: 0, max: 400 })
  fr!: string;

  @Text({ min: 0, max: 400 })
  ar!: string;

  @Text({ min: 0, max: 400 })
  en!: string;
}

export class AgendaStepDto {
  @Integer({ min: 5, max: 1440 })
  minutes!: number;

  @Nested(() => ModuleTextDto)
  title!: ModuleTextDto;

  @Nested(() => ModuleTextDto, { description: 'How it is done, in one line.' })
  method!: ModuleTextDto;
}

export class SheetRowDto {
  @Items(() => SheetCellDto, { min: 1, max: 8, description: 'As many as the table has columns.' })
  cells!: SheetCellDto[];
}

export class SheetTableDto {
  @Items(() => SheetCellDto, { min: 1, max: 8 })
  columns!: SheetCellDto[];

  @Items(() => SheetRowDto, { max: 40, description: 'Worked examples.' })
  rows!: SheetRowDto[];

  @Integer({ min: 0, max: 30, description: 'Empty rows below, to write in.' })
  blankRows!: number;
}

export class ExerciseSheetDto {
  @Nested(() => ModuleTextDto)
  title!: ModuleTextDto;

  @Nested(() => ModuleTextDto)
  purpose!: ModuleTextDto;

  @Items(() => ModuleTextDto, { max: 20 })
  instructions!: ModuleTextDto[];

  @Nested(() => SheetTableDto, { nullable: true })
  table!: SheetTableDto | null;

  @Items(() => ModuleTextDto, { max: 20 })
  questions!: ModuleTextDto[];

  @Items(() => ModuleTextDto, { max: 20, description: 'Answers and notes for the trainer alone.' })
  debrief!: ModuleTextDto[];
}

/** Asked before the session and again after it, without names. */
export class CheckQuestionDto {
  @Nested(() => ModuleTextDto)
  question!: ModuleTextDto;

  @Items(() => ModuleTextDto, { min: 2, max: 4 })
  choices!: ModuleTextDto[];

  @Integer({ min: 0, max: 3, description: 'The place of the right choice, from 0.' })
  right!: number;
}

export class ModuleContentDto {
  @Nested(() => ModuleTextDto)
  title!: ModuleTextDto;

  @Nested(() => ModuleTextDto)
  objectives!: ModuleTextDto;

  @Nested(() => ModuleTextDto)
  audience!: ModuleTextDto;

  @Choice(NEED_CATEGORIES, 'NeedCategory')
  category!: NeedCategory;

  @Decimal({ min: 0.5, max: 1000, places: 1, description: 'Hours that a certificate is counted against.' })
  plannedHours!: number;

  @Texts({ max: 100, maxLength: 40, description: 'Codes of the grid’s criteria that the module raises.' })
  criteria!: string[];

  @Texts({ max: 20, maxLength: 20, description: 'Codes of the modules that come before it.' })
  buildsOn!: string[];

  @Items(() => AgendaStepDto, { max: 40, description: 'Its minutes add up to the planned hours.' })
  agenda!: AgendaStepDto[];

  @Items(() => ModuleTextDto, { max: 40 })
  materials!: ModuleTextDto[];

  @Items(() => ModuleTextDto, { max: 20, description: 'What to remember, in everyday words.' })
  messages!: ModuleTextDto[];

  @Items(() => ExerciseSheetDto, { max: 12 })
  sheets!: ExerciseSheetDto[];

  @Items(() => CheckQuestionDto, { max: 10 })
  learningCheck!: CheckQuestionDto[];
}
