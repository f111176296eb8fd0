import { type components } from '@tiwizi/api-client';

export type Consultation = components['schemas']['ConsultationDto'];
export type ConsultationContent = components['schemas']['ConsultationContentDto'];

export const channels = ['visit', 'meeting', 'phone', 'message', 'letter'] as const;

export const consultationsKey = (programmeId: string) => ['consultations', programmeId];

export const contentOf = (consultation: Consultation): ConsultationContent => {
  const { heldOn, channel, institution, personHeard, personRole, said, cooperatives, needs } = consultation;
  return {
    ...{ heldOn, channel, institution, personHeard, personRole, said },
    enrolmentIds: cooperatives.map(({ enrolmentId }) => enrolmentId),
    needIds: needs.map(({ id }) => id),
  };
};
