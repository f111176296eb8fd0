export type { LocalizedText } from './localized-text';
export type { CalendarDate, Instant } from './calendar';
export {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  isValidCalendarDate,
  isValidTimeOfDay,
  isValidZone,
  lastOfMonth,
  localDate,
  monthOf,
  weekdayOf,
  zonedInstant,
} from './calendar';
export type {
  Applicability,
  DiagnosticGrid,
  GridCriterion,
  GridDimension,
  LegalNote,
  Level,
  NeedCategory,
  RemedyKind,
  RemedySuggestion,
} from './diagnostic-grid';
export { findCriterion, isLevel, LEVELS, NEED_CATEGORIES, REMEDY_KINDS } from './diagnostic-grid';
export type { GridFault, GridFaultCode } from './grid-validation';
export { GRID_CODE, validateGrid } from './grid-validation';
export type { Organisation, StoredGrid } from './grid-applicability';
export { applicableGrid, isAskedOf, readStoredGrid } from './grid-applicability';
export type { FieldChange, GridDifference, PartDifference } from './grid-difference';
export { gridDifference } from './grid-difference';
export type {
  Answer,
  AnswerFault,
  AnswerState,
  Completeness,
  DiagnosticResult,
  DimensionResult,
  Gap,
  LegalBlocker,
} from './scoring';
export { ANSWER_STATES, scoreDiagnostic, validateAnswers } from './scoring';
export type { AgreedLevel, LevelDifference } from './level-differences';
export { levelDifferences, retainedAnswers } from './level-differences';
export type { Agreement, AgreementStrength, LevelPair } from './assessor-agreement';
export {
  AGREEMENT_STRENGTHS,
  agreementOf,
  agreementStrength,
  ratedByBoth,
  weightedKappa,
} from './assessor-agreement';
export { medianOf } from './median';
export type { PeerDistribution, Quarter } from './peer-comparison';
export { amongPeers, FEWEST_PEERS, QUARTERS } from './peer-comparison';
export type { LevelLine, SharedGap } from './shared-gaps';
export { levelAt, LINE_SIGNS, sharedGaps } from './shared-gaps';
export type { Change, DiagnosticWave, WaveComparison } from './wave-comparison';
export { compareWaves } from './wave-comparison';
export type { Cadence, CadenceFault, CadenceWindow, WindowCompliance, WindowState } from './cadence';
export {
  cadenceMonths,
  cadenceWindows,
  recastWindows,
  validateCadence,
  WINDOW_STATES,
  windowCompliance,
  windowOf,
} from './cadence';
export type { ActionProgress, BlockerCategory, HonouredShare } from './follow-up';
export { ACTION_PROGRESS, BLOCKER_CATEGORIES, honouredShare, statusTold } from './follow-up';
export type { AttendanceRate, AttendanceStatus } from './attendance';
export { ATTENDANCE_STATUSES, attendanceRate, attended, certificateEarned, hoursShare } from './attendance';
export type {
  AgeBand,
  Headcount,
  HeadcountFigure,
  Participation,
  PeopleCount,
  PeopleFigure,
  Sex,
} from './people-count';
export { AGE_BANDS, ageBandOn, countPeople, SEXES } from './people-count';
export type { GroupRow, SuppressedGroups } from './small-groups';
export { SMALLEST_GROUP, suppressSmallGroups } from './small-groups';
export type {
  ActionContent,
  ActionRequirement,
  ActionStatus,
  ActionTiming,
  DatedAction,
  PlanStatus,
} from './action-plan';
export {
  ACTION_REQUIREMENTS,
  ACTION_STATUSES,
  ACTION_TIMINGS,
  actionTiming,
  actionTransitions,
  DUE_SOON_DAYS,
  missingToPlan,
  PLAN_STATUSES,
  planTransitions,
} from './action-plan';
export type { ChangedAction, PlanDifference, PlanField, PromisedAction } from './plan-difference';
export { changedFields, PLAN_FIELDS, planDifference } from './plan-difference';
export type { AcrossCooperatives, AcrossTime, Aggregate, MeasuredValue, Reading } from './indicators';
export {
  ACROSS_COOPERATIVES,
  ACROSS_TIME,
  aggregateAcrossCooperatives,
  aggregateAcrossTime,
  fillUnknown,
  progress,
} from './indicators';
export { typicalMonth } from './typical-month';
export type { Unit, UnitBase } from './indicator-formula/unit';
export { parseUnit, sameUnit, UNIT_BASES, writeUnit } from './indicator-formula/unit';
export type { FormulaFault, FormulaFaultCode, FormulaNode } from './indicator-formula/formula';
export {
  FORMULA_FAULT_CODES,
  INDICATOR_CODE,
  indicatorsOf,
  LONGEST_FORMULA,
} from './indicator-formula/formula';
export { parseFormula } from './indicator-formula/parse-formula';
export type { KnownIndicator } from './indicator-formula/check-formula';
export { checkFormula } from './indicator-formula/check-formula';
export { evaluateWhole, leavesOf } from './indicator-formula/evaluate-formula';
export type { AutomaticIndicator } from './automatic-indicators';
export { AUTOMATIC_INDICATORS, isAutomaticIndicator } from './automatic-indicators';
export type { FormulaMeasure, Measure, MeasuredAs, ReadMeasure } from './indicator-measure';
export {
  during,
  isCumulative,
  measureOfAll,
  measureOfCooperative,
  measureOfMonth,
} from './indicator-measure';
export type { DividedReading } from './indicator-breakdown';
export { breakdownOfAll } from './indicator-breakdown';
export type { Aims, PeriodAmount, TargetBasis, TowardsTarget } from './indicator-progress';
export { TARGET_BASES, towardsOfAll, towardsOfCooperative } from './indicator-progress';
export type { DatedTarget } from './indicator-periods';
export {
  isDueIn,
  monthsOfTarget,
  programmeMonths,
  targetDue,
  targetMonths,
  TARGET_STEPS,
} from './indicator-periods';
export type { EnteredFigure, ReadingWarning, ReadingWarningCode } from './reading-warnings';
export { READING_WARNINGS, readingWarnings } from './reading-warnings';
export { readTypedNumber } from './typed-number';
export type { BoardCell, BoardReason, CellState } from './board';
export { BOARD_REASONS, CELL_STATES, rowLateness, withUnsent } from './board';
export type { DiagnosticFacts, NeedsFacts, PlanFacts } from './board-preparation';
export { diagnosticCell, needsCell, planCell } from './board-preparation';
export type { FollowUpFacts, TrainingsFacts, WorkshopFacts } from './board-delivery';
export { followUpCell, trainingsCell, workshopCell } from './board-delivery';
export type { IndicatorsFacts, ProceduresFacts } from './board-results';
export { indicatorsCell, proceduresCell } from './board-results';
export type { ChainDeadlines } from './chain-deadlines';
export { chainDeadlines, readingDueOn } from './chain-deadlines';
export type { FigureChange } from './figure-changes';
export { changedFigures } from './figure-changes';
export { canonicalJson, sealOf } from './seal';
export type { SilenceFacts, SilenceReason, SilenceSign, SilenceThresholds } from './silence';
export { DEFAULT_SILENCE_THRESHOLDS, SILENCE_SIGNS, silenceReasons } from './silence';
export type {
  LegalFacts,
  LegalItem,
  LegalItemCode,
  LegalParameter,
  LegalState,
  LegalUnit,
} from './legal-calendar';
export { LEGAL_ITEMS, LEGAL_SOON_DAYS, LEGAL_STATES, LEGAL_UNITS, legalCalendar } from './legal-calendar';
export type { Booking } from './session-planning/booking-book';
export type {
  BegunTraining,
  HadTraining,
  LaidSession,
  SessionFault,
  SessionsPlan,
  SessionsRequest,
  UnlaidSession,
} from './session-planning/session-wishes';
export { planSessions } from './session-planning/plan-sessions';
export type { DatedSession } from './session-planning/shift-following';
export { movedHours, shiftFollowing } from './session-planning/shift-following';
export { RAMADAN_HOURS, rhythmOf } from './session-planning/rhythm-of';
export { proposeGroundwork } from './session-planning/propose-groundwork';
export { foldForSearch } from './text-folding';
export type { Sector } from './sectors';
export { SECTORS } from './sectors';
export type { AffiliationRole, CooperativeKind, MemberFunction, TerritoryLevel } from './registry';
export { AFFILIATION_ROLES, COOPERATIVE_KINDS, MEMBER_FUNCTIONS, TERRITORY_LEVELS } from './registry';
export type {
  FormChoice,
  FormGroup,
  FormItem,
  FormLanguage,
  FormQuestion,
  FormText,
  QuestionnaireForm,
  QuestionType,
} from './xlsform/form';
export { formTextIn, groupsOf, isAsked, ownOf, QUESTION_TYPES, questionsOf } from './xlsform/form';
export type { FormAnswer, FormAnswers, FormFault, FormFaultCode } from './xlsform/form-answers';
export { defaultAnswers, FORM_FAULT_CODES } from './xlsform/form-answers';
export type { FormState } from './xlsform/form-state';
export { answerFaults, formState } from './xlsform/form-state';
export { fillIn } from './xlsform/form-words';
export type { MergedAnswers } from './xlsform/merge-answers';
export { mergeAnswers } from './xlsform/merge-answers';
export type { ReadForm } from './xlsform/read-xlsform';
export { readXlsform } from './xlsform/read-xlsform';
export type { Sheet, SheetFault } from './xlsform/sheet-table';
export type { PlainSheet } from './xlsform/write-xlsform';
export { writeXlsform } from './xlsform/write-xlsform';
export type {
  ProposedModule,
  TaughtModule,
  TeachableModule,
  TrainingCoverage,
  TrainingNeed,
} from './training-plan';
export { missingTrainings, proposeTraining, trainingCoverage } from './training-plan';
export type { PeopleCounted, RollMerge, RollState } from './roll-merge';
export { mergeRolls } from './roll-merge';
export { gridToXlsform } from './xlsform/grid-to-xlsform';
export type { ReadGrid } from './xlsform/xlsform-to-grid';
export { xlsformToGrid } from './xlsform/xlsform-to-grid';
export type { HalfDay, LocalMoment } from './half-days';
export { halfDays } from './half-days';
export type { LearningGain, QuestionTally, Tally } from './learning-gain';
export { learningGain } from './learning-gain';
export { CERTIFICATE_CODE_BYTES, certificateCode, readCertificateCode } from './certificate-code';
export type { BadgeReading } from './badge-code';
export { badgeCode, readBadge } from './badge-code';
export type { FrameCollection, FrameOutcome } from './roll-frames';
export { bytesOfFrames, collectFrame, framesOf } from './roll-frames';
export type { HandedWalkIn, RollHandOver } from './roll-hand-over';
export { packHandOver, rollHandOver, takeOver, unpackHandOver } from './roll-hand-over';
export type { RollTally, TalliedPerson } from './roll-tally';
export { tallyRoll } from './roll-tally';
export { findsName, nameLikeness } from './name-matching';
export type { KnownPerson, MarkOverlap, MarksMerge, PersonMark } from './person-merge';
export {
  isLikely,
  marksBefore,
  mergeMarks,
  personLikeness,
  standingMarks,
  strongerStatus,
} from './person-merge';
export type { OverlapReason, SupportFacts, SupportOverlap, SupportStatus } from './support-overlaps';
export { objectLikeness, OVERLAP_REASONS, SUPPORT_STATUSES, supportOverlaps } from './support-overlaps';
export type { AgreementDates, AgreementState, CommitmentState } from './agreement';
export { AGREEMENT_STATES, agreementState, COMMITMENT_STATES, commitmentState } from './agreement';
export type { DeliveryTimes, NoticeRhythm } from './delivery-times';
export { DEFAULT_DELIVERY_TIMES, isQuiet, nextDeliveryAt, NOTICE_RHYTHMS } from './delivery-times';
export type { NoticeChannel, NoticeKind, NoticeRole, NoticeTopic } from './notices';
export {
  isUrgent,
  NOTICE_CHANNELS,
  NOTICE_KINDS,
  NOTICE_ROLES,
  NOTICE_TOPICS,
  noticeTopic,
  topicsOf,
} from './notices';
export type { Opening, SlotWish, Span, Taken } from './opening-hours';
export { mostTaken, nextFreeSlot, openMinutes, openSpans, opensFor, takenMinutes } from './opening-hours';
export type { PeerVisitStatus, PracticeStatus } from './practices';
export { PEER_VISIT_STATUSES, peerVisitMoves, PRACTICE_STATUSES, practiceMoves } from './practices';
export type { FairDay, FairFigures, FairStand, FairTotals } from './fair-figures';
export { fairTotals, standFigures } from './fair-figures';
