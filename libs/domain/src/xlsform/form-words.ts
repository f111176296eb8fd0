import { asText } from './expression-values';
import { ownOf } from './form';
import { type FormState } from './form-state';

/** A text of the form with what stands in its `${…}` places filled in; a blank stays a dash. */
export function fillIn(text: string, values: FormState['values']): string {
  return text.replace(/\$\{\s*([^}\s]+)\s*\}/g, (_, name: string) => {
    const value = ownOf(values, name) ?? null;
    return value === null ? '–' : asText(value);
  });
}

/** The names that a text of the form refers to as `${…}`. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(/\$\{\s*([^}\s]+)\s*\}/g)].map(([, name = '']) => name);
}
