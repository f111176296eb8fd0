import { useEffect, useState } from 'react';
import { readInstallation, type components } from '@tiwizi/api-client';
import { api } from './api';

export type Installation = components['schemas']['InstallationDto'];

/** What kind of installation this is; undefined until it answers, and while it cannot be reached. */
export function useInstallation(): Installation | undefined {
  const [installation, setInstallation] = useState<Installation>();
  useEffect(() => {
    const leaving = new AbortController();
    readInstallation(api, { signal: leaving.signal }).then(setInstallation, () => undefined);
    return () => leaving.abort();
  }, []);
  return installation;
}
