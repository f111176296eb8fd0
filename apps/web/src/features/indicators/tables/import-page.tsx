import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  confirmReadingImport,
  previewReadingImport,
  readReadingImport,
  undoReadingImport,
} from '@tiwizi/api-client';
import { Banner, FileField, ProgressBar, Stack } from '@tiwizi/ui';
import { api, newId } from '../../../shared/api';
import { Loaded, Trouble } from '../../../shared/loaded';
import { Screen } from '../../../shared/screen';
import { useTexts } from '../../../shared/texts';
import { type ReadingImport, TablePreview } from './table-preview';

const mostBytes = 8_000_000;
const keyOf = (id: string) => ['reading-imports', id] as const;

/** A table of readings on its way in: chosen, looked at, taken in, and taken back. The address holds it. */
export default function ReadingImportPage() {
  const t = useTexts('reading-import');
  const client = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const [tooLarge, setTooLarge] = useState(false);
  const [programme, month, id] = ['programme', 'month', 'id'].map((name) => search.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const back = `/indicators?programme=${programme}&month=${month}`;
  const show = (read: ReadingImport) => {
    client.setQueryData(keyOf(read.id), read);
    setSearch({ programme, month, id: read.id });
  };
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => readReadingImport(api, { path: { id }, signal }),
    enabled: id !== '',
    staleTime: Infinity,
  });
  const reading = useMutation({
    mutationFn: (file: File) =>
      previewReadingImport(api, {
        path: { id: programme },
        query: { id: newId(), fileName: file.name.slice(-200), month },
        body: file,
      }),
    onSuccess: show,
  });
  const settling = useMutation({
    mutationFn: (remark: string | null) =>
      remark === null
        ? undoReadingImport(api, { path: { id } })
        : confirmReadingImport(api, { path: { id }, body: { remark } }),
    onSuccess: (read) => {
      show(read);
      void client.invalidateQueries({ queryKey: ['readings', programme] });
      void client.invalidateQueries({ queryKey: ['board', programme] });
    },
  });
  const take = (file: File) => {
    setTooLarge(file.size > mostBytes);
    if (file.size <= mostBytes) reading.mutate(file);
  };
  return (
    <Screen title={t('title')} context={t('context')} back={{ to: back, label: t('indicators:title') }}>
      {id === '' ? (
        <Stack gap={6}>
          {tooLarge && <Banner tone="late">{t('tooLarge')}</Banner>}
          {reading.error !== null && <Trouble error={reading.error} />}
          {reading.isPending ? (
            <ProgressBar label={t('reading')} value={null} words={t('reading')} />
          ) : (
            <FileField
              label={t('file')}
              hint={t('fileHint')}
              invitation={t('invitation')}
              accept=".xlsx,.csv,.txt,.tsv"
              onFile={take}
            />
          )}
        </Stack>
      ) : (
        <Loaded query={query}>
          {(read) => (
            <TablePreview
              read={read}
              back={back}
              busy={settling.isPending}
              error={settling.error}
              onConfirm={(remark) => settling.mutate(remark)}
              onUndo={() => settling.mutate(null)}
              onAnother={() => {
                reading.reset();
                settling.reset();
                setSearch({ programme, month });
              }}
            />
          )}
        </Loaded>
      )}
    </Screen>
  );
}
