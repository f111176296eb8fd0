import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { printModule, retireModule } from '@tiwizi/api-client';
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

  const retire = async (retired: boolean, version: number) => {
    try {
      const next = await retireModule(api, { path: { id }, ifMatch: version, body: { retired } });
      queries.setQueryData(moduleOf(id).queryKey, next);
      void queries.invalidateQueries({ queryKey: ['modules'], exact: true });
      toast({
        message: t(retired ? 'retired' : 'restored'),
        undo: { label: t('app:do.undo'), onUndo: () => void retire(!retired, next.version) },
      });
    } catch (error) {
      toast({ message: problemText(error), tone: 'late' });
      void queries.invalidateQueries({ queryKey: moduleOf(id).queryKey });
    }
  };

  const print = (locale: 'fr' | 'ar') => () =>
    openDocument(printModule.address({ path: { id }, query: { locale } }));
  const items: MenuItem[] = [
    { label: `${t('print')} · ${t('guide.fr')}`, icon: 'document', onSelect: print('fr') },
    { label: `${t('print')} · ${t('guide.ar')}`, icon: 'document', onSelect: print('ar') },
    ...(may.includes('retire')
      ? [{ label: t('retire'), icon: 'trash' as const, onSelect: () => void retire(true, module.version) }]
      : []),
    ...(may.includes('restore')
      ? [{ label: t('restore'), icon: 'undo' as const, onSelect: () => void retire(false, module.version) }]
      : []),
  ];
  return <Menu label={t('app:nav.more')} icon="more" items={items} />;
}
