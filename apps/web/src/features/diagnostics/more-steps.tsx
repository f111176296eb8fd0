import { useState } from 'react';
import { printDiagnostic, printGrid } from '@tiwizi/api-client';
import { Menu } from '@tiwizi/ui';
import { openDocument } from '../../shared/open-document';
import { paperLocales } from '../../shared/print-menu';
import { useTexts } from '../../shared/texts';
import { CorrectDialog } from './correct-dialog';
import { HeaderDialog } from './header-dialog';
import { type Diagnostic } from './queries';

/** What is done with a diagnostic now and then: print it, put its heading right, correct it. */
export function MoreSteps({ diagnostic }: { diagnostic: Diagnostic }) {
  const t = useTexts('diagnostics');
  const [open, setOpen] = useState<'header' | 'correct' | null>(null);
  const { id, may, status, gridVersionId } = diagnostic;
  const prints = paperLocales.map((locale) =>
    status === 'finalised'
      ? {
          label: t(`printIn.${locale}`),
          icon: 'document' as const,
          onSelect: () => openDocument(printDiagnostic.address({ path: { id }, query: { locale } })),
        }
      : {
          label: t(locale === 'fr' ? 'app:paper.blankFr' : 'app:paper.blankAr'),
          icon: 'document' as const,
          onSelect: () => openDocument(printGrid.address({ path: { id: gridVersionId }, query: { locale } })),
        },
  );
  const items = [
    ...prints,
    ...(may.includes('answer')
      ? [{ label: t('header'), icon: 'people' as const, onSelect: () => setOpen('header') }]
      : []),
    ...(may.includes('correct')
      ? [{ label: t('correct.title'), icon: 'edit' as const, onSelect: () => setOpen('correct') }]
      : []),
  ];
  return (
    <>
      <Menu label={t('app:nav.more')} icon="more" items={items} />
      <HeaderDialog open={open === 'header'} diagnostic={diagnostic} onClose={() => setOpen(null)} />
      <CorrectDialog open={open === 'correct'} diagnostic={diagnostic} onClose={() => setOpen(null)} />
    </>
  );
}
