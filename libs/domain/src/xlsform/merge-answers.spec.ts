import fc from 'fast-check';
import { type FormAnswer, type FormAnswers } from './form-answers';
import { mergeAnswers } from './merge-answers';

const answer = fc.oneof<fc.Arbitrary<FormAnswer>[]>(
  fc.constantFrom('oui', 'non', 3, null),
  fc.subarray(['miel', 'huile']),
);
const answers: fc.Arbitrary<FormAnswers> = fc.dictionary(fc.constantFrom('q1', 'q2', 'q3', 'q4'), answer);
const said = (of: FormAnswers, name: string) => JSON.stringify(of[name] ?? null);
const names = ['q1', 'q2', 'q3', 'q4'];

it('keeps what only one side touched, and contests only what both did otherwise', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, mine, theirs) => {
      const merge = mergeAnswers(base, mine, theirs);
      for (const name of names) {
        const [before, here, there, now] = [base, mine, theirs, merge.answers].map((of) => said(of, name));
        const both = here !== before && there !== before && here !== there;
        expect(merge.contested.includes(name)).toBe(both);
        expect(now).toBe(both || here !== before ? here : there);
      }
    }),
  );
});

it('is the same whoever comes first, where nothing is contested', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, mine, theirs) => {
      const [one, other] = [mergeAnswers(base, mine, theirs), mergeAnswers(base, theirs, mine)];
      expect(new Set(one.contested)).toEqual(new Set(other.contested));
      for (const name of names.filter((each) => !one.contested.includes(each))) {
        expect(said(one.answers, name)).toBe(said(other.answers, name));
      }
    }),
  );
});

it('changes nothing of mine where they wrote nothing', () => {
  expect(mergeAnswers({ q1: 'oui' }, { q1: 'non', q2: null }, { q1: 'oui' })).toEqual({
    answers: { q1: 'non', q2: null },
    contested: [],
  });
});
