import { useMay } from '../../../shared/session';
import { type Source, type SourceNoun } from './sources-data';

/** Where each row is opened: the record itself, beside its proof; the list around it where the record is not theirs to open. */
export function useRecordPlace(programmeId: string, indicatorId: string) {
  const may = useMay();
  return (noun: SourceNoun, { recordId, enrolmentId, cooperativeId, day }: Source): string => {
    const of = (path: string) => `/enrolments/${enrolmentId}/${path}`;
    switch (noun) {
      case 'reading':
        return `/indicators?${new URLSearchParams({
          programme: programmeId,
          month: day?.slice(0, 7) ?? '',
          cell: `${enrolmentId} ${indicatorId}`,
        })}`;
      case 'session':
        return may('attendance.read')
          ? `/sessions/${recordId}/report`
          : `/calendar?session=${recordId}&day=${day ?? ''}`;
      case 'window':
        return may('follow-ups.log') ? `/follow-ups/${recordId}` : of('follow-ups');
      case 'diagnostic':
        return `/diagnostics/${recordId}`;
      case 'action':
        return of(`plan?action=${recordId}`);
      case 'procedure':
        return of('procedures');
      case 'cooperative':
        return `/cooperatives/${cooperativeId}`;
      case 'certificate':
        return may('certificates.read')
          ? `/programmes/${programmeId}/certificates`
          : `/cooperatives/${cooperativeId}`;
      case 'fair':
        return `/fairs/${recordId}`;
    }
  };
}
