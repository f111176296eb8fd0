import { Icon, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type ComparedPerson, type PersonMatch } from './kinds';
import styles from './person-matches.module.css';

export interface ComparisonProps {
  person: ComparedPerson;
  match: PersonMatch;
}

interface Fact {
  key: 'name' | 'nameAr' | 'sex' | 'birthYear' | 'cooperative' | 'memberCode' | 'attended' | 'lastSeen';
  of: (person: ComparedPerson) => string;
  /** Whether the two agree; null where either is unknown, or where agreeing would say nothing. */
  agree: boolean | null;
}

const sameName = 0.95;
const yearsApart = 2;

/** The two entries side by side, with what speaks for one person and what for two. */
export function Comparison({ person, match }: ComparisonProps) {
  const t = useTexts('person-matches');
  const { date, locale, number } = useFormat();
  const other = match.person;
  const unknown = '–';
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const places = ({ memberships }: ComparedPerson) =>
    list.format([
      ...new Set(memberships.map(({ nameFr, nameAr }) => (locale === 'ar' && nameAr ? nameAr : nameFr))),
    ]) || unknown;
  const codes = ({ memberships }: ComparedPerson) =>
    memberships.map(({ memberCode }) => memberCode).join(', ') || unknown;
  const years = [person.birthYear, other.birthYear];
  const facts: Fact[] = [
    { key: 'name', of: ({ name }) => name, agree: match.likeness >= sameName || null },
    { key: 'nameAr', of: ({ nameAr }) => nameAr || unknown, agree: null },
    {
      key: 'sex',
      of: ({ sex }) => t(`states:sex.${sex}`),
      agree: [person.sex, other.sex].includes('unknown') ? null : person.sex === other.sex,
    },
    {
      key: 'birthYear',
      of: ({ birthYear }) => birthYear?.toString() ?? unknown,
      agree: years.includes(null) ? null : Math.abs((years[0] ?? 0) - (years[1] ?? 0)) <= yearsApart,
    },
    { key: 'cooperative', of: places, agree: match.sameCooperative },
    { key: 'memberCode', of: codes, agree: null },
    { key: 'attended', of: ({ attended }) => number(attended), agree: null },
    { key: 'lastSeen', of: ({ lastSeen }) => date(lastSeen, 'short'), agree: null },
  ];
  return (
    <div className={styles['comparison']}>
      {match.bothAttended > 0 && (
        <p className={styles['doubt']}>
          <Icon name="warning" />
          {t('bothAttended', { count: match.bothAttended })}
        </p>
      )}
      <table className={styles['facts']}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('came')}</th>
            <th scope="col">{t(other.provisional ? 'cameToo' : 'inRegister')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ key, of, agree }) => (
            <tr key={key} data-agree={agree ?? undefined}>
              <th scope="row">{t(`fact.${key}`)}</th>
              <td>
                <bdi>{of(person)}</bdi>
              </td>
              <td>
                <bdi>{of(other)}</bdi>
                {agree !== null && (
                  <span className={styles['agree']}>
                    <Icon name={agree ? 'check' : 'warning'} size={16} />
                    <VisuallyHidden>{t(agree ? 'agrees' : 'differs')}</VisuallyHidden>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
