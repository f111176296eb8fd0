import { Banner, ButtonLink, Columns, Section } from '@tiwizi/ui';
import { useFormat } from '../../../shared/format';
import { Loaded } from '../../../shared/loaded';
import { useMay } from '../../../shared/session';
import { useTexts } from '../../../shared/texts';
import { type Cooperative } from '../kinds';
import { Places } from '../places';
import { ChainFigures } from './chain-figures';
import { Maturity } from './maturity';
import { NextThing } from './next-thing';
import { Pressing } from './pressing';
import { Targets } from './targets';
import { TimeLine } from './time-line';
import { useChain, type Chain } from './use-chain';
import styles from './chain.module.css';

/** One running enrolment: what comes first, the whole chain, and what it rests on. */
export function ChainSection({ enrolment }: { enrolment: Cooperative['enrolments'][number] }) {
  const t = useTexts('board');
  const { name } = useFormat();
  const query = useChain(enrolment.id);
  const { data } = query;
  return (
    <Section
      title={name(enrolment.programmeNameFr, enrolment.programmeNameAr)}
      context={data && (data.trainerName ? t('who', { name: data.trainerName }) : t('noTrainer'))}
    >
      <Loaded query={query} rows={8}>
        {(chain) => (
          <div className={styles['chain']}>
            <LegalBlockers chain={chain} />
            <NextThing chain={chain} />
            <TimeLine chain={chain} />
            <Columns least={22}>
              <Pressing chain={chain} />
              <Targets enrolmentId={chain.enrolmentId} />
            </Columns>
            <ChainFigures chain={chain} />
            <Maturity maturity={chain.maturity} />
          </div>
        )}
      </Loaded>
      <OwnView enrolmentId={enrolment.id} />
      <Places enrolment={enrolment} />
    </Section>
  );
}

/** Whoever speaks for the cooperative can say how they see it themselves. */
function OwnView({ enrolmentId }: { enrolmentId: string }) {
  const t = useTexts('cooperatives');
  const may = useMay();
  if (!may('diagnostics.answer') || may('diagnostics.write')) return null;
  return (
    <Banner
      title={t('chain.ownView')}
      action={<ButtonLink to={`/enrolments/${enrolmentId}/diagnostics`}>{t('chain.ownViewGo')}</ButtonLink>}
    >
      {t('chain.ownViewHint')}
    </Banner>
  );
}

/** What the law asks stands before everything else. */
function LegalBlockers({ chain: { legalBlockers, maturity } }: { chain: Chain }) {
  const t = useTexts('cooperatives');
  const { date, text } = useFormat();
  const latest = maturity.waves.at(-1);
  if (legalBlockers.length === 0 || latest === undefined) return null;
  return (
    <Banner
      tone="late"
      title={t('chain.legal', { count: legalBlockers.length })}
      action={<ButtonLink to={`/diagnostics/${latest.diagnosticId}`}>{t('chain.toDiagnostic')}</ButtonLink>}
    >
      <ul className={styles['blockers']}>
        {legalBlockers.map(({ code, title }) => (
          <li key={code}>{text(title)}</li>
        ))}
      </ul>
      {t('chain.legalSeen', { date: date(latest.heldOn) })}
    </Banner>
  );
}
