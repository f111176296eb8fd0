import { Navigate } from 'react-router';
import { type RollExtraProps } from './roll-extras';

/** Leads to the session's report; what is written on the roll stays on the device. */
export default function ToReport({ roll }: RollExtraProps) {
  return <Navigate to={`/sessions/${roll.sessionId}/report`} />;
}
