import { Navigate } from 'react-router';

/** Leads to those who came without standing in the register; what is written on the roll stays on the device. */
export default function ToMatches() {
  return <Navigate to="/cooperatives/matches" />;
}
