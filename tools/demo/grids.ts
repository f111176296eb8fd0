import { listGrids, saveGridDraft, startGridDraft } from '@tiwizi/api-client';
import { idOf } from './chance';
import { type Demo } from './cohort';

const words = {
  fr: 'Lave-mains, tenues propres et produits séparés : on le voit en visitant le local',
  ar: 'مغسلة لليدين وملابس نظيفة ومواد مفصولة: يظهر ذلك عند زيارة المحل',
  en: 'Hand basin, clean clothes, products kept apart: one sees it when visiting the place',
};

/** The next version of the shipped grid, begun and not published: hygiene weighs more for those who handle food. */
export async function loadGridDraft({ administrator }: Demo): Promise<void> {
  const { items } = await listGrids(administrator);
  const latest = items[0]?.versions[0];
  if (latest === undefined) return;
  const id = idOf('grid draft');
  const draft = await startGridDraft(administrator, { body: { id, copyOf: latest.id, code: null } });
  const dimensions = draft.dimensions.map((dimension) => ({
    ...dimension,
    criteria: dimension.criteria.map((criterion) =>
      criterion.code === 'TEC2'
        ? {
            ...criterion,
            levels: criterion.levels.map((level, place) => (place === 3 ? words : level)),
            targetLevel: 4,
          }
        : criterion.code === 'TEC5'
          ? { ...criterion, appliesTo: { kinds: [], sectors: foodSectors } }
          : criterion,
    ),
  }));
  await saveGridDraft(administrator, {
    path: { id },
    ifMatch: draft.version,
    body: { title: draft.title, dimensions },
  });
}

const foodSectors: ('fishing' | 'camel_milk' | 'couscous' | 'cosmetics' | 'food_processing')[] = [
  'fishing',
  'camel_milk',
  'couscous',
  'cosmetics',
  'food_processing',
];
