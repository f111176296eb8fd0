import { lazy, type ComponentType, type ReactElement } from 'react';
import { type Namespace } from '@tiwizi/i18n';
import { loadTexts } from './texts';

/** A route's screen and its texts, fetched together when somebody goes there. */
export function lazyPage(
  load: () => Promise<{ default: ComponentType }>,
  ...texts: Namespace[]
): ReactElement {
  const Page = lazy(async () => {
    const [page] = await Promise.all([load(), loadTexts(...texts)]);
    return page;
  });
  return <Page />;
}
