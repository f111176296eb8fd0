import { useEffect } from 'react';
import { Page, type PageProps } from '@tiwizi/ui';
import { useTexts } from './texts';

/** Names the tab after the screen. */
export function useTitle(title: string): void {
  const t = useTexts();
  const whole = t('titled', { title });
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}

/** A page of the application: a Page whose title also names the tab. */
export function Screen({ tabTitle, ...page }: PageProps & { tabTitle?: string }) {
  useTitle(tabTitle ?? (typeof page.title === 'string' ? page.title : ''));
  return <Page {...page} />;
}
