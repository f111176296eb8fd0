import { KeptRows } from './kept-rows';

describe('rows kept as long as their facts are alike', () => {
  const reading = () => {
    const kept = new KeptRows<string>(2);
    const worked: string[] = [];
    const read = (id: string, text: string, frame = 'today') =>
      kept.read({ id, text }, frame, (facts) => {
        worked.push(facts);
        return `${frame}: ${facts}`;
      });
    return { worked, read };
  };

  it('works a row out anew when a fact or the board’s frame changed, and only then', () => {
    const { worked, read } = reading();
    expect([read('a', 'one'), read('a', 'one')]).toEqual(['today: one', 'today: one']);
    expect(worked).toEqual(['one']);
    expect(read('a', 'two')).toBe('today: two');
    expect(read('a', 'two', 'tomorrow')).toBe('tomorrow: two');
    expect(worked).toEqual(['one', 'two', 'two']);
  });

  it('forgets the row that was looked at longest ago', () => {
    const { worked, read } = reading();
    for (const id of ['a', 'b', 'a', 'c', 'a', 'b']) read(id, id);
    expect(worked).toEqual(['a', 'b', 'c', 'b']);
  });
});
