import { KeptViews } from './kept-views';

describe('views kept until the next refresh', () => {
  const asking = () => {
    const kept = new KeptViews<string>(2);
    const worked: string[] = [];
    const read = (stamp: string, key: string) =>
      kept.read(stamp, key, () => {
        worked.push(`${stamp}${key}`);
        return Promise.resolve(`${stamp}${key}`);
      });
    return { kept, worked, read };
  };

  it('works a view out once, also for two who ask at once, and anew after a refresh', async () => {
    const { worked, read } = asking();
    expect(await Promise.all([read('1', 'a'), read('1', 'a'), read('1', 'b')])).toEqual(['1a', '1a', '1b']);
    expect(await read('2', 'a')).toBe('2a');
    expect(await read('2', 'a')).toBe('2a');
    expect(worked).toEqual(['1a', '1b', '2a']);
  });

  it('forgets the one that was asked for longest ago', async () => {
    const { worked, read } = asking();
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await read('1', key);
    expect(worked).toEqual(['1a', '1b', '1c', '1b']);
  });

  it('keeps no failure', async () => {
    const { kept, read } = asking();
    await expect(kept.read('1', 'a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await read('1', 'a')).toBe('1a');
  });
});
