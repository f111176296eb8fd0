import { getMetadataStorage, IsInt, IsString, validateSync } from 'class-validator';
import { rememberRules } from './rules-of-class';

class Named {
  @IsString()
  name!: unknown;
}

class Counted extends Named {
  @IsInt()
  count!: unknown;
}

const rulesOf = (target: new () => object, within = '') =>
  getMetadataStorage().getTargetValidationMetadatas(target, within, false, false);

describe('the rules of a class', () => {
  beforeAll(rememberRules);

  it('are gathered once for each class', () => {
    expect(rulesOf(Counted)).toBe(rulesOf(Counted));
    expect(rulesOf(Counted, 'Basket')).toBe(rulesOf(Counted));
    expect(rulesOf(Counted)).not.toBe(rulesOf(Named));
  });

  it('hold for what the class inherits, the second time too', () => {
    for (const turn of [1, 2]) {
      const faults = validateSync(Object.assign(new Counted(), { name: turn, count: 'one' }));
      expect(faults.map(({ property }) => property).sort()).toEqual(['count', 'name']);
      expect(validateSync(Object.assign(new Named(), { name: 'Amal' }))).toEqual([]);
    }
  });
});
