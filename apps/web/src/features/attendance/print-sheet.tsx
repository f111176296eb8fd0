import { printAttendanceSheet } from '@tiwizi/api-client';
import { Banner, Button, Dialog, Section, Stack } from '@tiwizi/ui';
import { openDocument } from '../../shared/open-document';
import { paperLocales } from '../../shared/print-menu';
import { useReach } from '../../shared/reach';
import { useTexts } from '../../shared/texts';
import { type RollExtraProps } from './roll-extras';

/** The sheet on paper, to be signed, or with the marks that are saved. */
export default function PrintSheet({ roll, onClose }: RollExtraProps) {
  const t = useTexts('roll-extras');
  const reachable = useReach();
  const marked = roll.people.some(({ status }) => status !== null);
  const states = marked ? (['blank', 'filled'] as const) : (['blank'] as const);
  return (
    <Dialog open title={t('print.title')} closeLabel={t('app:do.close')} onClose={onClose}>
      {!reachable && <Banner tone="attention">{t('print.away')}</Banner>}
      <Stack>
        {states.map((state) => (
          <Section key={state} title={t(`print.${state}`)}>
            <Stack gap={2}>
              {paperLocales.map((locale) => (
                <Button
                  key={locale}
                  wide
                  icon="document"
                  onClick={() =>
                    openDocument(
                      printAttendanceSheet.address({
                        path: { id: roll.sessionId },
                        query: { locale, state },
                      }),
                    )
                  }
                >
                  {t(`app:paper.${locale}`)}
                </Button>
              ))}
            </Stack>
          </Section>
        ))}
      </Stack>
    </Dialog>
  );
}
