import { Link } from 'react-router';
import { DataTable, Section } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type DiagnosticItem } from './queries';

/** Every edition of what was corrected, the latest first, with the reason of each correction. */
export function Editions({ items }: { items: readonly DiagnosticItem[] }) {
  const t = useTexts('diagnostics');
  const format = useFormat();
  const isCorrected = ({ wave, perspective, reading }: DiagnosticItem) =>
    items.some(
      (other) =>
        other.edition > 1 &&
        other.wave === wave &&
        other.perspective === perspective &&
        other.reading === reading,
    );
  return (
    <Section title={t('correct.history')} context={t('correct.historyHint')}>
      <DataTable
        caption={t('correct.history')}
        rows={items.filter(isCorrected).toReversed()}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'edition',
            header: t('correct.edition'),
            naming: true,
            cell: ({ id, wave, edition }) => (
              <Link to={`/diagnostics/${id}`}>
                {t('correct.editionOf', { edition, wave: t(`states:wave.${wave}`) })}
              </Link>
            ),
          },
          {
            key: 'reason',
            header: t('correct.reason'),
            cell: ({ correctionReason }) => <bdi>{correctionReason ?? '–'}</bdi>,
          },
          { key: 'who', header: t('second.assessor'), cell: ({ assessorName }) => assessorName },
          {
            key: 'overall',
            header: t('overall'),
            align: 'end',
            cell: ({ overall }) => format.number(overall, 1),
          },
          {
            key: 'until',
            header: t('correct.until'),
            cell: ({ supersededAt, status }) =>
              supersededAt
                ? format.date(supersededAt.slice(0, 10), 'short')
                : t(status === 'finalised' ? 'correct.stands' : 'correct.draft'),
          },
        ]}
      />
    </Section>
  );
}
