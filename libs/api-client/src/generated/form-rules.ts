// Generated from apps/api/openapi.json. Never edited: see tools/client.

export const ActionFilesDto = {
  fileIds: { required: true },
} as const;

export const ActionIndicatorDto = {
  label: { required: true, maxLength: 300 },
  kind: { required: true },
  target: { maxLength: 200 },
} as const;

export const ActionStakeholderDto = {
  id: {  },
  name: { required: true, maxLength: 200 },
  status: { required: true },
} as const;

export const AddActionDto = {
  needId: {  },
  title: { required: true, maxLength: 300 },
  responsibleKind: {  },
  responsibleName: { maxLength: 200 },
  responsibleMembershipId: {  },
  responsibleAccountId: {  },
  startsOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  dueOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  indicators: { required: true },
  stakeholders: { required: true },
  id: { required: true },
} as const;

export const AddActionFileDto = {
  fileId: { required: true },
} as const;

export const AddAgreementDto = {
  title: { required: true, maxLength: 200 },
  object: { required: true, maxLength: 5000 },
  signedOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  from: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  to: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  renewal: { required: true },
  parties: { required: true },
  commitments: { required: true },
  fileIds: { required: true },
  id: { required: true },
  programmeId: { required: true },
} as const;

export const AddCommentDto = {
  id: { required: true },
  text: { required: true, maxLength: 2000 },
} as const;

export const AddConsultationDto = {
  heldOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  channel: { required: true },
  institution: { required: true, maxLength: 200 },
  personHeard: { maxLength: 200 },
  personRole: { maxLength: 200 },
  said: { required: true, maxLength: 5000 },
  enrolmentIds: { required: true },
  needIds: { required: true },
  id: { required: true },
} as const;

export const AddFollowUpFileDto = {
  fileId: { required: true },
  seconds: { min: 1, max: 180 },
} as const;

export const AddHolidayDto = {
  id: { required: true },
  kind: { required: true },
  from: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  to: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  name: { required: true },
  moonDependent: { required: true },
  source: { maxLength: 200 },
} as const;

export const AddLearningCheckDto = {
  id: { required: true },
  moment: { required: true },
  answers: { required: true },
} as const;

export const AddLegalParameterDto = {
  code: { required: true },
  validFrom: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  value: { required: true, min: 0, max: 1000000000 },
  source: { required: true, maxLength: 500 },
  verified: { required: true },
} as const;

export const AddPracticeDto = {
  titleFr: { maxLength: 200 },
  titleAr: { maxLength: 200 },
  storyFr: { maxLength: 6000 },
  storyAr: { maxLength: 6000 },
  stepsFr: { maxLength: 6000 },
  stepsAr: { maxLength: 6000 },
  resultFr: { maxLength: 6000 },
  resultAr: { maxLength: 6000 },
  criteria: { required: true },
  named: { required: true },
  fileIds: { required: true },
  id: { required: true },
  cooperativeId: { required: true },
} as const;

export const AddPushDeviceDto = {
  id: { required: true },
  endpoint: { required: true, maxLength: 1000, pattern: /* @__PURE__ */ new RegExp("^https?:\\/\\/", 'u') },
  p256dh: { required: true, maxLength: 200, pattern: /* @__PURE__ */ new RegExp("^[\\w-]{80,100}={0,2}$", 'u') },
  auth: { required: true, maxLength: 60, pattern: /* @__PURE__ */ new RegExp("^[\\w-]{20,30}={0,2}$", 'u') },
  device: { maxLength: 120 },
} as const;

export const AddReadingFileDto = {
  fileId: { required: true },
  month: { required: true, maxLength: 7, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-(0[1-9]|1[0-2])$", 'u') },
} as const;

export const AddSatisfactionDto = {
  id: { required: true },
  faces: { required: true },
} as const;

export const AddSessionFileDto = {
  fileId: { required: true },
  enrolmentId: { required: true },
  kind: { required: true },
} as const;

export const AddSharedResourceDto = {
  kind: { required: true },
  nameFr: { required: true, maxLength: 120 },
  nameAr: { maxLength: 120 },
  descriptionFr: { maxLength: 2000 },
  descriptionAr: { maxLength: 2000 },
  place: { maxLength: 200 },
  capacity: { required: true, min: 1, max: 500 },
  openings: { required: true },
  rules: { maxLength: 2000 },
  contact: { maxLength: 200 },
  bookableBy: { required: true },
  confirms: { required: true },
  retired: { required: true },
  id: { required: true },
  programmeId: { required: true },
} as const;

export const AddStakeholderDto = {
  id: { required: true },
  name: { required: true, maxLength: 200 },
} as const;

export const AddStepDto = {
  id: { required: true },
  title: { required: true, maxLength: 300 },
  dueOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const AddSupportDto = {
  schemeId: {  },
  funder: { required: true, maxLength: 200 },
  programmeId: {  },
  actionId: {  },
  category: { required: true },
  object: { required: true, maxLength: 300 },
  inKind: { required: true },
  amount: { min: 0, max: 999999999999 },
  totalCost: { min: 0.01, max: 999999999999 },
  from: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  to: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  status: { required: true },
  note: { maxLength: 2000 },
  fileIds: { required: true },
  id: { required: true },
  cooperativeId: { required: true },
} as const;

export const AddSupportSchemeDto = {
  id: { required: true },
  nameFr: { required: true, maxLength: 120 },
  nameAr: { maxLength: 120 },
  funder: { required: true, maxLength: 200 },
  source: { maxLength: 300 },
} as const;

export const AddWalkInDto = {
  personId: { required: true },
  membershipId: { required: true },
  enrolmentId: { required: true },
  givenName: { required: true, maxLength: 100 },
  familyName: { required: true, maxLength: 100 },
  sex: { required: true },
  birthYear: { min: 1900, max: 2199 },
} as const;

export const AdoptProcedureDto = {
  adoptedOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  proof: { required: true, maxLength: 1000 },
  decidedBy: { maxLength: 200 },
  fileIds: {  },
} as const;

export const AgendaStepDto = {
  minutes: { required: true, min: 5, max: 1440 },
  title: { required: true },
  method: { required: true },
} as const;

export const AgreementContentDto = {
  title: { required: true, maxLength: 200 },
  object: { required: true, maxLength: 5000 },
  signedOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  from: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  to: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  renewal: { required: true },
  parties: { required: true },
  commitments: { required: true },
  fileIds: { required: true },
} as const;

export const ApplicabilityDto = {
  kinds: { required: true },
  sectors: { required: true },
} as const;

export const ApplyShiftDto = {
  moves: { required: true },
} as const;

export const ApproveFairStandDto = {
  approved: { required: true },
} as const;

export const AskPeerVisitDto = {
  id: { required: true },
  hostCooperativeId: { required: true },
  criterionCode: { required: true, maxLength: 40 },
  wish: { required: true, maxLength: 1000 },
} as const;

export const AskSecondReadingDto = {
  id: { required: true },
  wave: { required: true },
  assessorAccountId: { required: true },
} as const;

export const AttachEvidenceDto = {
  criterionCode: { required: true, maxLength: 40 },
  fileId: { required: true },
} as const;

export const BeginInstallationDto = {
  setupCode: { required: true, maxLength: 200 },
  id: { required: true },
  email: { required: true, maxLength: 254 },
  displayName: { required: true, maxLength: 120 },
  password: { required: true, minLength: 10, maxLength: 200 },
  locale: { required: true },
} as const;

export const BookResourceDto = {
  id: { required: true },
  cooperativeId: { required: true },
  startsAt: { required: true },
  endsAt: { required: true },
  places: { min: 1, max: 500 },
  purpose: { maxLength: 300 },
} as const;

export const CadenceDto = {
  count: { required: true, min: 1, max: 31 },
  per: { required: true, min: 1, max: 12 },
  months: { required: true, min: 1, max: 120 },
} as const;

export const CallRollDto = {
  marks: { required: true },
  headcounts: { required: true },
  notes: { maxLength: 4000 },
  held: { required: true },
} as const;

export const ChangedIndicatorDto = {
  code: { required: true, maxLength: 20, pattern: /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9_]{0,19}$", 'u') },
  name: { required: true },
  unit: { required: true },
  unitCode: { required: true, maxLength: 60 },
  definition: { required: true },
  method: { required: true },
  source: { required: true },
  kind: { required: true },
  origin: { required: true },
  formula: { maxLength: 300 },
  isRatio: { required: true },
  numeratorName: {  },
  denominatorName: {  },
  direction: { required: true },
  acrossTime: { required: true },
  acrossCooperatives: { required: true },
  decimals: { required: true, min: 0, max: 4 },
  frequencyMonths: { required: true, min: 1, max: 24 },
  disaggregations: { required: true },
  mayBeNegative: { required: true },
  sdg: { required: true },
  iris: { required: true },
  reason: { maxLength: 500 },
} as const;

export const CheckCertificateDto = {
  code: { required: true, maxLength: 40 },
  name: { maxLength: 200 },
} as const;

export const CheckQuestionDto = {
  question: { required: true },
  choices: { required: true },
  right: { required: true, min: 0, max: 3 },
} as const;

export const ChooseIndicatorsDto = {
  indicatorIds: { required: true },
} as const;

export const ChooseModuleTextDto = {
  shipped: { required: true },
} as const;

export const CommitmentContentDto = {
  id: { required: true },
  partyId: { required: true },
  what: { required: true, maxLength: 500 },
  amount: { min: 0, max: 999999999999 },
  quantity: { maxLength: 120 },
  dueOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const CompleteLegalItemDto = {
  code: { required: true },
  fiscalYearEnd: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  doneOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  proof: { maxLength: 1000 },
  fileIds: {  },
} as const;

export const ConfirmPersonDto = {
  provisional: { required: true },
} as const;

export const ConfirmReadingImportDto = {
  remark: { maxLength: 500 },
} as const;

export const ConsultationContentDto = {
  heldOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  channel: { required: true },
  institution: { required: true, maxLength: 200 },
  personHeard: { maxLength: 200 },
  personRole: { maxLength: 200 },
  said: { required: true, maxLength: 5000 },
  enrolmentIds: { required: true },
  needIds: { required: true },
} as const;

export const CooperativeTargetsDto = {
  enrolmentId: { required: true },
  baseline: { min: -99999999999, max: 99999999999 },
  targets: { required: true },
} as const;

export const CorrectDiagnosticDto = {
  id: { required: true },
  reason: { required: true, maxLength: 1000 },
} as const;

export const CorrectFollowUpDto = {
  heldOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  channel: { required: true },
  spokenTo: { required: true, maxLength: 200 },
  durationMinutes: { min: 1, max: 600 },
  summary: { required: true, maxLength: 4000 },
  blockers: { maxLength: 4000 },
  nextStep: { maxLength: 1000 },
  nextStepOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  mood: { min: 1, max: 5 },
  reason: { required: true, maxLength: 500 },
  progress: {  },
  raised: {  },
  told: {  },
  files: {  },
  removedFiles: {  },
} as const;

export const CreateAccountDto = {
  id: { required: true },
  email: { required: true, maxLength: 254 },
  displayName: { required: true, maxLength: 120 },
  role: { required: true },
  locale: { required: true },
  password: { required: true, minLength: 10, maxLength: 200 },
  cooperativeId: {  },
} as const;

export const CreateCooperativeDto = {
  id: { required: true },
  code: { required: true, maxLength: 40 },
  kind: { required: true },
  nameFr: { required: true, maxLength: 200 },
  nameAr: { maxLength: 200 },
  sector: { required: true },
  territoryId: { required: true },
  foundedOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  fiscalYearEnd: { minLength: 5, maxLength: 5, pattern: /* @__PURE__ */ new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", 'u') },
  registrationNumber: { maxLength: 60 },
  phone: { maxLength: 30 },
} as const;

export const CreateMemberDto = {
  id: { required: true },
  personId: { required: true },
  memberCode: { required: true, maxLength: 40 },
  givenName: { required: true, maxLength: 100 },
  familyName: { required: true, maxLength: 100 },
  nameAr: { maxLength: 200 },
  sex: { required: true },
  birthYear: { min: 1900, max: 2100 },
  phone: { maxLength: 30 },
  function: { required: true },
  fromDate: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const CreateModuleDto = {
  title: { required: true },
  objectives: { required: true },
  audience: { required: true },
  category: { required: true },
  plannedHours: { required: true, min: 0.5, max: 1000 },
  criteria: { required: true },
  buildsOn: { required: true },
  agenda: { required: true },
  materials: { required: true },
  messages: { required: true },
  sheets: { required: true },
  learningCheck: { required: true },
  id: { required: true },
  code: { required: true, minLength: 2, maxLength: 20, pattern: /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9-]*$", 'u') },
} as const;

export const CreateProgrammeDto = {
  id: { required: true },
  code: { required: true, maxLength: 40, pattern: /* @__PURE__ */ new RegExp("^\\S+$", 'u') },
  nameFr: { required: true, maxLength: 200 },
  nameAr: { maxLength: 200 },
  sponsorName: { required: true, maxLength: 200 },
  leadName: { maxLength: 200 },
  partners: {  },
  startsOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  months: { required: true, min: 1, max: 120 },
  zone: { maxLength: 60 },
  gridCode: { maxLength: 40 },
  territoryIds: { required: true },
  workshopCadence: { required: true },
  followUpCadence: { required: true },
  people: { required: true },
  certificateThreshold: { min: 0.05, max: 1 },
} as const;

export const DatedTargetDto = {
  month: { required: true, maxLength: 7, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-(0[1-9]|1[0-2])$", 'u') },
  target: { required: true, min: -99999999999, max: 99999999999 },
} as const;

export const DecideNeedsDto = {
  decidedOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  decidedWith: { maxLength: 500 },
  decisions: { required: true },
} as const;

export const DecideReadingsDto = {
  readingIds: { required: true },
  decision: { required: true },
  reason: { maxLength: 500 },
} as const;

export const DiagnosticHeaderDto = {
  heldOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  respondents: { required: true },
} as const;

export const EnrolDto = {
  enrolledOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  enrolments: { required: true },
} as const;

export const EnterReadingsDto = {
  readings: { required: true },
} as const;

export const ExerciseSheetDto = {
  title: { required: true },
  purpose: { required: true },
  instructions: { required: true },
  table: {  },
  questions: { required: true },
  debrief: { required: true },
} as const;

export const FacesDto = {
  veryUnhappy: { required: true, min: 0, max: 5000 },
  unhappy: { required: true, min: 0, max: 5000 },
  neutral: { required: true, min: 0, max: 5000 },
  happy: { required: true, min: 0, max: 5000 },
  veryHappy: { required: true, min: 0, max: 5000 },
} as const;

export const FairContentDto = {
  kind: { required: true },
  nameFr: { required: true, maxLength: 200 },
  nameAr: { maxLength: 200 },
  organiser: { maxLength: 200 },
  place: { required: true, maxLength: 200 },
  fromOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  toOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  tour: { maxLength: 120 },
  institutions: { required: true },
  notes: { maxLength: 2000 },
  cancelled: { required: true },
} as const;

export const FairDayDto = {
  day: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  amount: { min: 0, max: 9999999999 },
  buyers: { min: 0, max: 1000000 },
  orders: { min: 0, max: 1000000 },
} as const;

export const FixedSessionDto = {
  startTime: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  endTime: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  key: { required: true, maxLength: 120 },
  date: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const GivenAnswerDto = {
  criterionCode: { required: true, maxLength: 40 },
  state: { required: true },
  level: { min: 0, max: 4 },
  note: { maxLength: 2000 },
  seenOnSite: {  },
  respondent: { maxLength: 200 },
  fileIds: {  },
} as const;

export const GridContentDto = {
  title: { required: true },
  dimensions: { required: true },
} as const;

export const GridCriterionDto = {
  code: { maxLength: 40 },
  title: { required: true },
  category: { required: true },
  evidence: { required: true },
  weight: { required: true, min: 1, max: 3 },
  targetLevel: { required: true, min: 0, max: 4 },
  levels: { required: true },
  legalBlockerAtOrBelow: { min: 0, max: 4 },
  legalNote: {  },
  suggestions: { required: true },
  appliesTo: { required: true },
} as const;

export const GridDimensionDto = {
  code: { maxLength: 40 },
  title: { required: true },
  criteria: { required: true },
} as const;

export const GridTextDto = {
  fr: { maxLength: 2000 },
  ar: { maxLength: 2000 },
  en: { maxLength: 2000 },
} as const;

export const HandOverDto = {
  trainerAccountId: { required: true },
  reason: { required: true },
  words: { maxLength: 300 },
} as const;

export const HeadcountDto = {
  enrolmentId: { required: true },
  female: { required: true, min: 0, max: 2000 },
  male: { required: true, min: 0, max: 2000 },
  unknown: { required: true, min: 0, max: 2000 },
} as const;

export const HolidayNameDto = {
  fr: { required: true, maxLength: 120 },
  ar: { required: true, maxLength: 120 },
  en: { required: true, maxLength: 120 },
} as const;

export const IndicatorTargetDto = {
  indicatorId: { required: true },
  baseline: { min: -99999999999, max: 99999999999 },
  target: { min: -99999999999, max: 99999999999 },
} as const;

export const InviteToFairDto = {
  enrolmentIds: { required: true },
} as const;

export const IssueCertificatesDto = {
  enrolmentId: {  },
} as const;

export const JoinNetworkDto = {
  id: { required: true },
  networkId: { required: true },
  role: { required: true },
  fromDate: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  toDate: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const KeepCommitmentDto = {
  doneOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  proof: { maxLength: 1000 },
} as const;

export const LegalNoteDto = {
  text: { required: true },
  verified: { required: true },
  source: { maxLength: 400 },
} as const;

export const LocalizedTextDto = {
  fr: { required: true, maxLength: 2000 },
  ar: { required: true, maxLength: 2000 },
  en: { required: true, maxLength: 2000 },
} as const;

export const LogFollowUpDto = {
  heldOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  channel: { required: true },
  spokenTo: { required: true, maxLength: 200 },
  durationMinutes: { min: 1, max: 600 },
  summary: { required: true, maxLength: 4000 },
  blockers: { maxLength: 4000 },
  nextStep: { maxLength: 1000 },
  nextStepOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  mood: { min: 1, max: 5 },
  id: { required: true },
  windowId: { required: true },
  progress: {  },
  raised: {  },
  told: {  },
  files: {  },
} as const;

export const MakeCalendarFeedDto = {
  programmeId: {  },
  cooperativeId: {  },
} as const;

export const MakeTrainingGuideDto = {
  id: { required: true },
} as const;

export const MarkDto = {
  personId: { required: true },
  enrolmentId: { required: true },
  status: { required: true },
} as const;

export const MarkNotificationsDto = {
  ids: {  },
} as const;

export const MergePeopleDto = {
  id: { required: true },
  keptPersonId: { required: true },
  mergedPersonId: { required: true },
} as const;

export const ModuleTextDto = {
  fr: { required: true, maxLength: 1000 },
  ar: { maxLength: 1000 },
  en: { maxLength: 1000 },
} as const;

export const MoveActionDto = {
  to: { required: true },
  doneOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  evidence: { maxLength: 2000 },
  fileIds: {  },
} as const;

export const MoveBookingDto = {
  status: { required: true },
  reason: { maxLength: 300 },
} as const;

export const MoveFollowUpDto = {
  cooperativeId: { required: true },
  reason: { required: true, maxLength: 500 },
} as const;

export const MovePeerVisitDto = {
  status: { required: true },
  plannedOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  heldOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  result: { maxLength: 2000 },
} as const;

export const MovePlanDto = {
  to: { required: true },
} as const;

export const MovePracticeDto = {
  status: { required: true },
} as const;

export const MuteSilenceDto = {
  id: { required: true },
  reason: { required: true, maxLength: 300 },
  endsOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const NeedDecisionDto = {
  id: { required: true },
  criterionCode: { required: true, maxLength: 40 },
  status: { required: true },
  remedy: { required: true },
  statement: { required: true, maxLength: 1000 },
  owner: {  },
} as const;

export const NeedOwnerDto = {
  kind: { required: true },
  name: { required: true, maxLength: 200 },
} as const;

export const NewEnrolmentDto = {
  id: { required: true },
  cooperativeId: { required: true },
  trainerAccountId: {  },
} as const;

export const NewIndicatorDto = {
  code: { required: true, maxLength: 20, pattern: /* @__PURE__ */ new RegExp("^[A-Z][A-Z0-9_]{0,19}$", 'u') },
  name: { required: true },
  unit: { required: true },
  unitCode: { required: true, maxLength: 60 },
  definition: { required: true },
  method: { required: true },
  source: { required: true },
  kind: { required: true },
  origin: { required: true },
  formula: { maxLength: 300 },
  isRatio: { required: true },
  numeratorName: {  },
  denominatorName: {  },
  direction: { required: true },
  acrossTime: { required: true },
  acrossCooperatives: { required: true },
  decimals: { required: true, min: 0, max: 4 },
  frequencyMonths: { required: true, min: 1, max: 24 },
  disaggregations: { required: true },
  mayBeNegative: { required: true },
  sdg: { required: true },
  iris: { required: true },
  id: { required: true },
} as const;

export const NewReadingDto = {
  id: { required: true },
  enrolmentId: { required: true },
  indicatorId: { required: true },
  month: { required: true, maxLength: 7, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-(0[1-9]|1[0-2])$", 'u') },
  value: { min: -99999999999, max: 99999999999 },
  numerator: { min: -99999999999, max: 99999999999 },
  denominator: { min: -99999999999, max: 99999999999 },
  source: { required: true, maxLength: 200 },
  replaces: {  },
  remark: { maxLength: 500 },
  parts: {  },
} as const;

export const OpenWordsDto = {
  fr: { maxLength: 2000 },
  ar: { maxLength: 2000 },
  en: { maxLength: 2000 },
} as const;

export const OpeningDto = {
  weekday: { required: true, min: 1, max: 7 },
  from: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  to: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
} as const;

export const OrderActionsDto = {
  actionIds: { required: true },
} as const;

export const PartyContentDto = {
  id: { required: true },
  cooperativeId: {  },
  name: { required: true, maxLength: 200 },
  role: { required: true },
} as const;

export const PeerOfferContentDto = {
  topics: { required: true },
  note: { maxLength: 1000 },
} as const;

export const PlanFairDto = {
  kind: { required: true },
  nameFr: { required: true, maxLength: 200 },
  nameAr: { maxLength: 200 },
  organiser: { maxLength: 200 },
  place: { required: true, maxLength: 200 },
  fromOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  toOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  tour: { maxLength: 120 },
  institutions: { required: true },
  notes: { maxLength: 2000 },
  cancelled: { required: true },
  id: { required: true },
  enrolmentIds: { required: true },
} as const;

export const PlanHoursDto = {
  startTime: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  endTime: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
} as const;

export const PlanSessionDto = {
  id: { required: true },
  programmeId: { required: true },
  kind: { required: true },
  ordinal: { min: 1, max: 400 },
  moduleId: {  },
  part: { min: 1, max: 50 },
  parts: { min: 1, max: 50 },
  title: { required: true, maxLength: 200 },
  startsAt: { required: true },
  endsAt: { required: true },
  venue: { required: true, maxLength: 200 },
  trainerAccountId: { required: true },
  enrolmentIds: { required: true },
  buildsOn: {  },
} as const;

export const PlanWorkshopsDto = {
  id: { required: true },
  sessions: { required: true },
} as const;

export const PlannedSessionDto = {
  id: { required: true },
  kind: { required: true },
  ordinal: { min: 1, max: 400 },
  moduleId: {  },
  part: { min: 1, max: 50 },
  parts: { min: 1, max: 50 },
  buildsOn: {  },
  title: { required: true, maxLength: 200 },
  enrolmentIds: { required: true },
  trainerAccountId: { required: true },
  venue: { required: true, maxLength: 200 },
  startsAt: { required: true },
  endsAt: { required: true },
} as const;

export const PracticeContentDto = {
  titleFr: { maxLength: 200 },
  titleAr: { maxLength: 200 },
  storyFr: { maxLength: 6000 },
  storyAr: { maxLength: 6000 },
  stepsFr: { maxLength: 6000 },
  stepsAr: { maxLength: 6000 },
  resultFr: { maxLength: 6000 },
  resultAr: { maxLength: 6000 },
  criteria: { required: true },
  named: { required: true },
  fileIds: { required: true },
} as const;

export const PreferredDayDto = {
  startTime: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  endTime: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  weekday: { required: true, min: 1, max: 7 },
} as const;

export const PreviewWorkshopsDto = {
  groups: { required: true },
  days: { required: true },
  ramadanHours: {  },
  moduleIds: {  },
  trainingsFrom: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  groundwork: {  },
  fixed: {  },
  move: {  },
} as const;

export const ProgrammePersonDto = {
  accountId: { required: true },
  role: { required: true },
} as const;

export const QuestionAnswersDto = {
  question: { required: true, min: 0, max: 9 },
  right: { required: true, min: 0, max: 5000 },
  asked: { required: true, min: 0, max: 5000 },
} as const;

export const RaiseBlockerDto = {
  id: { required: true },
  category: { required: true },
  words: { maxLength: 1000 },
} as const;

export const ReadingPartDto = {
  dimension: { required: true },
  key: { required: true },
  value: { min: -99999999999, max: 99999999999 },
} as const;

export const ReassignFollowUpsDto = {
  id: { required: true },
  toAccountId: { required: true },
  fromAccountId: {  },
  enrolmentIds: {  },
  fromDay: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  reason: { required: true, maxLength: 500 },
} as const;

export const RecordMandateDto = {
  id: { required: true },
  function: { required: true },
  holderName: { required: true, maxLength: 200 },
  electedOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  endsOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  replacesId: {  },
} as const;

export const ReissueCertificateDto = {
  id: { required: true },
  reason: { required: true, maxLength: 500 },
} as const;

export const RemedySuggestionDto = {
  remedy: { required: true },
  text: { required: true },
  moduleCode: { maxLength: 20 },
} as const;

export const RemoveReadingFileDto = {
  removed: { required: true },
} as const;

export const RemoveSessionFileDto = {
  removed: { required: true },
} as const;

export const ResourceContentDto = {
  kind: { required: true },
  nameFr: { required: true, maxLength: 120 },
  nameAr: { maxLength: 120 },
  descriptionFr: { maxLength: 2000 },
  descriptionAr: { maxLength: 2000 },
  place: { maxLength: 200 },
  capacity: { required: true, min: 1, max: 500 },
  openings: { required: true },
  rules: { maxLength: 2000 },
  contact: { maxLength: 200 },
  bookableBy: { required: true },
  confirms: { required: true },
  retired: { required: true },
} as const;

export const RespondentDto = {
  name: { required: true, maxLength: 200 },
  role: { maxLength: 120 },
} as const;

export const RetireModuleDto = {
  retired: { required: true },
} as const;

export const RetirementDto = {
  retired: { required: true },
} as const;

export const RevokeCertificateDto = {
  reason: { required: true, maxLength: 500 },
} as const;

export const SaveAnswersDto = {
  answers: { required: true },
} as const;

export const SaveResponseDto = {
  heldOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  respondent: { maxLength: 200 },
  answers: { required: true },
} as const;

export const SaveTargetsDto = {
  step: { min: 1, max: 12 },
  basis: { required: true },
  stated: { required: true },
  rows: { required: true },
} as const;

export const SaveTrainingPlanDto = {
  modules: { required: true },
} as const;

export const SessionDecisionDto = {
  text: { required: true, maxLength: 500 },
  responsible: { maxLength: 120 },
  dueOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const SessionMoveDto = {
  startTime: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  endTime: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  key: { required: true, maxLength: 120 },
  date: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  reach: { required: true },
} as const;

export const SessionPlaceDto = {
  id: { required: true },
  version: { required: true, min: 1, max: 1000000 },
  startsAt: { required: true },
  endsAt: { required: true },
} as const;

export const SetPreferencesDto = {
  mail: { required: true },
  rhythm: { required: true },
  digestAt: { required: true, maxLength: 5, pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):00$", 'u') },
  digestDay: { required: true, min: 1, max: 7 },
  quietFrom: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  quietTo: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  quietFriday: { required: true },
  zone: { maxLength: 60 },
  topics: { required: true },
} as const;

export const SetSilenceThresholdsDto = {
  windows_missed: { min: 1, max: 99 },
  absences: { min: 1, max: 99 },
  actions_overdue: { min: 1, max: 99 },
  readings_missing: { min: 1, max: 99 },
} as const;

export const SetTargetsDto = {
  targets: { required: true },
} as const;

export const SettleLevelDto = {
  criterionCode: { required: true, maxLength: 40 },
  level: { min: 0, max: 4 },
  agreedBy: { maxLength: 400 },
  note: { maxLength: 2000 },
  agreedOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const SettleOverlapDto = {
  otherId: { required: true },
  word: { maxLength: 500 },
} as const;

export const SheetCellDto = {
  fr: { maxLength: 400 },
  ar: { maxLength: 400 },
  en: { maxLength: 400 },
} as const;

export const SheetRowDto = {
  cells: { required: true },
} as const;

export const SheetTableDto = {
  columns: { required: true },
  rows: { required: true },
  blankRows: { required: true, min: 0, max: 30 },
} as const;

export const ShiftSessionDto = {
  date: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  startTime: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
  endTime: { pattern: /* @__PURE__ */ new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", 'u') },
} as const;

export const SignInDto = {
  email: { required: true, maxLength: 254 },
  password: { required: true, maxLength: 200 },
} as const;

export const SignPlanDto = {
  id: { required: true },
  signerName: { required: true, maxLength: 120 },
  signerRole: { required: true, maxLength: 120 },
  signedOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  manner: {  },
  fileId: {  },
} as const;

export const StartDiagnosticDto = {
  heldOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  respondents: { required: true },
  id: { required: true },
  wave: { required: true },
  perspective: { required: true },
} as const;

export const StartGridDraftDto = {
  id: { required: true },
  copyOf: {  },
  code: { maxLength: 40, pattern: /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", 'u') },
} as const;

export const StartPlanDto = {
  id: { required: true },
} as const;

export const StartReportDto = {
  id: { required: true },
  title: { required: true, maxLength: 200 },
  periodFrom: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  periodTo: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const StartResponseDto = {
  id: { required: true },
  questionnaireId: { required: true },
  heldOn: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  respondent: { maxLength: 200 },
} as const;

export const StatedTargetsDto = {
  baseline: { min: -99999999999, max: 99999999999 },
  targets: { required: true },
} as const;

export const SupportContentDto = {
  schemeId: {  },
  funder: { required: true, maxLength: 200 },
  programmeId: {  },
  actionId: {  },
  category: { required: true },
  object: { required: true, maxLength: 300 },
  inKind: { required: true },
  amount: { min: 0, max: 999999999999 },
  totalCost: { min: 0.01, max: 999999999999 },
  from: { required: true, pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  to: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  status: { required: true },
  note: { maxLength: 2000 },
  fileIds: { required: true },
} as const;

export const TallyDto = {
  right: { required: true, min: 0, max: 5000 },
  asked: { required: true, min: 0, max: 5000 },
} as const;

export const TaughtModuleDto = {
  moduleId: { required: true },
  enrolmentIds: { required: true },
} as const;

export const TellBlockerDto = {
  blockerId: { required: true },
  news: { required: true },
} as const;

export const TellProgressDto = {
  actionId: { required: true },
  progress: { required: true },
} as const;

export const TopicChoiceDto = {
  topic: { required: true },
  channels: { required: true },
} as const;

export const UnmarkNotificationsDto = {
  markedAt: { required: true },
} as const;

export const UpdateAccountDto = {
  displayName: { maxLength: 120 },
  active: {  },
  password: { minLength: 10, maxLength: 200 },
} as const;

export const UpdateActionDto = {
  needId: {  },
  title: { maxLength: 300 },
  responsibleKind: {  },
  responsibleName: { maxLength: 200 },
  responsibleMembershipId: {  },
  responsibleAccountId: {  },
  startsOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  dueOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  indicators: {  },
  stakeholders: {  },
} as const;

export const UpdateAffiliationDto = {
  role: {  },
  toDate: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const UpdateCooperativeDto = {
  code: { maxLength: 40 },
  kind: {  },
  nameFr: { maxLength: 200 },
  nameAr: { maxLength: 200 },
  sector: {  },
  territoryId: {  },
  foundedOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  fiscalYearEnd: { minLength: 5, maxLength: 5, pattern: /* @__PURE__ */ new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", 'u') },
  registrationNumber: { maxLength: 60 },
  phone: { maxLength: 30 },
} as const;

export const UpdateEnrolmentDto = {
  trainerAccountId: {  },
  status: {  },
  leftOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const UpdateFairStandDto = {
  state: { required: true },
  standNumber: { maxLength: 40 },
  standCost: { min: 0, max: 9999999999 },
  transportCost: { min: 0, max: 9999999999 },
  bestSold: { maxLength: 500 },
  days: { required: true },
} as const;

export const UpdateHolidayDto = {
  from: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  to: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  name: {  },
  announced: {  },
  source: { maxLength: 200 },
  removed: {  },
} as const;

export const UpdateMemberDto = {
  givenName: { maxLength: 100 },
  familyName: { maxLength: 100 },
  nameAr: { maxLength: 200 },
  sex: {  },
  birthYear: { min: 1900, max: 2100 },
  phone: { maxLength: 30 },
  function: {  },
  toDate: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
} as const;

export const UpdateModuleDto = {
  title: { required: true },
  objectives: { required: true },
  audience: { required: true },
  category: { required: true },
  plannedHours: { required: true, min: 0.5, max: 1000 },
  criteria: { required: true },
  buildsOn: { required: true },
  agenda: { required: true },
  materials: { required: true },
  messages: { required: true },
  sheets: { required: true },
  learningCheck: { required: true },
} as const;

export const UpdateProfileDto = {
  locale: { required: true },
} as const;

export const UpdateProgrammeDto = {
  nameFr: { maxLength: 200 },
  nameAr: { maxLength: 200 },
  sponsorName: { maxLength: 200 },
  leadName: { maxLength: 200 },
  partners: {  },
  startsOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  months: { min: 1, max: 120 },
  gridCode: { maxLength: 40 },
  territoryIds: {  },
  workshopCadence: {  },
  followUpCadence: {  },
  people: {  },
  certificateThreshold: { min: 0.05, max: 1 },
  status: {  },
} as const;

export const UpdateReportDto = {
  title: { maxLength: 200 },
  story: { maxLength: 20000 },
  nextSteps: { maxLength: 10000 },
} as const;

export const UpdateSessionDto = {
  title: { maxLength: 200 },
  startsAt: {  },
  endsAt: {  },
  venue: { maxLength: 200 },
  trainerAccountId: {  },
  reason: {  },
  words: { maxLength: 300 },
  status: {  },
  buildsOn: {  },
} as const;

export const UpdateStakeholderDto = {
  status: {  },
  contactedOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  note: { maxLength: 2000 },
} as const;

export const UpdateStepDto = {
  title: { maxLength: 300 },
  dueOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  doneOn: { pattern: /* @__PURE__ */ new RegExp("^(19|20|21)\\d{2}-\\d{2}-\\d{2}$", 'u') },
  place: { min: 1, max: 1000 },
} as const;

export const UsefulPracticeDto = {
  useful: { required: true },
} as const;

export const WorkshopGroundworkDto = {
  ordinal: { required: true, min: 1, max: 400 },
  moduleIds: { required: true },
} as const;

export const WorkshopGroupDto = {
  code: { required: true, maxLength: 60 },
  enrolmentIds: { required: true },
  trainerAccountId: { required: true },
  venue: { required: true, maxLength: 200 },
} as const;

export const WriteSessionReportDto = {
  agenda: { required: true },
  exercises: { required: true },
  done: { maxLength: 4000 },
  observations: { maxLength: 4000 },
  decisions: { required: true },
  countedBefore: {  },
  countedAfter: {  },
} as const;

export const WrittenExerciseDto = {
  level: { min: 0, max: 4 },
  note: { maxLength: 500 },
} as const;

export const WrittenStepDto = {
  state: {  },
  note: { maxLength: 500 },
} as const;
