import { Figure, Figures } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { useMe } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { type Roll } from './roll';

/** When, where and with whom, in one line. */
export function RollFacts({ roll }: { roll: Roll }) {
  const t = useTexts('attendance');
  const format = useFormat();
  const me = useMe();
  const hours = format.hours(roll.startsAt, roll.endsAt, roll.zone);
  // Nobody needs to be told that they give the session themselves.
  const others = roll.trainerName === me.displayName ? [] : [t('with', { name: roll.trainerName })];
  return [format.date(roll.day, 'weekday'), hours, roll.venue, ...others].join(' · ');
}

/** The rate of a session that is held, with the rule it follows. */
export function RollRate({ roll }: { roll: Roll }) {
  const t = useTexts('attendance');
  const format = useFormat();
  const { attended, expected, excused, rate } = roll.summary;
  const parts = [
    t('rateValue', { attended, expected }),
    ...(excused > 0 ? [t('excused', { count: excused })] : []),
  ];
  return (
    <Figures>
      <Figure
        label={t('rate')}
        value={format.percent(rate)}
        note={
          <>
            {parts.join(', ')}
            <br />
            {t('rule')}
          </>
        }
      />
    </Figures>
  );
}
