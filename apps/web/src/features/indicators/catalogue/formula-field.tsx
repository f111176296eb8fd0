import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { previewFormula, type components } from '@tiwizi/api-client';
import { Button, Code, DataTable } from '@tiwizi/ui';
import { api } from '../../../shared/api';
import { useFormat } from '../../../shared/format';
import { faultText } from '../../../shared/problem-text';
import { useTexts } from '../../../shared/texts';
import styles from './formula-field.module.css';
import { useUnitWords } from './use-unit-words';

type Fault = components['schemas']['FormulaFaultDto'];

interface FormulaFieldProps {
  formula: string;
  code: string;
  unitCode: string;
  onUnit: (unitCode: string) => void;
  /** The field itself. */
  children: ReactNode;
}

/** A value once it has rested for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 400);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** A formula with what it comes to while it is typed: its unit, real readings, or what is wrong and where. */
export function FormulaField({ formula, code, unitCode, onUnit, children }: FormulaFieldProps) {
  const t = useTexts('indicator-catalogue');
  const format = useFormat();
  const unitWords = useUnitWords();
  const settled = useSettled(formula);
  const { data } = useQuery({
    queryKey: ['formula', settled, code],
    queryFn: ({ signal }) =>
      previewFormula(api, { query: { formula: settled, code: code || 'NEW' }, signal }),
    enabled: settled.trim() !== '',
    placeholderData: (before) => before,
  });
  const told = settled.trim() === '' ? undefined : data;
  const [first] = told?.samples ?? [];
  return (
    <>
      {children}
      <div aria-live="polite">
        {told?.fault && <FaultPlace formula={settled} fault={told.fault} />}
        {told?.unitCode && (
          <p>
            {t('form.gives', { unit: unitWords(told.unitCode) })}{' '}
            {told.unitCode !== unitCode && (
              <Button look="quiet" onClick={() => onUnit(told.unitCode ?? unitCode)}>
                {t('form.useUnit')}
              </Button>
            )}
          </p>
        )}
      </div>
      {told?.fault === null &&
        (first ? (
          <>
            <p>{t('form.samples')}</p>
            <DataTable
              caption={t('form.samples')}
              rows={told.samples}
              rowKey={({ nameFr, month }) => `${nameFr} ${month}`}
              columns={[
                {
                  key: 'name',
                  header: t('form.cooperative'),
                  naming: true,
                  cell: ({ nameFr, nameAr }) => format.name(nameFr, nameAr),
                },
                { key: 'month', header: t('form.month'), cell: ({ month }) => format.month(month, 'short') },
                ...first.parts.map((part, place) => ({
                  key: part.code,
                  header: part.code,
                  align: 'end' as const,
                  cell: ({ parts }: typeof first) => format.number(parts[place]?.value ?? null),
                })),
                {
                  key: 'value',
                  header: t('form.result'),
                  align: 'end',
                  cell: ({ value }) => format.number(value, 2),
                },
              ]}
            />
          </>
        ) : (
          <p>{t('form.noSamples')}</p>
        ))}
    </>
  );
}

/** The formula with the faulty place marked, and the sentence that says what is wrong. */
function FaultPlace({ formula, fault: { code, start, end, one, other } }: { formula: string; fault: Fault }) {
  const [first, second] = [one ?? '', other ?? ''];
  const params = {
    character: first,
    found: first,
    name: first,
    code: first,
    left: first,
    right: second,
    declared: second,
  };
  return (
    <p className={styles['fault']}>
      <Code>
        {formula.slice(0, start)}
        <mark className={styles['place']}>{formula.slice(start, end) || '…'}</mark>
        {formula.slice(end)}
      </Code>{' '}
      {faultText(code, params)}
    </p>
  );
}
