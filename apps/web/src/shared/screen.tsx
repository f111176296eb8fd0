import { Page, type PageProps } from '@tiwizi/ui';
import { useTitle } from './title';

/** A page of the application: a Page whose title also names the tab. */
export function Screen({ tabTitle, ...page }: PageProps & { tabTitle?: string }) {
  useTitle(tabTitle ?? (typeof page.title === 'string' ? page.title : ''));
  return <Page {...page} />;
}
