import { Button } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import { type SponsorReport } from './report-data';

/** Print, and the very text that was sealed as a file. */
export function SealActions({ report }: { report: Pick<SponsorReport, 'number' | 'canonical'> }) {
  const t = useTexts('reports');
  const download = () => {
    const address = URL.createObjectURL(new Blob([report.canonical], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `tiwizi-${report.number}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address));
  };
  return (
    <>
      <Button icon="download" onClick={download}>
        {t('seal.download')}
      </Button>
      <Button icon="document" onClick={() => window.print()}>
        {t('app:do.print')}
      </Button>
    </>
  );
}
