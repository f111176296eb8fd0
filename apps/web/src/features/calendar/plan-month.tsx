import { Fragment } from 'react';
import { classNames, VisuallyHidden } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useNarrow } from '../../shared/use-narrow';
import { type Preview, type Proposed } from './plan-request';
import { type PlanWords } from './plan-words';
import { KindSign } from './session-chip';
import { usePlanCarry } from './use-plan-carry';
import { weeksOf } from './view';
import views from './views.module.css';
import styles from './planning.module.css';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export interface PlanMonthProps {
  /** Any day of the month. */
  month: string;
  sessions: readonly Proposed[];
  holidays: Preview['holidays'];
  words: PlanWords;
  /** Where it was carried to; its own day where it was only chosen. */
  onMove: (session: Proposed, date: string) => void;
}

/** The picture of a month of the plan: what is laid where, and the days on which nothing is. The list beside it says the same. */
export function PlanMonth({ month, sessions, holidays, words, onMove }: PlanMonthProps) {
  const t = useTexts('planning');
  const format = useFormat();
  const narrow = useNarrow();
  const { carried, chip } = usePlanCarry(weeksOf(month).flat(), onMove);
  const going = carried && sessions.find(({ key }) => key === carried.key);
  return (
    <>
      {!narrow && (
        <p id="carry-hint" className={styles['soft']}>
          {t('carry.hint')}
        </p>
      )}
      <VisuallyHidden>
        <span role="status">
          {going && t('carry.to', { what: words.whole(going), day: format.date(carried.date, 'weekday') })}
        </span>
      </VisuallyHidden>
      <table className={classNames(views['month'], narrow && views['dots'])} aria-label={format.month(month)}>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={t(`sessions:weekday.${weekday}`)}>
                {t(narrow ? `calendar:short.${weekday}` : `sessions:weekday.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const laid = sessions.filter(({ date }) => date === day);
                const off = holidays.filter(({ from, to }) => from <= day && day <= to);
                const closed = off.filter(({ kind }) => kind !== 'ramadan');
                const ground = closed.length > 0 ? 'off' : off.length > 0 ? 'ramadan' : undefined;
                return (
                  <td
                    key={day}
                    data-day={day}
                    data-target={carried?.date === day || undefined}
                    data-ground={ground}
                    className={classNames(
                      views['cell'],
                      styles['cell'],
                      day.slice(0, 7) !== month.slice(0, 7) && views['beside'],
                    )}
                  >
                    <span className={views['number']}>{Number(day.slice(8))}</span>
                    {narrow ? (
                      <span className={views['dotRow']}>
                        {laid.slice(0, 3).map(({ key, kind }) => (
                          <KindSign key={key} kind={kind} />
                        ))}
                      </span>
                    ) : (
                      <Fragment>
                        {closed.map(({ from, name }) => (
                          <span key={from} className={views['holiday']}>
                            {format.text(name)}
                          </span>
                        ))}
                        {laid.map((session) => (
                          <button
                            key={session.key}
                            type="button"
                            className={classNames(
                              views['chip'],
                              session.problems.length > 0 && styles['wrong'],
                            )}
                            title={words.whole(session)}
                            aria-describedby="carry-hint"
                            {...chip(session)}
                          >
                            <KindSign kind={session.kind} />
                            <bdi dir="ltr" className={views['chipHour']}>
                              {session.startTime}
                            </bdi>
                            <span className={views['chipName']}>{words.whole(session)}</span>
                          </button>
                        ))}
                      </Fragment>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
