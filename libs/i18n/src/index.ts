export { describeCadence, describeRhythm, type CadenceInWords } from './cadence';
export {
  formatDate,
  formatDateTime,
  formatHours,
  formatMonth,
  formatNumber,
  formatPercent,
  formatTime,
  missing,
  type DateStyle,
  type MonthStyle,
} from './format';
export {
  defaultLocale,
  direction,
  inLocale,
  isLocale,
  locales,
  nameIn,
  type Locale,
  type Localized,
} from './locale';
export { sayNotice, type NoticeParams } from './notice-words';
export { type Namespace, type Texts } from './texts';
export {
  textOf,
  translator,
  type AnyTextKey,
  type TextKey,
  type TextParams,
  type TextTree,
  type Translate,
} from './translate';
