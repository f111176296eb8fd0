import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ButtonLink, DataTable, DescriptionList, Section, Tag } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import styles from './agreements.module.css';
import { type Agreement, agreementOf, stateTones } from './kinds';
import { Papers } from './papers';
import { Timeline } from './timeline';
import { usePeriod } from './use-period';

/** One agreement: who, until when, what each promised and how it stands. */
export default function AgreementPage() {
  const { id = '' } = useParams();
  const t = useTexts('agreements');
  const { name } = useFormat();
  const query = useQuery(agreementOf(id));
  const { data } = query;
  return (
    <Screen
      title={data?.title ?? ''}
      tabTitle={data?.title ?? t('title')}
      context={data && name(data.programmeNameFr, data.programmeNameAr)}
      back={{ to: '/agreements', label: t('title') }}
      more={
        data?.may.includes('change') && (
          <ButtonLink to={`/agreements/${id}/edit`} icon="edit">
            {t('app:do.edit')}
          </ButtonLink>
        )
      }
    >
      <Loaded query={query}>{(agreement) => <Whole agreement={agreement} />}</Loaded>
    </Screen>
  );
}

function Whole({ agreement }: { agreement: Agreement }) {
  const t = useTexts('agreements');
  const { name, date } = useFormat();
  const period = usePeriod();
  const { state, signedOn, renewal, parties, object } = agreement;
  return (
    <>
      <p className={styles['object']} dir="auto">
        {object}
      </p>
      <DescriptionList
        items={[
          { label: t('field.state'), value: <Tag tone={stateTones[state]}>{t(`state.${state}`)}</Tag> },
          { label: t('field.signedOn'), value: signedOn ? date(signedOn) : t('unsigned') },
          { label: t('field.period'), value: period(agreement) },
          { label: t('field.renewal'), value: t(`renewal.${renewal}`) },
        ]}
      />
      <Section title={t('timeline')}>
        <Timeline agreement={agreement} />
      </Section>
      <Section title={t('field.parties')}>
        <DataTable
          caption={t('field.parties')}
          rows={parties}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: t('field.party'),
              naming: true,
              cell: ({ cooperativeId, name: given, nameAr }) =>
                cooperativeId ? (
                  <Link to={`/cooperatives/${cooperativeId}`}>{name(given, nameAr)}</Link>
                ) : (
                  <bdi>{given}</bdi>
                ),
            },
            { key: 'role', header: t('field.role'), cell: ({ role }) => t(`role.${role}`) },
          ]}
        />
      </Section>
      <Section title={t('field.document')}>
        <Papers agreement={agreement} />
      </Section>
    </>
  );
}
