import { Injectable } from '@nestjs/common';
import { amongPeers } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { notFound } from '../../../platform/problem/problem';
import { exactOrMissing } from '../exact';
import { ComparedMeasureDto, ComparisonDto, ComparedPeerDto, type PeerCircle } from './comparison.dto';
import { type ComparedRow, ComparisonRepository } from './comparison.repository';

const mostNamed = 300;
/** What quartiles are rounded to: half a level, five points of a hundred. */
const steps = { score: 0.5, share: 0.05 };

const share = (part: number, whole: number) => (whole === 0 ? null : exactOrMissing(part / whole));
const shares = {
  attendance: ({ attended, expected }: ComparedRow) => share(attended, expected),
  followUps: ({ honoured, due }: ComparedRow) => share(honoured, due),
  actions: ({ done, actions }: ComparedRow) => share(done, actions),
};

@Injectable()
export class ComparisonService {
  constructor(private readonly comparison: ComparisonRepository) {}

  /** Nobody but the office learns who the others are; from fewer than five of them nobody learns anything. */
  async read(context: RequestContext, id: string, among: PeerCircle = 'programme'): Promise<ComparisonDto> {
    const rows = await this.comparison.read(context, id, among);
    const own = rows.find((row) => row.id === id);
    if (own === undefined) throw notFound();
    const country = among === 'country' ? await this.comparison.ofCountry(context, own) : null;
    const others = country?.rows ?? rows.filter((row) => row !== own);
    const measure = (
      key: string,
      kind: 'score' | 'share',
      of: (row: ComparedRow) => number | null,
      title: ComparedMeasureDto['title'] = null,
    ): ComparedMeasureDto => ({
      key,
      title,
      kind,
      own: of(own),
      others: amongPeers(of(own), others.map(of), steps[kind]),
    });
    const office = context.role === 'administrator' || context.role === 'coordinator';
    return {
      cooperativeId: id,
      nameFr: own.name_fr,
      nameAr: own.name_ar,
      sector: own.sector,
      among,
      refreshedAt: country?.refreshedAt?.toISOString() ?? null,
      others: others.length,
      measures: [
        measure('maturity', 'score', maturity),
        ...(own.titles ?? []).map(({ code, title }) => measure(code, 'score', scoreOf(code), title)),
        measure('attendance', 'share', shares.attendance),
        measure('followUps', 'share', shares.followUps),
        measure('actions', 'share', shares.actions),
      ],
      named: office
        ? others
            .filter(({ reached }) => reached)
            .slice(0, mostNamed)
            .map(named)
        : [],
    };
  }
}

const maturity = ({ overall }: ComparedRow) => exactOrMissing(overall);

const scoreOf =
  (code: string) =>
  ({ dimensions }: ComparedRow) =>
    exactOrMissing(dimensions?.find((each) => each.code === code)?.score ?? null);

const named = (row: ComparedRow): ComparedPeerDto => ({
  cooperativeId: row.id,
  nameFr: row.name_fr,
  nameAr: row.name_ar,
  maturity: maturity(row),
  attendance: shares.attendance(row),
  followUps: shares.followUps(row),
  actions: shares.actions(row),
});
