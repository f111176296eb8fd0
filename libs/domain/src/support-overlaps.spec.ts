import fc from 'fast-check';
import { NEED_CATEGORIES } from './diagnostic-grid';
import {
  objectLikeness,
  sameThing,
  SUPPORT_STATUSES,
  type SupportFacts,
  supportOverlaps,
} from './support-overlaps';

const milk: SupportFacts = {
  id: 'a',
  cooperativeId: 'c1',
  status: 'granted',
  category: 'technical',
  funder: 'INDH',
  object: 'Pasteurisateur de lait de chamelle',
  from: '2026-01-01',
  to: '2026-12-31',
  actionId: null,
  amount: 80_000,
  totalCost: null,
};
const other = (change: Partial<SupportFacts>): SupportFacts => ({
  ...{ ...milk, id: 'b', funder: 'Région' },
  ...change,
});
const reasons = (change: Partial<SupportFacts>) =>
  supportOverlaps([milk, other(change)]).map((overlap) => overlap.reasons);

describe('supportOverlaps', () => {
  it('sees one object asked of two, whatever its accents, plurals and order of words', () => {
    expect(reasons({ object: 'Achat de deux pasteurisateurs pour le lait' })).toEqual([['same_object']]);
    expect(reasons({ object: 'Emballages en carton' })).toEqual([]);
    expect(reasons({ object: 'Appui au projet de la coopérative' })).toEqual([]);
    expect(objectLikeness('اقتناء آلة البسترة', 'شراء آلة بسترة')).toBe(1);
  });

  it.each([
    ['Pasteurisateur de lait', 'Pasturisateur a lait'],
    ['Pasteurisateur de lait', 'اقتناء مبستر للحليب'],
    ['Alambic en inox pour l’eau de rose', 'مقطرة لماء الورد'],
    ['Camion frigorifique', 'شاحنة مبردة'],
    ['Chambre froide au débarcadère', 'غرفة التبريد'],
    ['Étiquettes et emballages', 'التغليف والملصقات'],
    ['Métiers à tisser', 'Metier a tiser'],
    ['Séchoir solaire', 'Sechior solaire'],
    ['Four à gaz pour la poterie', 'فرن غاز لتعاونية الفخار'],
    ['Four solaire', 'Four à gaz'],
    ['Deux alambics', 'Alambic pour l’eau de rose'],
  ])('sees that %s is %s', (one, two) => {
    expect(sameThing(one, two)).toBe(true);
  });

  it.each([
    ['Moulin à céréales', 'Moule à savon'],
    ['Camion frigorifique', 'Chambre froide'],
    ['Presse à huile', 'Caisse enregistreuse'],
    ['Four à pain', 'Fourgon'],
    ['Camion frigorifique', 'Formation au froid commercial et aux ventes'],
    ['فرن للخبز', 'شاحنة مبردة'],
    ['Stand à la foire de Meknès', 'Étude de marché'],
  ])('tells %s from %s', (one, two) => {
    expect(sameThing(one, two)).toBe(false);
  });

  it('takes what one gives in parts for one, and still counts it against the cost', () => {
    expect(reasons({ funder: 'indh' })).toEqual([]);
    const second: SupportFacts = { ...milk, id: 'c', amount: 50_000 };
    const shared = supportOverlaps([{ ...milk, totalCost: 150_000 }, second, other({ amount: 30_000 })]);
    expect(shared.map(({ ids }) => ids)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect(shared.every(({ reasons: why }) => why.includes('over_cost'))).toBe(true);
  });

  it('leaves alone what lies apart in time, category or cooperative, and what was refused', () => {
    expect(reasons({ from: '2027-01-01', to: null })).toEqual([]);
    expect(reasons({ from: '2026-12-31', to: null })).toEqual([['same_object']]);
    expect(reasons({ category: 'commercial' })).toEqual([]);
    expect(reasons({ cooperativeId: 'c2' })).toEqual([]);
    expect(reasons({ status: 'refused' })).toEqual([]);
  });

  it('sees two that pay for one action, even in other words and years', () => {
    const pays = [
      { ...milk, actionId: 'x' },
      other({ actionId: 'x', object: 'Etiquettes', from: '2028-01-01', to: null }),
    ];
    expect(supportOverlaps(pays)[0]?.reasons).toEqual(['same_action']);
  });

  it('says when they give more than the thing costs, to the centime', () => {
    const share = (amount: number) =>
      supportOverlaps([{ ...milk, totalCost: 100_000.1 }, other({ amount })])[0]?.reasons;
    expect(share(20_000.1)).toEqual(['same_object']);
    expect(share(20_000.11)).toEqual(['same_object', 'over_cost']);
  });

  const day = fc.constantFrom('2026-01-01', '2026-03-01', '2026-06-01', '2026-09-01');
  const support = fc
    .record({
      id: fc.uuid(),
      cooperativeId: fc.constantFrom('c1', 'c2'),
      status: fc.constantFrom(...SUPPORT_STATUSES),
      category: fc.constantFrom(...NEED_CATEGORIES),
      funder: fc.constantFrom('INDH', 'indh', 'Région', ''),
      object: fc.constantFrom(
        'Pasteurisateur',
        'pasteurisateurs à lait',
        'Camion',
        'Camion frigorifique',
        '',
      ),
      from: day,
      to: fc.option(fc.constant('2026-12-31')),
      actionId: fc.option(fc.constantFrom('x', 'y')),
      amount: fc.option(fc.nat(1000)),
      totalCost: fc.option(fc.integer({ min: 1, max: 1500 })),
    })
    .map((facts): SupportFacts => facts);
  const supports = fc.uniqueArray(support, { selector: ({ id }) => id, maxLength: 8 });

  it('does not depend on the order, names each pair once and always says why', () => {
    fc.assert(
      fc.property(supports, (all) => {
        const found = supportOverlaps(all);
        expect(supportOverlaps([...all].reverse())).toEqual(found);
        const pairs = found.map(({ ids }) => ids.join());
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { ids, reasons: why } of found) {
          expect(ids[0] < ids[1]).toBe(true);
          expect(why).not.toHaveLength(0);
          const [one, two] = ids.map((id) => all.find((each) => each.id === id));
          expect(one?.cooperativeId).toBe(two?.cooperativeId);
          expect([one?.status, two?.status]).not.toContain('refused');
        }
      }),
    );
  });

  it('finds no fewer once a support is added, and likeness is the same both ways', () => {
    fc.assert(
      fc.property(supports, support, (all, more) => {
        fc.pre(all.every(({ id }) => id !== more.id));
        const before = supportOverlaps(all).map(({ ids }) => ids.join());
        const after = supportOverlaps([...all, more]).map(({ ids }) => ids.join());
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        expect(objectLikeness(one, two)).toBe(objectLikeness(two, one));
        expect(objectLikeness(one, two)).toBeGreaterThanOrEqual(0);
        expect(objectLikeness(one, two)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
