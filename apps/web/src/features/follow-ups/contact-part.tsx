import { BlockersField } from './blockers-field';
import { type ContactPartProps } from './contact-parts';
import { ProgressField } from './progress-field';
import { VoiceField } from './voice-field';

/** The part of a contact that was opened. */
export default function ContactPart({
  part,
  ...props
}: ContactPartProps & { part: 'progress' | 'blockers' | 'voice' }) {
  if (part === 'progress') return <ProgressField {...props} />;
  return part === 'blockers' ? <BlockersField {...props} /> : <VoiceField voice={props.voice} />;
}
