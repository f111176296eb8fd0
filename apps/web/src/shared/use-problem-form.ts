import { useState } from 'react';
import {
  get,
  useForm,
  type DefaultValues,
  type FieldError,
  type FieldPath,
  type FieldValues,
  type RegisterOptions,
} from 'react-hook-form';
import { ApiProblem } from '@tiwizi/api-client';
import { type FormFault } from '@tiwizi/ui';
import { faultText, problemText } from './problem-text';
import { useTexts } from './texts';

/** A rule of the contract (`formRules.CreateAccountDto.email`), and what a field may add to it. */
export interface FieldRules {
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  min?: number;
  max?: number;
  pattern?: RegExp;
}

/** JSON pointer ('/members/0/name') to the name of a field ('members.0.name'). */
const fieldOf = (pointer: string) => pointer.replace(/^\//, '').replaceAll('/', '.');

/**
 * A form whose faults, found here or by the API, stand beside their fields in the reader's language. What was typed
 * stays, whatever happens.
 */
export function useProblemForm<Values extends FieldValues>(defaultValues: DefaultValues<Values>) {
  const t = useTexts();
  const form = useForm<Values>({ defaultValues, shouldFocusError: false });
  const [whole, setWhole] = useState<FormFault[]>([]);
  const { errors, isSubmitting } = form.formState;
  const names = Object.keys(errors).filter((name) => name !== 'root');

  const worded = (rules: FieldRules) => ({
    ...(rules.required && { required: t('form.required') }),
    ...(rules.minLength !== undefined && {
      minLength: { value: rules.minLength, message: t('form.minLength', { min: rules.minLength }) },
    }),
    ...(rules.maxLength !== undefined && {
      maxLength: { value: rules.maxLength, message: t('form.maxLength', { max: rules.maxLength }) },
    }),
    ...(rules.min !== undefined && { min: { value: rules.min, message: t('form.min', { min: rules.min }) } }),
    ...(rules.max !== undefined && { max: { value: rules.max, message: t('form.max', { max: rules.max }) } }),
    ...(rules.pattern && { pattern: { value: rules.pattern, message: t('form.pattern') } }),
  });

  const take = (problem: unknown) => {
    const faults = problem instanceof ApiProblem ? problem.errors : [];
    const unplaced = faults.filter(({ pointer, code, params }) => {
      const name = fieldOf(pointer) as FieldPath<Values>;
      if (get(form.getValues(), name) === undefined) return true;
      form.setError(name, { type: 'api', message: faultText(code, params) });
      return false;
    });
    const alone = unplaced.map(({ code, params }) => ({ message: faultText(code, params) }));
    setWhole(alone.length > 0 || faults.length === 0 ? [{ message: problemText(problem) }, ...alone] : []);
  };

  return {
    ...form,
    busy: isSubmitting,
    /** What a field of @tiwizi/ui needs: spread it. `more` goes to react-hook-form as it is. */
    field: <Name extends FieldPath<Values>>(
      name: Name,
      rules: FieldRules = {},
      more: RegisterOptions<Values, Name> = {},
    ) => {
      const { onChange, onBlur, ref } = form.register(name, { ...worded(rules), ...more } as RegisterOptions<
        Values,
        Name
      >);
      const error = get(errors, name) as FieldError | undefined;
      return { name, onChange, onBlur, ref, error: error?.message };
    },
    /** For FormErrors: what is wrong, field by field, then about the whole. */
    faults: [
      ...names.map((field) => ({ field, message: messageOf(get(errors, field)) })),
      ...whole,
    ] satisfies FormFault[],
    /** For Form's onSubmit. Whatever `act` throws is shown; only a defect of ours is thrown again. */
    send: (act: (values: Values) => Promise<void>) =>
      form.handleSubmit(async (values) => {
        setWhole([]);
        try {
          await act(values);
        } catch (problem) {
          take(problem);
          if (!(problem instanceof ApiProblem)) throw problem;
        }
      }),
  };
}

/** The first message of a field, or of the fields inside it. */
function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('message' in error && typeof error.message === 'string' && error.message) return error.message;
  return (
    Object.entries(error)
      .filter(([key]) => key !== 'ref')
      .map(([, inner]) => messageOf(inner))
      .find(Boolean) ?? ''
  );
}
