import { createElement, lazy, useState, type ComponentType, type ReactElement } from 'react';
import { type Namespace } from '@tiwizi/i18n';
import { loadTexts } from './texts';

const failed = new Set<() => void>();

/**
 * Called once the words about a screen that could not be fetched stand there: whoever goes to it again, with the network
 * back, asks for it again. A lazy component by itself would fail for good.
 */
export function letThemTryAgain(): void {
  for (const renew of failed) renew();
  failed.clear();
}

const ways = new WeakMap<object, () => Promise<unknown>>();

/** A route's screen and its texts, fetched together when somebody goes there. */
export function lazyPage(
  load: () => Promise<{ default: ComponentType }>,
  ...texts: Namespace[]
): ReactElement {
  let there: ComponentType | undefined;
  const bring = async () => {
    const [page] = await Promise.all([load(), loadTexts(...texts)]);
    there = page.default;
    return page;
  };
  const later = () =>
    lazy(() =>
      bring().catch((error: unknown) => {
        failed.add(() => (Later = later()));
        throw error;
      }),
    );
  let Later = later();
  // A lazy component that is there already would still stand aside for one picture.
  const Page = () => createElement(useState<ComponentType>(() => there ?? Later)[0]);
  ways.set(Page, bring);
  return <Page />;
}

/** Fetches the screen of such an element before it is shown: then it is part of the same picture as what is around it. */
export async function bringPage({ type }: ReactElement): Promise<void> {
  await ways.get(type as ComponentType)?.();
}
