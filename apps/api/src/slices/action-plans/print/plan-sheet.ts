import { formatDate, nameIn } from '@tiwizi/i18n';
import { type PrintLocale } from '../../../platform/documents/print-query.dto';
import { printTexts } from '../../../platform/documents/print-texts';
import { ActionPlanDto } from '../action-plans.dto';

/**
 * A plan as it is hung on the wall and signed. `drawn`: the picture of a signature by its id, where one was drawn. A
 * plan that nobody signed yet has places to sign.
 */
export function planSheet(plan: ActionPlanDto, drawn: ReadonlyMap<string, Buffer>, locale: PrintLocale) {
  const t = printTexts(locale, 'print');
  const day = (date: string | null) => formatDate(date, locale, 'short');
  const subject = nameIn(locale, plan.cooperativeNameFr, plan.cooperativeNameAr);
  const needs = new Map(plan.needs.map((need) => [need.id, need]));
  const actions = plan.actions.filter(({ status }) => status !== 'cancelled');
  const facts = [
    t('plan.revision', { number: plan.revision }),
    t('plan.status', { status: t(`states:plan.${plan.status}`) }),
    t('plan.count', { count: actions.length }),
    formatDate(plan.today, locale),
  ];
  return {
    title: t('plan.title'),
    subject,
    facts,
    foot: `${t('plan.title')} · ${subject} · ${facts[0]} · ${facts[3]}`,
    none: t('plan.none'),
    heads: [
      t('plan.need'),
      t('plan.action'),
      t('plan.responsible'),
      t('plan.deadline'),
      t('plan.indicators'),
      t('plan.stakeholders'),
      t('plan.state'),
    ],
    rows: actions.map((action) => {
      const need = needs.get(action.needId ?? '');
      return {
        need: need?.statement ?? '–',
        category: need === undefined ? '' : t(`states:category.${need.category}`),
        title: action.title,
        steps: action.steps.map(({ title, doneOn }) => ({ title, done: doneOn !== null })),
        responsible: action.responsibleName || '–',
        starts: action.startsOn === null ? null : t('plan.starts', { date: day(action.startsOn) }),
        due: day(action.dueOn),
        late: action.timing === 'late',
        indicators: action.indicators.map(({ label, target }) =>
          target === '' ? label : `${label} : ${target}`,
        ),
        stakeholders: action.stakeholders.map(
          ({ name, status }) => `${name} (${t(`states:stakeholder.${status}`)})`,
        ),
        state: t(`states:action.${action.status}`),
      };
    }),
    signaturesTitle: t('plan.signatures'),
    signatures: plan.signatures
      .filter(({ revision }) => revision === plan.revision)
      .map(({ id, signerName, signerRole, signedOn }) => ({
        words: t('plan.signedBy', { name: signerName, role: signerRole, date: day(signedOn) }),
        picture: [...(drawn.get(id) ?? [])],
      })),
    places: [t('result.forCooperative'), t('result.forTeam')],
    name: t('sign.name'),
    date: t('sign.date'),
    fileName: [t('plan.name'), subject, plan.today],
  };
}
