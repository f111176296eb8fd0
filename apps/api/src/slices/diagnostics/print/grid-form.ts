import {
  ANSWER_STATES,
  COOPERATIVE_KINDS,
  type DiagnosticGrid,
  type GridCriterion,
  SECTORS,
} from '@tiwizi/domain';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { printTexts } from '../../../platform/documents/print-texts';

/** A published grid as a form to be filled in by hand, with the cooperative's bureau around the table. */
export function gridForm(grid: DiagnosticGrid, number: number, locale: PrintLocale) {
  const t = printTexts(locale, 'print');
  const title = grid.title[locale];
  const criteria = grid.dimensions.reduce((sum, dimension) => sum + dimension.criteria.length, 0);
  const only = ({ appliesTo: { kinds, sectors } }: GridCriterion) => {
    const which = [
      ...COOPERATIVE_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => t(`states:kind.${kind}`)),
      ...SECTORS.filter((sector) => sectors.includes(sector)).map((sector) => t(`states:sector.${sector}`)),
    ];
    return which.length === 0 ? null : t('form.applies', { which: which.join(', ') });
  };
  return {
    title: t('form.title'),
    subject: title,
    facts: [t('form.version', { number }), t('form.count', { count: criteria })],
    foot: `${title} · ${t('form.version', { number })}`,
    blanks: [t('form.cooperative'), t('sign.date'), t('form.respondents'), t('form.assessor')],
    howTo: t('form.howTo'),
    aim: t('form.aim'),
    note: t('form.note'),
    seen: t('form.seen'),
    others: ANSWER_STATES.filter((state) => state !== 'rated').map((state) => t(`states:answer.${state}`)),
    dimensions: grid.dimensions.map((dimension) => ({
      title: dimension.title[locale],
      criteria: dimension.criteria.map((criterion) => ({
        code: criterion.code,
        title: criterion.title[locale],
        levels: criterion.levels.map((level) => level[locale]),
        aim: criterion.targetLevel,
        evidence: t('form.evidence', { evidence: criterion.evidence[locale] }),
        law: criterion.legalNote === null ? null : criterion.legalNote.text[locale],
        lawSource: criterion.legalNote?.source ?? '',
        unsure: criterion.legalNote?.verified === false ? t('form.unverified') : null,
        legal: criterion.legalBlockerAtOrBelow === null ? null : t('form.legal'),
        only: only(criterion),
      })),
    })),
    signers: [t('result.forCooperative'), t('result.forTeam')],
    name: t('sign.name'),
    date: t('sign.date'),
    fileName: [t('form.name'), title, t('form.version', { number })],
  };
}
