import { printCertificate } from '@tiwizi/api-client';
import { DataTable, Menu, ProgressBar, Tag, type Column, type MenuItem } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { openDocument } from '../../shared/open-document';
import { useTexts } from '../../shared/texts';
import { paperLanguages, type HoursState, type PersonHours } from './certificate-data';
import styles from './certificates.module.css';

export interface PeopleTableProps {
  rows: readonly PersonHours[];
  withCooperative: boolean;
  onStep: (person: PersonHours, step: 'revoke' | 'reissue') => void;
}

const tones: Record<HoursState, 'plain' | 'attention' | 'late' | 'done'> = {
  ready: 'attention',
  issued: 'done',
  short: 'plain',
  revoked: 'late',
};

export function PeopleTable({ rows, withCooperative, onStep }: PeopleTableProps) {
  const t = useTexts('certificates');
  const format = useFormat();
  const hours = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  const columns: Column<PersonHours>[] = [
    {
      key: 'person',
      header: t('person'),
      naming: true,
      cell: ({ name, nameAr }) => <bdi>{format.name(name, nameAr)}</bdi>,
    },
    ...(withCooperative
      ? [
          {
            key: 'cooperative',
            header: t('cooperative'),
            cell: ({ cooperativeFr, cooperativeAr }: PersonHours) => (
              <bdi>{format.name(cooperativeFr, cooperativeAr)}</bdi>
            ),
          },
        ]
      : []),
    {
      key: 'hours',
      header: t('attended'),
      cell: ({ attendedHours, plannedHours, share }) => (
        <div className={styles['hours']}>
          <ProgressBar
            label={t('share')}
            value={share ?? 0}
            words={
              share === null
                ? t('nothingPlanned')
                : t('hoursOf', { attended: hours(attendedHours), planned: hours(plannedHours) })
            }
          />
        </div>
      ),
    },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state, missingHours }) => (
        <span className={styles['state']}>
          <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
          {state === 'short' && missingHours > 0 && <span>{t('short', { hours: hours(missingHours) })}</span>}
        </span>
      ),
    },
    { key: 'certificate', header: t('number'), cell: (person) => <Held person={person} onStep={onStep} /> },
  ];
  return (
    <DataTable caption={t('hoursTitle')} columns={columns} rows={rows} rowKey={({ personId }) => personId} />
  );
}

function Held({ person, onStep }: { person: PersonHours; onStep: PeopleTableProps['onStep'] }) {
  const t = useTexts('certificates');
  const format = useFormat();
  const { certificate } = person;
  if (certificate === null) return null;
  const { id, number, issuedAt, revokedAt, revokedReason, may } = certificate;
  const items: MenuItem[] = [
    ...(may.includes('print')
      ? paperLanguages.map((languages) => ({
          label: `${t('print')} · ${t(`languages.${languages}`)}`,
          icon: 'document' as const,
          onSelect: () => openDocument(printCertificate.address({ path: { id }, query: { languages } })),
        }))
      : []),
    ...(may.includes('reissue')
      ? [{ label: t('reissue'), icon: 'undo' as const, onSelect: () => onStep(person, 'reissue') }]
      : []),
    ...(may.includes('revoke')
      ? [
          {
            label: t('revoke'),
            icon: 'trash' as const,
            danger: true,
            onSelect: () => onStep(person, 'revoke'),
          },
        ]
      : []),
  ];
  return (
    <span className={styles['held']}>
      <span>
        {revokedAt === null
          ? t('issuedOn', { number, date: format.date(issuedAt.slice(0, 10), 'short') })
          : t('revokedOn', {
              number,
              date: format.date(revokedAt.slice(0, 10), 'short'),
              reason: revokedReason ?? '',
            })}
      </span>
      {items.length > 0 && (
        <Menu
          label={t('actions', { name: format.name(person.name, person.nameAr) })}
          icon="more"
          compact
          items={items}
        />
      )}
    </span>
  );
}
