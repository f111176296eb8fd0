import { localDate } from '@tiwizi/domain';
import { startOf, zone } from './calendar';
import { loadCertificates } from './certificates';
import { loadConsultations } from './consultations';
import { loadDiagnostics } from './diagnostics';
import { loadFairs, sahelFairs } from './fairs';
import { loadFollowUps } from './follow-ups';
import { loadGridDraft } from './grids';
import { installAs } from './people';
import { loadHolidays } from './holidays';
import { loadLaw } from './law';
import { loadOasis } from './oasis/load';
import { loadNetworks, sahel } from './networks';
import { loadPlans } from './plans';
import { loadPeers, loadPractices, sahelTellers } from './practices';
import { loadProgramme } from './programme';
import { loadQuestionnaires } from './questionnaires';
import { loadReadings } from './readings';
import { loadRegistry } from './registry';
import { loadReport } from './report';
import { loadSessionReports } from './session-reports';
import { loadSessions } from './sessions';
import { loadStandIns } from './stand-ins';
import { loadSupport, sahelSupport } from './supports';
import { loadTraining } from './training';

/**
 * Loads the demo programme into a running, empty Tiwizi, as the people of the demo would: over HTTP, so that every rule
 * holds for it. The same on every machine but for its dates, which are laid around today.
 */
async function main(): Promise<void> {
  const { TIWIZI_URL: url, TIWIZI_SETUP_CODE: setupCode } = process.env;
  if (!url || !setupCode) throw new Error('TIWIZI_URL and TIWIZI_SETUP_CODE say where to load the demo.');
  const today = localDate(new Date(), zone);
  const startsOn = startOf(today);
  const administrator = await installAs(url, setupCode);
  const registry = await loadRegistry(administrator);
  const demo = await loadProgramme({ administrator, registry, url, today, startsOn });
  await loadConsultations(demo);
  await loadNetworks(demo, sahel);
  await loadFairs(demo, sahelFairs);
  await loadDiagnostics(demo);
  await loadGridDraft(demo);
  await loadQuestionnaires(demo);
  await loadPlans(demo);
  await loadSupport(demo, sahelSupport);
  await loadPractices(demo, sahelTellers);
  await loadPeers(demo);
  await loadLaw(demo);
  await loadHolidays(demo);
  await loadSessions(demo);
  await loadSessionReports(demo);
  await loadTraining(demo);
  await loadCertificates(demo);
  await loadFollowUps(demo);
  await loadReadings(demo);
  await loadReport(demo);
  await loadStandIns(demo);
  await loadOasis(administrator, url, today);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
