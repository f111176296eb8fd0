import { type FormItem, type FormQuestion, ownOf, type QuestionnaireForm } from '@tiwizi/domain';
import { Card, Cluster, Section, Stack, Tag } from '@tiwizi/ui';
import { useTexts } from '../../shared/texts';
import styles from './filling.module.css';
import { typeWords, useFormWords } from './form-words';

/** Everything that a form asks, on one page: to be read over before it is published. */
export function FormOutline({ form }: { form: QuestionnaireForm }) {
  return (
    <Stack gap={4}>
      {form.items.map((item) => (
        <Item key={item.name} form={form} item={item} />
      ))}
    </Stack>
  );
}

function Item({ form, item }: { form: QuestionnaireForm; item: FormItem }) {
  const t = useTexts('questionnaires');
  const words = useFormWords(form);
  if (item.kind === 'question') return <Question form={form} question={item} />;
  return (
    <Section
      title={words(item.label) || t('group')}
      context={item.relevant !== '' && <Condition text={item.relevant} />}
    >
      <Stack gap={3}>
        {item.items.map((inner) => (
          <Item key={inner.name} form={form} item={inner} />
        ))}
      </Stack>
    </Section>
  );
}

function Question({ form, question }: { form: QuestionnaireForm; question: FormQuestion }) {
  const t = useTexts('questionnaires');
  const words = useFormWords(form);
  const { name, type, label, hint, required, relevant, constraint, calculation, list } = question;
  const choices = list === null ? [] : (ownOf(form.lists, list) ?? []);
  return (
    <Card>
      <strong dir="auto">{words(label) || name}</strong>
      {words(hint) !== '' && <p dir="auto">{words(hint)}</p>}
      <Cluster>
        <Tag>{t(typeWords[type])}</Tag>
        {required !== '' && <Tag tone="attention">{t('required')}</Tag>}
        {relevant !== '' && <Condition text={relevant} />}
        {constraint !== '' && (
          <span>
            {t('withRule')} : <bdi dir="ltr">{constraint}</bdi>
          </span>
        )}
        {calculation !== '' && <bdi dir="ltr">{calculation}</bdi>}
      </Cluster>
      {choices.length > 0 && (
        <ul className={styles['choices']}>
          {choices.map((choice) => (
            <li key={choice.name} dir="auto">
              {words(choice.label) || choice.name}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Condition({ text }: { text: string }) {
  const t = useTexts('questionnaires');
  return (
    <span>
      {t('onCondition')} : <bdi dir="ltr">{text}</bdi>
    </span>
  );
}
