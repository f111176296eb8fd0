import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { chooseModuleText, printModule, retireModule } from '@tiwizi/api-client';
import { ButtonLink, Menu, useToast, type MenuItem } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { openDocument } from '../../shared/open-document';
import { problemText } from '../../shared/problem-text';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { ModuleView } from './module-view';
import { moduleOf, type Module } from './training-data';

/** One module, as its trainer reads it: agenda, materials, what to remember, exercise sheets. */
export default function ModulePage() {
  const t = useTexts('training');
  const format = useFormat();
  const { moduleId = '' } = useParams();
  const query = useQuery(moduleOf(moduleId));
  const module = query.data;
  return (
    <Screen
      title={module ? format.text(module.title) : t('module')}
      back={{ to: '/modules', label: t('title') }}
      width="reading"
      {...(module && {
        context: [
          module.code,
          t(`states:category.${module.category}`),
          t('hours', { count: module.plannedHours, hours: format.number(module.plannedHours) }),
        ].join(' · '),
        more: <OtherSteps module={module} />,
        action: module.may.includes('update') && (
          <ButtonLink to={`/modules/${module.id}/edit`} icon="edit">
            {t('edit')}
          </ButtonLink>
        ),
      })}
    >
      <Loaded query={query} rows={10}>
        {(loaded) => <ModuleView module={loaded} />}
      </Loaded>
    </Screen>
  );
}

function OtherSteps({ module }: { module: Module }) {
  const t = useTexts('training');
  const toast = useToast();
  const queries = useQueryClient();
  const { id, may } = module;

  /** Does it, shows what came of it, and offers to take it back. */
  const change = async (act: () => Promise<Module>, message: string, undo: (next: Module) => void) => {
    try {
      const next = await act();
      queries.setQueryData(moduleOf(id).queryKey, next);
      void queries.invalidateQueries({ queryKey: ['modules'], exact: true });
      toast({ message, undo: { label: t('app:do.undo'), onUndo: () => undo(next) } });
    } catch (error) {
      toast({ message: problemText(error), tone: 'late' });
      void queries.invalidateQueries({ queryKey: moduleOf(id).queryKey });
    }
  };
  const retire = (retired: boolean, version: number): Promise<void> =>
    change(
      () => retireModule(api, { path: { id }, ifMatch: version, body: { retired } }),
      t(retired ? 'retired' : 'restored'),
      (next) => void retire(!retired, next.version),
    );
  const choose = (shipped: boolean, version: number): Promise<void> =>
    change(
      () => chooseModuleText(api, { path: { id }, ifMatch: version, body: { shipped } }),
      t(shipped ? 'text.shippedUsed' : 'text.ownUsed'),
      (next) => void choose(!shipped, next.version),
    );

  const print = (locale: 'fr' | 'ar') => () =>
    openDocument(printModule.address({ path: { id }, query: { locale } }));
  const items: MenuItem[] = [
    { label: `${t('print')} · ${t('guide.fr')}`, icon: 'document', onSelect: print('fr') },
    { label: `${t('print')} · ${t('guide.ar')}`, icon: 'document', onSelect: print('ar') },
    ...(['useShipped', 'useOwn'] as const)
      .filter((step) => may.includes(step))
      .map((step) => ({
        label: t(`text.${step}`),
        icon: 'undo' as const,
        onSelect: () => void choose(step === 'useShipped', module.version),
      })),
    ...(may.includes('retire')
      ? [{ label: t('retire'), icon: 'trash' as const, onSelect: () => void retire(true, module.version) }]
      : []),
    ...(may.includes('restore')
      ? [{ label: t('restore'), icon: 'undo' as const, onSelect: () => void retire(false, module.version) }]
      : []),
  ];
  return <Menu label={t('app:nav.more')} icon="more" items={items} />;
}
