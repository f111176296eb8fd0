import { type useProblemForm } from '../../shared/use-problem-form';
import { type ModuleValues } from './module-values';

export type Language = 'fr' | 'ar' | 'en';
export type ModuleFormState = ReturnType<typeof useProblemForm<ModuleValues>>;

export const asNumber = {
  setValueAs: (text: string | number | null) => (text === '' || text === null ? null : Number(text)),
};
