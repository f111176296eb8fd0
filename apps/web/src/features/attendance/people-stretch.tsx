import { startTransition, useEffect, useRef, useState } from 'react';
import styles from './people-list.module.css';
import { type PersonLineProps, PersonLine } from './person-line';
import { type RollPerson } from './roll';

// Short ones: what comes with one is put on the screen at once.
const length = 10;
// Of a line with its hairline, until the stretch has been seen.
const lineHeight = 57;
// Far enough that nobody who scrolls sees an empty stretch.
const margin = '1200px 0px';

/** A long list in stretches that come and go as one scrolls. */
export function stretchesOf(people: readonly RollPerson[]): RollPerson[][] {
  return Array.from({ length: Math.ceil(people.length / length) }, (_, place) =>
    people.slice(place * length, (place + 1) * length),
  );
}

export interface PeopleStretchProps extends Pick<PersonLineProps, 'store' | 'onTouch' | 'onMark'> {
  people: readonly RollPerson[];
  /** In sight from the beginning. */
  first: boolean;
}

/** Some lines of the roll: drawn while they are near the screen, so that two thousand people weigh as much as fifty. */
export function PeopleStretch({ people, store, first, onTouch, onMark }: PeopleStretchProps) {
  const list = useRef<HTMLUListElement>(null);
  const watched = typeof IntersectionObserver !== 'undefined';
  const [height, setHeight] = useState<number | null>(first || !watched ? null : people.length * lineHeight);
  useEffect(() => {
    const element = list.current;
    if (!watched || element === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        const next = entry?.isIntersecting ? null : element.offsetHeight;
        // Lines to come are drawn between touches: a finger does not wait for them.
        startTransition(() => setHeight(next));
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [watched]);
  return (
    <ul ref={list} className={styles['people']} style={height === null ? undefined : { blockSize: height }}>
      {height === null &&
        people.map((person) => (
          <PersonLine key={person.personId} person={person} store={store} onTouch={onTouch} onMark={onMark} />
        ))}
    </ul>
  );
}
