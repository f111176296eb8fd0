import { readFile } from '@tiwizi/api-client';
import { type ContactValues, valuesOf, channels } from './contact-values';
import { type FollowUp } from './said';

/** A contact that was logged, as the form holds it. */
export function contactToCorrect(followUp: FollowUp): ContactValues {
  const { solved, ...rest } = followUp;
  const channel = channels.find((each) => each === followUp.channel) ?? 'phone';
  const told = solved.map(({ id }) => ({ blockerId: id, news: 'solved' as const }));
  return valuesOf({ ...rest, channel, told });
}

/** Documents, which the form shows as files; and voices, which are heard. */
export function filesOf({ files }: FollowUp) {
  const isVoice = (mediaType: string) => mediaType.startsWith('audio/');
  return {
    documents: files.flatMap(({ file }) => (isVoice(file.mediaType) ? [] : [file])),
    voices: files.flatMap(({ file, seconds }) =>
      isVoice(file.mediaType)
        ? [{ file: { ...file, address: readFile.address({ path: { id: file.id } }) }, seconds }]
        : [],
    ),
  };
}
