import { Injectable } from '@nestjs/common';
import { type LocalizedText } from '@tiwizi/domain';
import { RequestContext } from '../../platform/context/request-context';
import { type Telling } from './action-progress.repository';
import { ActionProgressService } from './action-progress.service';
import shipped from './procedures.json';

export { actionMoves, planMoves } from './action-moves';

/** Codes of the procedures that a cooperative is expected to adopt. */
export const expectedProcedures: readonly string[] = shipped.map(({ code }) => code);

/** What each of them is called, by its code. */
export const procedureTitles: ReadonlyMap<string, LocalizedText> = new Map(
  shipped.map(({ code, title }) => [code, title]),
);

/** What later slices may ask of action plans. */
@Injectable()
export class ActionPlansPort {
  constructor(private readonly progress: ActionProgressService) {}

  /**
   * Keeps what was told of actions at a contact, and moves those that the rules of their plan let move. The caller has
   * made sure that the enrolment is in scope. Refuses actions that are not of it, each with `pointer`/its place.
   */
  tellProgress(
    context: RequestContext,
    enrolmentId: string,
    contact: { followUpId: string; toldOn: string },
    tellings: readonly Telling[],
    pointer: string,
  ): Promise<void> {
    return this.progress.tell(context, enrolmentId, contact, tellings, pointer);
  }

  /** The same for a contact that is corrected: what it tells now takes the place of what it told. */
  retellProgress(
    context: RequestContext,
    enrolmentId: string,
    contact: { followUpId: string; toldOn: string },
    tellings: readonly Telling[],
    pointer: string,
  ): Promise<void> {
    return this.progress.retell(context, enrolmentId, contact, tellings, pointer);
  }
}
