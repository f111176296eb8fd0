import { Injectable } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { localDate, peerVisitMoves } from '@tiwizi/domain';
import { RequestContext } from '../../../platform/context/request-context';
import { readCursor, writeCursor } from '../../../platform/contract/cursor';
import { conflict, fault, notFound, Problem, refused } from '../../../platform/problem/problem';
import { TopicsRepository } from '../topics.repository';
import { type PeerVisitRow, PeerVisitsRepository } from './peer-visits.repository';
import {
  AskPeerVisitDto,
  MovePeerVisitDto,
  PeerOfferContentDto,
  PeerOfferDto,
  PeersDto,
  PeerVisitDto,
  PeerVisitPageDto,
  PeerVisitsQuery,
} from './peers.dto';
import { type OfferRow, PeersRepository } from './peers.repository';

/** For a gap, those of the province or region that master it and offered to help; and the visits between them. */
@Injectable()
export class PeersService {
  constructor(
    private readonly peers: PeersRepository,
    private readonly visits: PeerVisitsRepository,
    private readonly topics: TopicsRepository,
  ) {}

  async find(context: RequestContext, enrolmentId: string, criterion: string): Promise<PeersDto> {
    const row = await this.peers.find(context, enrolmentId, criterion);
    if (row === null) throw notFound();
    return {
      criterion,
      ...{ items: row.items, others: row.others, contacts: row.contacts },
      may: scopeOf(context.role, 'peers.ask') === 'none' ? [] : ['ask'],
    };
  }

  async readOffer(context: RequestContext, cooperativeId: string): Promise<PeerOfferDto> {
    return presentOffer(cooperativeId, await this.findOffer(context, cooperativeId));
  }

  async saveOffer(
    context: RequestContext,
    cooperativeId: string,
    version: number,
    body: PeerOfferContentDto,
  ): Promise<PeerOfferDto> {
    const before = await this.findOffer(context, cooperativeId);
    const known = new Set((await this.topics.all(context)).map(({ code }) => code));
    const unknown = body.topics.flatMap((code, place) =>
      known.has(code) ? [] : [fault(`/topics/${place}`, 'unknown-reference')],
    );
    if (unknown.length > 0) throw refused('invalid-fields', unknown);
    if (!(await this.peers.saveOffer(context, cooperativeId, version, body))) {
      throw new Problem(412, 'changed-meanwhile');
    }
    context.audit('peer-offer', cooperativeId, { topics: before.topics, note: before.note }, { ...body });
    return this.readOffer(context, cooperativeId);
  }

  async ask(context: RequestContext, enrolmentId: string, body: AskPeerVisitDto): Promise<PeerVisitDto> {
    const peers = await this.peers.find(context, enrolmentId, body.criterionCode);
    if (peers === null) throw notFound();
    const host = peers.items.find(
      ({ cooperativeId }) => cooperativeId === body.hostCooperativeId.toLowerCase(),
    );
    if (host === undefined) {
      throw refused('invalid-fields', [fault('/hostCooperativeId', 'peer-not-willing')]);
    }
    if (host.asked) throw conflict('peer-asked-already');
    await this.visits.insert(context, enrolmentId, body);
    context.audit('peer-visit', body.id, null, { enrolmentId, ...body });
    return presentVisit(await this.findVisit(context, body.id));
  }

  async listVisits(context: RequestContext, query: PeerVisitsQuery): Promise<PeerVisitPageDto> {
    const { cursor, limit = 30, enrolmentId } = query;
    const rows = await this.visits.page(context, enrolmentId, readCursor(cursor, 2), limit + 1);
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(presentVisit),
      nextCursor: rows.length > limit && last ? writeCursor([last.asked_at_text, last.id]) : null,
    };
  }

  async moveVisit(
    context: RequestContext,
    id: string,
    version: number,
    body: MovePeerVisitDto,
  ): Promise<PeerVisitDto> {
    const row = await this.findVisit(context, id);
    if (!peerVisitMoves(row.status, row).includes(body.status)) throw conflict('peer-visit-step');
    if ((body.status === 'held') !== (body.heldOn !== null)) {
      throw refused('invalid-fields', [fault('/heldOn', 'required')]);
    }
    if (body.heldOn !== null && body.heldOn > localDate(new Date(), row.zone)) {
      throw refused('invalid-fields', [fault('/heldOn', 'date-in-future')]);
    }
    if (!(await this.visits.move(context, id, version, body))) throw new Problem(412, 'changed-meanwhile');
    context.audit('peer-visit', id, { status: row.status, result: row.result }, { ...body });
    return presentVisit(await this.findVisit(context, id));
  }

  private async findOffer(context: RequestContext, cooperativeId: string): Promise<OfferRow> {
    const row = await this.peers.offer(context, cooperativeId);
    if (row === null) throw notFound();
    return row;
  }

  private async findVisit(context: RequestContext, id: string): Promise<PeerVisitRow> {
    const row = await this.visits.find(context, id);
    if (row === null) throw notFound();
    return row;
  }
}

const presentOffer = (cooperativeId: string, row: OfferRow): PeerOfferDto => ({
  cooperativeId,
  ...{ topics: row.topics, note: row.note, mastered: row.mastered, version: row.version },
  may: row.may_change ? ['change'] : [],
});

const presentVisit = (row: PeerVisitRow): PeerVisitDto => ({
  ...{ id: row.id, enrolmentId: row.enrolment_id, askerNameFr: row.asker_fr, askerNameAr: row.asker_ar },
  ...{ hostNameFr: row.host_fr, hostNameAr: row.host_ar, criterionCode: row.criterion_code, wish: row.wish },
  ...{ status: row.status, plannedOn: row.planned_on, heldOn: row.held_on, result: row.result },
  askedAt: row.asked_at.toISOString(),
  version: row.version,
  may: peerVisitMoves(row.status, row),
});
