import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { scopeOf } from '@tiwizi/access';
import { DataSource } from 'typeorm';
import { writeAudit } from '../../platform/audit/write-audit';
import { RequestContext } from '../../platform/context/request-context';
import { JobQueue } from '../../platform/jobs/job-queue';
import { CertificatesRepository } from './certificates.repository';
import { CertificatesService } from './certificates.service';
import { type CalledCooperative, IssuingsRepository, type OpenIssuing } from './issuings.repository';

export const ISSUE_CERTIFICATES = 'issue-certificates';

const verb = 'certificates.issue';

/** Marks of some hundreds of people: what a crash loses, and a second or two that a colleague's own request may wait. */
const marksAtOnce = 1000;
/** A portion that fails is tried again by the next run, a minute later. */
const mostFailures = 3;
/** Then the next run goes on: the queue gives up a job whose process died only after its time. */
const longestRun = 60_000;

/**
 * Issues what was asked for whole programmes, some cooperatives at a time, in the name and within the reach of who asked.
 * Each portion is one transaction; whoever has a certificate is passed over, so that another process can take over
 * anywhere, and two at once issue nothing twice.
 */
@Injectable()
export class IssuingJob implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Certificates');
  private stopping = false;

  constructor(
    private readonly jobs: JobQueue,
    private readonly dataSource: DataSource,
    private readonly certificates: CertificatesService,
    private readonly rows: CertificatesRepository,
    private readonly issuings: IssuingsRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.every('* * * * *', ISSUE_CERTIFICATES, () => this.run(), { wakeable: true, atStart: true });
  }

  onApplicationShutdown(): void {
    this.stopping = true;
  }

  async run(): Promise<void> {
    const until = Date.now() + longestRun;
    for (const issuing of await this.issuings.open(this.contextOf(null))) {
      try {
        await this.goOn(issuing, until);
      } catch (error) {
        this.logger.error(
          { message: 'certificates not issued', issuing: issuing.id },
          (error as Error)?.stack,
        );
        await this.issuings.fail(this.contextOf(issuing), issuing.id, mostFailures);
      }
    }
    if (Date.now() > until) this.jobs.soon(ISSUE_CERTIFICATES);
  }

  private async goOn(issuing: OpenIssuing, until: number): Promise<void> {
    const context = this.contextOf(issuing);
    const cooperatives = await this.issuings.cooperatives(context, issuing.programmeId);
    for (const portion of inPortions(cooperatives, marksAtOnce)) {
      if (this.stopping || Date.now() > until) return;
      if (!(await this.issue(issuing, portion))) return;
    }
    await this.issuings.end(context, issuing.id, null);
  }

  /** False where nothing is left to do here: somebody else is at it, or may not issue any more. */
  private issue(issuing: OpenIssuing, enrolmentIds: readonly string[]): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const context = this.contextOf(issuing);
      context.manager = manager;
      if (!(await this.issuings.hold(context, issuing.id))) return false;
      const programme = await this.rows.programme(context, issuing.programmeId);
      if (programme === null) {
        await this.issuings.end(context, issuing.id, 'rights-gone');
        return false;
      }
      const issued = await this.certificates.issueTo(context, programme, enrolmentIds);
      await this.issuings.count(context, issuing.id, issued);
      if (issued > 0) await writeAudit(context);
      return true;
    });
  }

  /** As who asked, and with what they may do today; nobody, and nothing in reach, where their account was closed. */
  private contextOf(issuing: OpenIssuing | null): RequestContext {
    const requestId = issuing?.id ?? ISSUE_CERTIFICATES;
    const { manager } = this.dataSource;
    if (issuing === null || !issuing.active)
      return new RequestContext(null, verb, 'none', requestId, null, manager);
    const actor = { ...issuing.account, csrfToken: '', tokenHash: '' };
    return new RequestContext(actor, verb, scopeOf(actor.role, verb), requestId, null, manager);
  }
}

/** Neighbours together, as many as have `most` marks; one that has more stands alone. */
export function inPortions(cooperatives: readonly CalledCooperative[], most: number): string[][] {
  const portions: string[][] = [];
  let marksOfLast = most;
  for (const { enrolmentId, marks } of cooperatives) {
    marksOfLast += marks;
    const last = portions.at(-1);
    if (last !== undefined && marksOfLast <= most) last.push(enrolmentId);
    else {
      portions.push([enrolmentId]);
      marksOfLast = marks;
    }
  }
  return portions;
}
