import { Injectable } from '@nestjs/common';
import { mergeMarks } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { readCursor, writeCursor } from '../../../platform/contract/cursor';
import { conflict, fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import {
  blanksFilled,
  changedSince,
  type CorrectedMarksOf,
  marksApart,
  type MergeRecord,
  needlessFor,
  sessionsOf,
  standingOf,
} from './merge-record';
import { MergePeopleDto, PersonMergeDto, PersonMergesDto, PersonMergesQuery } from './merges.dto';
import { type MergeRow, MergesRepository, type MergingPersonRow } from './merges.repository';

@Injectable()
export class MergesService {
  constructor(private readonly merges: MergesRepository) {}

  async list(context: RequestContext, { cursor, limit = 20 }: PersonMergesQuery): Promise<PersonMergesDto> {
    const rows = await this.merges.page(context, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map((row) => present(context, row)),
      nextCursor: rows.length > limit && last ? writeCursor([last.cursor_at, last.id]) : null,
    };
  }

  /** Makes one person of two: every count of people follows at once. */
  async merge(context: RequestContext, body: MergePeopleDto): Promise<PersonMergeDto> {
    const [kept, merged] = await this.holdBoth(context, body);
    const record = await this.plan(context, kept, merged);
    if (!(await this.merges.insert(context, body, record))) throw conflict('already-exists');
    const sessions = sessionsOf(record);
    await this.merges.replaceMarks(context, merged.id, sessions, []);
    await this.merges.replaceMarks(context, kept.id, sessions, record.standing);
    await this.merges.moveSessionsOn(context, sessions);
    await this.merges.giveMemberships(context, record.memberships, merged.id, kept.id);
    await this.merges.drop(context, record.dropped);
    await this.merges.changeValues(context, kept.id, record.filled, 'after');
    await this.merges.setMergedInto(context, merged.id, kept.id);
    // Ids and numbers: the audit outlives a person's erasure.
    const { keptPersonId, mergedPersonId } = body;
    context.audit('person-merge', body.id, null, { keptPersonId, mergedPersonId, sessions: sessions.length });
    return present(context, await this.find(context, body.id));
  }

  /**
   * Makes two people of one again, each as they were; says what stands in the way where somebody went on from the merge.
   * Marks corrected since are `correctedMarks`'s: without that word they stand in the way too.
   */
  async undo(
    context: RequestContext,
    id: string,
    correctedMarks?: CorrectedMarksOf,
  ): Promise<PersonMergeDto> {
    const { kept_person_id: keptId, merged_person_id: mergedId } = await this.find(context, id);
    await this.merges.hold(context, [keptId, mergedId]);
    // Read again: somebody else may have undone it while this request waited for the two people.
    const row = await this.find(context, id);
    if (!mayJudge(context, row.merged_provisional)) throw new Problem(403, 'forbidden');
    if (row.undone_at !== null) throw conflict('merge-undone-already');
    if (row.kept_merged_into !== null) throw conflict('merge-went-on');
    if (row.certified_since) throw conflict('merge-certified');
    const record = row.moved;
    const now = await this.merges.marks(context, keptId, keptId);
    const changed = changedSince(record, now);
    if (changed.length > 0 && correctedMarks === undefined) {
      const sessions = await this.merges.sessionNames(context, changed);
      throw conflict('merge-marks-changed', { sessions, count: changed.length });
    }
    const [code] = await this.merges.takenCodes(context, record.dropped);
    if (code !== undefined) throw conflict('merge-code-taken', { code });

    const apart = marksApart(record, { changed, now, of: correctedMarks ?? 'kept' });
    const sessions = sessionsOf(record);
    await this.merges.replaceMarks(context, keptId, sessions, apart.kept);
    await this.merges.replaceMarks(context, mergedId, sessions, apart.merged);
    await this.merges.moveSessionsOn(context, sessions);
    await this.merges.giveMemberships(context, record.memberships, keptId, mergedId);
    await this.merges.restore(context, record.dropped, mergedId);
    await this.merges.changeValues(context, keptId, record.filled, 'before');
    await this.merges.setMergedInto(context, mergedId, null);
    await this.merges.setUndone(context, id);
    const word = changed.length > 0 ? { correctedMarks } : {};
    context.audit('person-merge', id, { undone: false }, { undone: true, ...word });
    return present(context, await this.find(context, id));
  }

  private async holdBoth(
    context: RequestContext,
    { keptPersonId, mergedPersonId }: MergePeopleDto,
  ): Promise<[MergingPersonRow, MergingPersonRow]> {
    if (keptPersonId === mergedPersonId) {
      throw refused('invalid-fields', [fault('/mergedPersonId', 'given-twice')]);
    }
    const held = await this.merges.hold(context, [keptPersonId, mergedPersonId]);
    const kept = held.find(({ id }) => id === keptPersonId);
    const merged = held.find(({ id }) => id === mergedPersonId);
    const unknown = [
      ...(kept === undefined ? [fault('/keptPersonId', 'unknown-reference')] : []),
      ...(merged === undefined ? [fault('/mergedPersonId', 'unknown-reference')] : []),
    ];
    if (kept === undefined || merged === undefined) throw refused('unknown-reference', unknown);
    if (kept.mergedInto !== null || merged.mergedInto !== null) throw conflict('person-merged-already');
    if (merged.certified) throw conflict('person-certified');
    if (!mayJudge(context, merged.provisional)) {
      throw refused('invalid-fields', [fault('/mergedPersonId', 'in-the-register')]);
    }
    return [kept, merged];
  }

  private async plan(
    context: RequestContext,
    kept: MergingPersonRow,
    merged: MergingPersonRow,
  ): Promise<MergeRecord> {
    const marks = mergeMarks(
      await this.merges.marks(context, kept.id, kept.id),
      await this.merges.marks(context, merged.id, kept.id),
    );
    const own = await this.merges.memberships(context, kept.id);
    const others = (await this.merges.memberships(context, merged.id)).map((membership) => ({
      membership,
      inFavourOf: needlessFor(own, membership)?.id,
    }));
    return {
      marks,
      standing: standingOf(kept, marks),
      memberships: others.flatMap(({ membership, inFavourOf }) => (inFavourOf ? [] : [membership.id])),
      dropped: others.flatMap(({ membership, inFavourOf }) =>
        inFavourOf === undefined ? [] : [{ ...membership, inFavourOf }],
      ),
      filled: blanksFilled(kept, merged),
    };
  }

  private async find(context: RequestContext, id: string): Promise<MergeRow> {
    const row = await this.merges.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

/** Two entries of the register are the office's to judge; whoever was at the door knows who came. */
const mayJudge = (context: RequestContext, provisional: boolean): boolean =>
  provisional || context.scope !== 'assigned-cooperatives';

const present = (context: RequestContext, row: MergeRow): PersonMergeDto => ({
  id: row.id,
  keptPersonId: row.kept_person_id,
  keptName: row.kept_name,
  keptNameAr: row.kept_name_ar,
  mergedPersonId: row.merged_person_id,
  mergedName: row.merged_name,
  mergedNameAr: row.merged_name_ar,
  moved: row.moved.marks.moved.length,
  overlaps: row.moved.marks.overlaps.length,
  mergedBy: row.merged_by,
  mergedAt: row.merged_at.toISOString(),
  undoneAt: row.undone_at?.toISOString() ?? null,
  may:
    row.undone_at === null && row.kept_merged_into === null && mayJudge(context, row.merged_provisional)
      ? ['undo']
      : [],
});
