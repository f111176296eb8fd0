import { Injectable } from '@nestjs/common';
import { foldForSearch, isLikely, type KnownPerson, personLikeness } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { readCursor, writeCursor } from '../../../platform/contract/cursor';
import { notFound } from '../../../platform/problem/problem';
import {
  type CandidateRow,
  type ComparedRow,
  MatchesRepository,
  type ProvisionalRow,
} from './matches.repository';
import {
  ComparedPersonDto,
  PersonMatchDto,
  PersonMatchesDto,
  ProvisionalPeopleDto,
  ProvisionalPeopleQuery,
  ProvisionalPersonDto,
} from './merges.dto';

const mostSuggested = 3;
// Each comes with a search through the people of its programmes.
const defaultPage = 10;

@Injectable()
export class MatchesService {
  constructor(private readonly matches: MatchesRepository) {}

  async list(
    context: RequestContext,
    { cursor, limit = defaultPage }: ProvisionalPeopleQuery,
  ): Promise<ProvisionalPeopleDto> {
    const rows = await this.matches.page(context, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(present),
      nextCursor: rows.length > limit && last ? writeCursor([last.created_at, last.person_id]) : null,
    };
  }

  async search(context: RequestContext, id: string, search: string): Promise<PersonMatchesDto> {
    const words = foldForSearch(search).split(' ').filter(Boolean);
    const row = await this.matches.find(context, id, words);
    if (row === null) throw notFound();
    return { items: words.length === 0 ? [] : matchesOf(row) };
  }

  /** Whether somebody is new or still to be matched; saying it twice changes nothing. */
  async confirm(context: RequestContext, id: string, provisional: boolean): Promise<ProvisionalPersonDto> {
    const before = await this.matches.find(context, id);
    if (before === null) throw notFound();
    await this.matches.setProvisional(context, id, provisional);
    context.audit('person', id, { provisional: before.provisional }, { provisional });
    return { ...present(before), person: { ...presentPerson(before), provisional } };
  }
}

const present = (row: ProvisionalRow): ProvisionalPersonDto => ({
  person: presentPerson(row),
  matches: matchesOf(row)
    .filter(({ likeness }) => isLikely(likeness))
    .slice(0, mostSuggested),
});

/** The likeliest first; between equals somebody of the same cooperative. */
function matchesOf(row: ProvisionalRow): PersonMatchDto[] {
  return row.candidates
    .map((candidate) => presentMatch(row, candidate))
    .sort(
      (a, b) =>
        Number(b.sameCooperative) - Number(a.sameCooperative) ||
        b.likeness - a.likeness ||
        a.person.personId.localeCompare(b.person.personId),
    );
}

const known = ({ name, name_ar: nameAr, sex, birth_year: birthYear }: ComparedRow): KnownPerson => ({
  ...{ name, nameAr, sex, birthYear },
});

const presentMatch = (row: ComparedRow, candidate: CandidateRow): PersonMatchDto => ({
  person: presentPerson(candidate),
  likeness: personLikeness(known(row), known(candidate)),
  sameCooperative: candidate.same_cooperative,
  bothAttended: candidate.both_attended,
});

const presentPerson = (row: ComparedRow): ComparedPersonDto => ({
  personId: row.person_id,
  name: row.name,
  nameAr: row.name_ar,
  sex: row.sex,
  birthYear: row.birth_year,
  provisional: row.provisional,
  memberships: row.memberships,
  attended: row.attended,
  lastSeen: row.last_seen,
});
