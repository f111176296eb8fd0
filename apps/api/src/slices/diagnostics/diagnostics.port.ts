import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../platform/context/request-context';
import { NeedsRepository } from './needs.repository';

/** What later slices may ask of diagnostics and needs. */
@Injectable()
export class DiagnosticsPort {
  constructor(private readonly needs: NeedsRepository) {}

  /** Whether the need belongs to the enrolment, which is in the caller's scope, and was agreed. */
  isAgreedNeed(context: RequestContext, enrolmentId: string, needId: string): Promise<boolean> {
    return this.needs.isAgreed(context, enrolmentId, needId);
  }
}
