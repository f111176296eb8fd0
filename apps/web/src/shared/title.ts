import { useEffect } from 'react';
import { useTexts } from './texts';

/** Names the tab after the screen. */
export function useTitle(title: string): void {
  const whole = useTexts()('titled', { title });
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
