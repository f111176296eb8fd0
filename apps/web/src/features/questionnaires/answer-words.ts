import { type FormAnswer, type FormQuestion, ownOf, type QuestionnaireForm } from '@tiwizi/domain';
import { useFormat } from '../../shared/format';
import { useTexts } from '../../shared/texts';
import { useFormWords } from './form-words';

/** An answer as it is read: choices by their words, days and numbers as the reader writes them. */
export function useAnswerWords(form: QuestionnaireForm) {
  const t = useTexts('questionnaires');
  const words = useFormWords(form);
  const format = useFormat();
  const choice = (question: FormQuestion, name: string) => {
    const found = (ownOf(form.lists, question.list ?? '') ?? []).find((each) => each.name === name);
    return (found && words(found.label)) || name;
  };
  return (question: FormQuestion, answer: FormAnswer): string => {
    if (answer === null || answer === '') return t('notAnswered');
    if (typeof answer === 'number') return format.number(answer, Number.isInteger(answer) ? 0 : 2);
    if (typeof answer !== 'string') return answer.map((name) => choice(question, name)).join(', ');
    if (question.type === 'date') return format.date(answer);
    return question.type === 'select_one' ? choice(question, answer) : answer;
  };
}
