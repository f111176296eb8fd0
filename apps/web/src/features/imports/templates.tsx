import { useQuery } from '@tanstack/react-query';
import { listImportTemplates } from '@tiwizi/api-client';
import { Button, Cluster, Section } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { useTexts } from '../../shared/texts';

/** Empty tables with the headers that an import knows. */
export function Templates() {
  const t = useTexts('imports');
  const query = useQuery({
    queryKey: ['imports', 'templates'],
    queryFn: ({ signal }) => listImportTemplates(api, { signal }),
    staleTime: Infinity,
  });
  return (
    <Section title={t('templates')}>
      <p>{t('templatesHint')}</p>
      <Loaded query={query} rows={1}>
        {({ items }) => (
          <Cluster>
            {items.map(({ kind, headers }) => (
              <Button
                key={kind}
                icon="download"
                onClick={() => download(t(`templateFile.${kind}`), headers.join(';'))}
              >
                {t(`template.${kind}`)}
              </Button>
            ))}
          </Cluster>
        )}
      </Loaded>
    </Section>
  );
}

/** Saves one line as a CSV that Excel opens rightly in French: it wants the mark of UTF-8 in front. */
function download(fileName: string, line: string): void {
  const url = URL.createObjectURL(new Blob([`\ufeff${line}\r\n`], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
