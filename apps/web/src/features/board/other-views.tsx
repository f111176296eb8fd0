import { ButtonLink, Menu } from '@tiwizi/ui';
import { useMay } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { useNarrow } from '../../shared/use-narrow';

/** The same programme seen otherwise: side by side, on a phone behind one button. */
export function OtherViews({ programmeId }: { programmeId: string }) {
  const t = useTexts('board');
  const may = useMay();
  const narrow = useNarrow();
  const at = `/programmes/${programmeId}`;
  const views = [
    { icon: 'chart' as const, label: t('dashboard'), to: `${at}/dashboard` },
    ...(may('diagnostics.read') ? [{ icon: 'grid' as const, label: t('heatmap'), to: `${at}/heatmap` }] : []),
    ...(may('training-plans.read')
      ? [{ icon: 'document' as const, label: t('trainingPlan'), to: `${at}/training-plan` }]
      : []),
  ];
  if (narrow) return <Menu icon="chart" label={t('otherViews')} items={views} />;
  return views.map(({ icon, label, to }) => (
    <ButtonLink key={to} icon={icon} to={to}>
      {label}
    </ButtonLink>
  ));
}
