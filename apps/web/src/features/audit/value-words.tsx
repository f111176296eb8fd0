import { type ReactNode } from 'react';
import { Code } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { type AuditedThing, type Fields } from './audited';
import styles from './audit.module.css';

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

// Where the words of a coded field stand; the kind of thing decides for those that many things have.
const groups: Record<string, readonly string[]> = {
  role: ['states:role'],
  locale: ['app:language'],
  sector: ['states:sector'],
  wave: ['states:wave'],
  perspective: ['states:perspective'],
  function: ['states:function'],
  sex: ['states:sex'],
  remedy: ['states:remedy'],
  category: ['states:category'],
  state: ['states:answer'],
  kind: ['states:sessionKind', 'states:kind', 'states:indicatorKind'],
  channel: ['value'],
  responsibleKind: ['value'],
  marks: ['states:attendance'],
  personFields: ['field'],
};
const groupsOfStatus: Partial<Record<AuditedThing, string>> = {
  action: 'states:action',
  'action-plan': 'states:plan',
  session: 'states:session',
  enrolment: 'states:enrolment',
  'progress-report': 'states:report',
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words of codes: a code that is newer than this page is shown as it is. */
export function useCodeWords() {
  const t = useTexts('audit');
  // Keys are made of what the API sends, so that the type check cannot know them.
  const find = (key: string): string | null => {
    const word = t(key as 'title');
    return word === key.slice(key.indexOf(':') + 1) ? null : word;
  };
  return {
    field: (name: string) => find(`field.${name}`) ?? name,
    verb: (verb: string) => find(`verb.${verb}`) ?? verb,
    thing: (thing: string) => find(`entity.${thing}`) ?? thing,
    code: (thing: string, field: string, code: string): string => {
      const status = groupsOfStatus[thing as AuditedThing];
      const places =
        field === 'status' ? [...(status ? [status] : []), 'value', 'states:stakeholder'] : groups[field];
      return (places ?? []).map((place) => find(`${place}.${code}`)).find((word) => word !== null) ?? code;
    },
  };
}

/** A value of any field as the reader says it: states in words, dates and figures in their way, names for people. */
export function useValueWords(thing: string, nameOf: (id: string) => string | undefined) {
  const t = useTexts('audit');
  const format = useFormat();
  const words = useCodeWords();
  const comma = format.locale === 'ar' ? '، ' : ', ';

  const ofText = (field: string, text: string): ReactNode => {
    if (text === '') return '–';
    if (uuid.test(text)) return nameOf(text) ?? <Code>{`…${text.slice(-6)}`}</Code>;
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text);
    if (/^\d{4}-\d{2}$/.test(text)) return format.month(text);
    if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return format.dateTime(text);
    if (field === 'fiscalYearEnd') return format.date(`2000-${text}`, 'day');
    if (field === 'seal') return <Code>{`${text.slice(0, 12)}…`}</Code>;
    if (field === 'email' || field === 'phone' || field.endsWith('ode')) return <Code>{text}</Code>;
    return <bdi className={styles['text']}>{words.code(thing, field, text)}</bdi>;
  };

  const ofFields = (field: string, fields: Fields): ReactNode => {
    const { count, per, months } = fields;
    if (typeof count === 'number' && typeof per === 'number' && typeof months === 'number') {
      return format.cadence({ count, per, months });
    }
    const keys = Object.keys(fields);
    // Marks stand by person: how many of each tells more than names that would outlive the person's record here.
    if (keys.length > 0 && keys.every((key) => uuid.test(key))) {
      const tally = new Map<unknown, number>();
      Object.values(fields).forEach((mark) => tally.set(mark, (tally.get(mark) ?? 0) + 1));
      return [...tally]
        .map(([mark, times]) => {
          const word = typeof mark === 'string' ? words.code(thing, field, mark) : t('unmarked');
          return `${word} : ${format.number(times)}`;
        })
        .join(' · ');
    }
    return keys
      .filter((key) => key !== 'id' && fields[key] !== null && fields[key] !== '')
      .map((key, place) => (
        <span key={key}>
          {place > 0 && ' · '}
          <span className={styles['soft']}>{words.field(key)}</span> {ofValue(key, fields[key])}
        </span>
      ));
  };

  const ofValue = (field: string, value: unknown): ReactNode => {
    if (value === undefined || value === null) return '–';
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number') return <bdi>{plainYear(field) ? value : format.number(value, 3)}</bdi>;
    if (typeof value === 'string') return ofText(field, value);
    if (isFields(value)) return ofFields(field, value);
    if (!Array.isArray(value) || value.length === 0) return '–';
    const items: unknown[] = value;
    if (items.some(isFields)) {
      return (
        <ol className={styles['items']}>
          {items.map((item, place) => (
            <li key={place}>{ofValue(field, item)}</li>
          ))}
        </ol>
      );
    }
    const texts = items.map(String);
    if (texts.some((text) => uuid.test(text) && nameOf(text) === undefined))
      return t('items', { count: texts.length });
    return texts.map((text) => nameOf(text) ?? words.code(thing, field, text)).join(comma);
  };

  return ofValue;
}

const plainYear = (field: string) => field === 'birthYear';
