import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { DataTable, EmptyState, Figure, Figures, Section, SegmentedControl, Stack } from '@tiwizi/ui';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Screen } from '../../shared/screen';
import { useTexts } from '../../shared/texts';
import { AskSecondDialog } from './ask-second-dialog';
import { agreementOf, gridBy, waves, type AssessorAgreement, type Wave } from './queries';
import { SampleTable } from './sample-table';

/** How far two assessors agree over a sample: whether the programme's diagnostics can be relied on. */
export default function AgreementPage() {
  const { programmeId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const t = useTexts('diagnostics');
  const { name } = useFormat();
  const wave = waves.find((each) => each === search.get('wave')) ?? 'baseline';
  const query = useQuery(agreementOf(programmeId, wave));
  const { data } = query;
  return (
    <Screen
      title={t('agreement.title')}
      context={t('agreement.context')}
      back={{
        to: `/programmes/${programmeId}`,
        label: data ? name(data.programmeNameFr, data.programmeNameAr) : '',
      }}
    >
      <Stack gap={6}>
        <SegmentedControl<Wave>
          label={t('wave')}
          hideLabel
          value={wave}
          onChoose={(chosen) => setSearch({ wave: chosen }, { replace: true })}
          choices={waves.map((each) => ({ value: each, label: t(`states:wave.${each}`) }))}
        />
        <Loaded query={query} rows={6}>
          {(agreement) => <Found agreement={agreement} />}
        </Loaded>
      </Stack>
    </Screen>
  );
}

type Item = AssessorAgreement['items'][number];

function Found({ agreement }: { agreement: AssessorAgreement }) {
  const t = useTexts('diagnostics');
  const format = useFormat();
  const [asking, setAsking] = useState<Item | null>(null);
  const { overall, items, criteria } = agreement;
  const share = (part: number) => format.percent(overall.compared === 0 ? null : part / overall.compared);
  if (items.length === 0) {
    return <EmptyState title={t('agreement.none')} hint={t('agreement.noneHint')} />;
  }
  return (
    <Stack gap={8}>
      <Figures>
        <Figure
          label={t('agreement.kappa')}
          value={
            overall.strength === null
              ? '–'
              : t('agreement.inWords', {
                  words: t(`agreement.strength.${overall.strength}`),
                  figure: format.number(overall.kappa, 2),
                })
          }
          note={overall.strength === null ? t('agreement.notYet') : t(`agreement.means.${overall.strength}`)}
        />
        <Figure label={t('agreement.equal')} value={share(overall.equal)} note={t('agreement.equalHint')} />
        <Figure
          label={t('agreement.withinOne')}
          value={share(overall.withinOne)}
          note={t('agreement.compared', { count: overall.compared })}
        />
      </Figures>
      <SampleTable items={items} onAsk={setAsking} />
      {criteria.length > 0 && <ByCriterion agreement={agreement} />}
      <AskSecondDialog agreement={agreement} item={asking} onClose={() => setAsking(null)} />
    </Stack>
  );
}

const atFirst = 10;

/** The criteria that are read most differently: their words want talking over among the assessors. */
function ByCriterion({ agreement: { criteria, gridVersionId } }: { agreement: AssessorAgreement }) {
  const t = useTexts('diagnostics');
  const format = useFormat();
  const { data: grid } = useQuery({ ...gridBy(gridVersionId ?? ''), enabled: gridVersionId !== null });
  const titles = new Map(
    grid?.dimensions.flatMap((each) => each.criteria.map(({ code, title }) => [code, title])),
  );
  const share = (part: number, all: number) => format.percent(part / all);
  return (
    <Section title={t('agreement.byCriterion')} context={t('agreement.byCriterionHint')}>
      <DataTable
        caption={t('agreement.byCriterion')}
        rows={criteria.filter(({ equal, compared }) => equal < compared).slice(0, atFirst)}
        rowKey={({ criterionCode }) => criterionCode}
        empty={<EmptyState title={t('agreement.allEqual')} />}
        columns={[
          {
            key: 'criterion',
            header: t('criterion'),
            naming: true,
            cell: ({ criterionCode }) => {
              const title = titles.get(criterionCode);
              return title ? format.text(title) : criterionCode;
            },
          },
          {
            key: 'equal',
            header: t('agreement.equal'),
            align: 'end',
            cell: ({ equal, compared }) => share(equal, compared),
          },
          {
            key: 'within',
            header: t('agreement.withinOne'),
            align: 'end',
            cell: ({ withinOne, compared }) => share(withinOne, compared),
          },
          {
            key: 'compared',
            header: t('agreement.pairs'),
            align: 'end',
            cell: ({ compared }) => format.number(compared),
          },
        ]}
      />
    </Section>
  );
}
