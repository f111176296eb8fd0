import { lazy, Suspense } from 'react';
import { type FieldValues } from 'react-hook-form';
import { Skeleton } from '@tiwizi/ui';
import { loadTexts, useTexts } from '../texts';
import { type BothVersionsProps } from './both-versions';
import { type Editing } from './use-editing';

const BothVersions = lazy(async () => {
  const [part] = await Promise.all([import('./both-versions'), loadTexts('both-versions')]);
  return part;
});

export interface ClashProps<Values> {
  editing: Pick<Editing<Values>, 'clash' | 'settle' | 'takeTheirs'>;
  parts: BothVersionsProps<Values>['parts'];
}

/** Inside a form, before its fields: what somebody else saved meanwhile; nothing where nobody did. */
export function Clash<Values extends FieldValues>({ editing, parts }: ClashProps<Values>) {
  const t = useTexts();
  const { clash, settle, takeTheirs } = editing;
  if (!clash) return null;
  return (
    <Suspense fallback={<Skeleton label={t('state.loading')} rows={3} />}>
      <BothVersions
        versions={clash}
        // What is asked of the parts is what this page gave them.
        parts={parts as BothVersionsProps<FieldValues>['parts']}
        onSettle={(values) => settle(values as Values)}
        onTheirs={takeTheirs}
      />
    </Suspense>
  );
}
