import { useState } from 'react';
import { type RollHandOver } from '@tiwizi/domain';
import { type RollExtraProps } from '../roll-extras';
import { ReadFrames } from './read-frames';
import { TakeOver } from './take-over';

/** Takes a roll from the screen of another phone: its codes are read, then both rolls are put together. */
export default function TakeRoll({ written, ...rest }: RollExtraProps) {
  const [handOver, setHandOver] = useState<RollHandOver | null>(null);
  if (!written) return null;
  return handOver ? (
    <TakeOver {...rest} written={written} handOver={handOver} />
  ) : (
    <ReadFrames sessionId={rest.roll.sessionId} onRead={setHandOver} onClose={rest.onClose} />
  );
}
