import { useState } from 'react';
import { type components } from '@tiwizi/api-client';
import { READING_WARNINGS } from '@tiwizi/domain';
import { Banner, Button, ButtonLink, Cluster, DataTable, Section, Stack, Tag, TextField } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { Trouble } from '../../../shared/loaded';
import { faultText } from '../../../shared/problem-text';
import { useTexts } from '../../../shared/texts';

export type ReadingImport = components['schemas']['ReadingImportDto'];

interface TablePreviewProps {
  read: ReadingImport;
  back: string;
  busy: boolean;
  error: unknown;
  onConfirm: (remark: string) => void;
  onUndo: () => void;
  onAnother: () => void;
}

/** What a table would change, row by row, or what has to be put right in it; afterwards, what it changed. */
export function TablePreview({ read, back, busy, error, onConfirm, onUndo, onAnother }: TablePreviewProps) {
  const t = useTexts('reading-import');
  const [remark, setRemark] = useState('');
  const reported = read.changes.some((change) => change.reported);
  return (
    <Stack gap={6}>
      {error !== null && <Trouble error={error} />}
      <Verdict read={read} />
      {read.ignoredColumns.length > 0 && (
        <Banner title={t('ignored')}>
          <bdi>{read.ignoredColumns.join(' · ')}</bdi>
        </Banner>
      )}
      {read.canConfirm && reported && (
        <TextField
          label={t('readings:check.why')}
          hint={t('reported')}
          value={remark}
          maxLength={500}
          onChange={({ target }) => setRemark(target.value)}
        />
      )}
      <Cluster>
        {read.canConfirm && (
          <Button
            look="primary"
            icon="check"
            busy={busy}
            disabled={reported && remark.trim() === ''}
            onClick={() => onConfirm(remark)}
          >
            {t('confirm', { count: read.changesTotal })}
          </Button>
        )}
        {read.status === 'confirmed' && (
          <>
            <ButtonLink to={back} look="primary">
              {t('seeMonth')}
            </ButtonLink>
            <Button icon="undo" busy={busy} onClick={onUndo}>
              {t('takeBack')}
            </Button>
          </>
        )}
        <Button
          look={read.canConfirm || read.status === 'confirmed' ? 'quiet' : 'primary'}
          icon="upload"
          onClick={onAnother}
        >
          {t('another')}
        </Button>
      </Cluster>
      {read.faults.length > 0 && <Faults read={read} />}
      {read.status !== 'undone' && read.changes.length > 0 && <Changes read={read} />}
    </Stack>
  );
}

function Verdict({ read }: { read: ReadingImport }) {
  const t = useTexts('reading-import');
  if (read.status === 'confirmed') {
    return <Banner tone="done" title={t('done', { count: read.changesTotal })} />;
  }
  if (read.status === 'undone') return <Banner title={t('undone')} />;
  if (read.faultsTotal > 0) {
    return (
      <Banner tone="late" title={t('faults', { count: read.faultsTotal })}>
        {t('faultsHint')}
      </Banner>
    );
  }
  if (!read.canConfirm)
    return <Banner title={t('nothing')}>{t('unchanged', { count: read.unchanged })}</Banner>;
  return (
    <Banner tone="done" title={t('ready', { count: read.changesTotal })}>
      {t('unchanged', { count: read.unchanged })}
    </Banner>
  );
}

const own = [
  'unknown-cooperative',
  'unknown-indicator',
  'not-a-number',
  'column-missing',
  'array-unique',
  'required',
] as const;

function Faults({ read }: { read: ReadingImport }) {
  const t = useTexts('reading-import');
  const format = useFormat();
  const rows = read.faults.map((fault, place) => ({ ...fault, place }));
  return (
    <Section title={t('toCorrect')} context={<bdi>{read.fileName}</bdi>}>
      <DataTable
        caption={t('toCorrect')}
        rows={rows}
        rowKey={({ place }) => String(place)}
        columns={[
          { key: 'row', header: t('row'), naming: true, cell: ({ row }) => format.number(row) },
          { key: 'column', header: t('column'), cell: ({ column }) => <bdi>{column || '–'}</bdi> },
          { key: 'value', header: t('indicators:value'), cell: ({ value }) => <bdi>{value || '–'}</bdi> },
          {
            key: 'reason',
            header: t('reason'),
            cell: ({ code, params }) => {
              const known = own.find((each) => each === code);
              return known ? t(`fault.${known}`) : faultText(code, params as Record<string, string | number>);
            },
          },
        ]}
      />
    </Section>
  );
}

function Changes({ read }: { read: ReadingImport }) {
  const t = useTexts('reading-import');
  const format = useFormat();
  const rows = read.changes.map((change, place) => ({ ...change, place }));
  return (
    <Section title={t('changes')} context={<bdi>{read.fileName}</bdi>}>
      <DataTable
        caption={t('changes')}
        rows={rows}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            key: 'cooperative',
            header: t('indicators:cooperative'),
            naming: true,
            cell: ({ nameFr, nameAr }) => format.name(nameFr, nameAr),
          },
          { key: 'indicator', header: t('indicator'), cell: ({ indicator }) => format.text(indicator) },
          { key: 'month', header: t('indicators:month'), cell: ({ month }) => format.month(month) },
          {
            key: 'before',
            header: t('before'),
            align: 'end',
            cell: ({ before }) => format.number(before, 4),
          },
          { key: 'after', header: t('after'), align: 'end', cell: ({ after }) => format.number(after, 4) },
          {
            key: 'signs',
            header: t('look'),
            cell: ({ warnings, reported }) => (
              <>
                {reported && <Tag tone="attention">{t('readings:sign.reported')}</Tag>}
                {READING_WARNINGS.filter((code) => warnings.includes(code)).map((code) => (
                  <span key={code}>{t(`readings:odd.${code}`)} </span>
                ))}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
