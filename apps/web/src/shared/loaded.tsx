import { type UseQueryResult } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { Banner, Button, Skeleton } from '@tiwizi/ui';
import { problemText } from './problem-text';
import { useTexts } from './texts';

export interface LoadedProps<Data> {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** What a query brought; the place it will take while it is on its way; what went wrong, and a way to try again. */
export function Loaded<Data>({ query: { data, error, refetch }, rows, children }: LoadedProps<Data>) {
  const t = useTexts();
  if (data !== undefined) return <>{children(data)}</>;
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />;
  return <Skeleton label={t('state.loading')} {...(rows && { rows })} />;
}

/** What went wrong, in words, and a way to try again. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts();
  return (
    <Banner tone="late" action={onRetry && <Button onClick={onRetry}>{t('do.retry')}</Button>}>
      {problemText(error)}
    </Banner>
  );
}
