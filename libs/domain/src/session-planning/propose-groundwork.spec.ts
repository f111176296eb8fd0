import { proposeGroundwork } from './propose-groundwork';

const taught = (moduleId: string, cooperatives = 10) => ({ moduleId, cooperatives });
const ordinals = [1, 2, 3, 4, 5, 6];

it('spreads the modules of half the cohort and more over the workshops, in their order', () => {
  const modules = [taught('m1'), taught('m2', 4), taught('m3', 5), taught('m4')];
  expect([...proposeGroundwork(modules, ordinals, 10)]).toEqual([
    [1, ['m1']],
    [3, ['m3']],
    [5, ['m4']],
  ]);
});

it('gives a workshop several where there are more modules than workshops', () => {
  const modules = ['a', 'b', 'c', 'd'].map((id) => taught(id));
  expect([...proposeGroundwork(modules, [1, 2], 10)]).toEqual([
    [1, ['a', 'b']],
    [2, ['c', 'd']],
  ]);
});

it('proposes nothing without modules or workshops', () => {
  expect(proposeGroundwork([], ordinals, 10).size).toBe(0);
  expect(proposeGroundwork([taught('m1')], [], 10).size).toBe(0);
  expect(proposeGroundwork([taught('m1', 0)], ordinals, 0).size).toBe(0);
});
