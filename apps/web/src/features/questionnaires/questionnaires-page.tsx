import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { type components } from '@tiwizi/api-client';
import { ButtonLink, DataTable, EmptyState, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { languageNames } from './form-words';
import { questionnairesQuery } from './queries';

type Item = components['schemas']['QuestionnaireItemDto'];

/** The questionnaires that can be filled in, and those that are being prepared. */
export default function QuestionnairesPage() {
  const t = useTexts('questionnaires');
  const query = useQuery(questionnairesQuery);
  const bringIn = query.data?.mayImport && (
    <ButtonLink to="/questionnaires/import" look="primary" icon="upload">
      {t('import')}
    </ButtonLink>
  );
  return (
    <Screen
      title={t('title')}
      context={t('context')}
      action={query.data && query.data.items.length > 0 && bringIn}
    >
      <Loaded query={query} rows={4}>
        {({ items }) => (
          <QuestionnairesTable
            items={items}
            empty={
              <EmptyState
                title={t('none')}
                hint={bringIn ? t('noneHint') : t('noneHintReader')}
                action={bringIn}
              />
            }
          />
        )}
      </Loaded>
    </Screen>
  );
}

function QuestionnairesTable({ items, empty }: { items: readonly Item[]; empty: React.ReactNode }) {
  const t = useTexts('questionnaires');
  const { locale, number, date } = useFormat();
  return (
    <DataTable
      caption={t('title')}
      rows={items}
      rowKey={({ code }) => code}
      empty={empty}
      columns={[
        {
          key: 'name',
          header: t('name'),
          naming: true,
          cell: ({ title, draftId, versions }) => (
            <Link to={`/questionnaires/${versions[0]?.id ?? draftId}`}>
              <bdi>{title}</bdi>
            </Link>
          ),
        },
        {
          key: 'version',
          header: t('version'),
          cell: ({ draftId, versions: [latest] }) => (
            <>
              {latest && t('versionNumber', { number: latest.number })}{' '}
              {draftId && (
                <Link to={`/questionnaires/${draftId}`}>
                  <Tag tone="attention">{t('readDraft')}</Tag>
                </Link>
              )}
            </>
          ),
        },
        {
          key: 'publishedOn',
          header: t('publishedOn'),
          cell: ({ versions: [latest] }) => date(latest?.publishedAt ?? null),
          wideOnly: true,
        },
        {
          key: 'languages',
          header: t('languages'),
          cell: ({ languages }) => languageNames(languages, locale),
        },
        {
          key: 'questions',
          header: t('questions'),
          align: 'end',
          cell: ({ questions }) => number(questions),
        },
        {
          key: 'responses',
          header: t('responses'),
          align: 'end',
          cell: ({ versions }) =>
            versions[0] ? (
              <Link to={`/questionnaires/${versions[0].id}/responses`}>
                {number(versions.reduce((sum, { responses }) => sum + responses, 0))}
              </Link>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
