import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listLegalParameters } from '@tiwizi/api-client';
import { Button, DataTable } from '@tiwizi/ui';
import { api } from '../../shared/api';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import styles from './legal.module.css';
import { ParameterDialog } from './parameter-dialog';
import { parametersKey } from './parameters-key';

/** Deadlines and thresholds of the law, each with its day, its source and whether somebody read it there. */
export default function ParametersPage() {
  const t = useTexts('legal');
  const { date, number } = useFormat();
  const [adding, setAdding] = useState(false);
  const query = useQuery({
    queryKey: parametersKey,
    queryFn: ({ signal }) => listLegalParameters(api, { signal }),
  });
  return (
    <Screen
      title={t('parameters.title')}
      context={t('parameters.context')}
      back={{ to: '/legal', label: t('title') }}
      action={
        query.data?.may.includes('add') && (
          <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
            {t('parameters.add')}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) => (
          <DataTable
            caption={t('parameters.title')}
            rows={items}
            rowKey={({ code, validFrom }) => `${code} ${validFrom}`}
            columns={[
              {
                key: 'code',
                header: t('parameters.one'),
                naming: true,
                cell: ({ code }) => t(`parameters.code.${code}`),
              },
              {
                key: 'value',
                header: t('parameters.value'),
                align: 'end',
                cell: ({ value }) => number(value),
              },
              {
                key: 'from',
                header: t('parameters.from'),
                cell: ({ validFrom }) => date(validFrom, 'short'),
              },
              {
                key: 'source',
                header: t('parameters.sourceField'),
                cell: ({ source, verified, recordedBy }) => (
                  <>
                    <bdi>{source}</bdi>
                    <span className={styles[verified ? 'about' : 'unsure']}>
                      {' '}
                      · {t(verified ? 'verified' : 'unverified')}
                    </span>
                    <span className={styles['about']}>
                      {recordedBy === null
                        ? t('parameters.shipped')
                        : t('parameters.by', { name: recordedBy })}
                    </span>
                  </>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {adding && <ParameterDialog onClose={() => setAdding(false)} />}
    </Screen>
  );
}
