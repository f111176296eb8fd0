import {
  attended,
  countPeople,
  type GroupRow,
  type Participation,
  type PeopleFigure,
  suppressSmallGroups,
} from '@tiwizi/domain';
import { type ReportFacts } from './report-facts';
import { GroupFigureDto, PeopleFigureDto, PeopleFiguresDto } from './people-figures.dto';
import { exact } from './exact';

/**
 * The three figures about people and the headcounts beside. A group of fewer than 5 different people is broken down in
 * none of the three, whether it is small among the unique participants or among those who took part on its day.
 */
export function peopleFigures({
  marks,
  headcounts,
}: Pick<ReportFacts, 'marks' | 'headcounts'>): PeopleFiguresDto {
  const present = marks.filter(({ status }) => attended(status));
  const people = countPeople(present, headcounts);
  const hiddenSexes = hiddenKeys(people.uniqueParticipants.bySex, present, ({ sex }) => sex);
  const hiddenAgeBands = hiddenKeys(people.uniqueParticipants.byAgeBand, present, ({ ageBand }) => ageBand);
  const figure = ({ total, bySex, byAgeBand }: PeopleFigure): PeopleFigureDto => ({
    total: exact(total),
    bySex: shownGroups(bySex, hiddenSexes),
    byAgeBand: shownGroups(byAgeBand, hiddenAgeBands),
  });
  return {
    participations: figure(people.participations),
    uniqueParticipants: figure(people.uniqueParticipants),
    hours: figure(people.hours),
    headcounts: {
      sessions: new Set(headcounts.map(({ sessionId }) => sessionId)).size,
      people: people.headcounts.people,
      hours: exact(people.headcounts.hours),
    },
    hiddenSexes,
    hiddenAgeBands,
  };
}

function hiddenKeys(
  unique: Record<string, number>,
  present: readonly Participation[],
  keyOf: (participation: Participation) => string,
): string[] {
  const keys = Object.keys(unique);
  const once: GroupRow[] = keys.map((key) => ({ key, people: unique[key] ?? 0 }));
  const onTheDay: GroupRow[] = keys.map((key) => ({
    key,
    people: new Set(present.filter((each) => keyOf(each) === key).map(({ personId }) => personId)).size,
  }));
  const hidden = [once, onTheDay].flatMap((rows) => suppressSmallGroups(rows).hiddenKeys);
  return keys.filter((key) => hidden.includes(key));
}

function shownGroups(groups: Record<string, number>, hidden: readonly string[]): GroupFigureDto[] {
  return Object.entries(groups)
    .filter(([key]) => !hidden.includes(key))
    .map(([key, value]) => ({ key, value: exact(value) }));
}
