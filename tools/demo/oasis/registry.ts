import {
  type ApiClient,
  confirmImport,
  listCooperatives,
  type listTerritories,
  previewImport,
} from '@tiwizi/api-client';
import { idOf } from '../chance';
import { type Registry } from '../registry';
import { oasisCooperatives } from './cooperatives';

type Territory = Awaited<ReturnType<typeof listTerritories>>['items'][number];

const dayOf = (date: string): string => date.split('-').reverse().join('/');

/** Brings the cooperatives and GIEs of the oases with their members into the registry: two sheets, as an office would. */
export async function importOases(office: ApiClient, territories: readonly Territory[]): Promise<Registry> {
  await importSheet(office, 'cooperatives-oasis.csv', [
    'Code;Nom;Nom (arabe);Type;Secteur;Province;Commune;Date de création;Clôture;N° immatriculation;Téléphone',
    ...oasisCooperatives.map((one) => {
      const place = placeOf(one.territory, territories);
      const { code, nameFr, nameAr, kind, sector, foundedOn, registrationNumber, phone } = one;
      return [
        code,
        nameFr,
        nameAr,
        kind,
        sector,
        ...place,
        dayOf(foundedOn),
        '31/12',
        registrationNumber,
        phone,
      ].join(';');
    }),
  ]);
  await importSheet(office, 'membres-oasis.csv', [
    'Code coopérative;Code membre;Prénom;Nom;Nom complet (arabe);Sexe;Année de naissance;Fonction;Date d’entrée;Téléphone',
    ...oasisCooperatives.flatMap(({ code, members }) =>
      members.map((one) =>
        [
          code,
          one.code,
          one.givenName,
          one.familyName,
          one.nameAr,
          one.sex,
          one.birthYear,
          one.function,
          dayOf(one.joinedOn),
          '',
        ].join(';'),
      ),
    ),
  ]);
  const { items } = await listCooperatives(office, { query: { limit: 100 } });
  return new Map(items.map(({ code, id }) => [code, id]));
}

async function importSheet(office: ApiClient, fileName: string, lines: string[]): Promise<void> {
  const id = idOf('import', fileName);
  const preview = await previewImport(office, {
    query: { id, fileName },
    body: new Blob([lines.join('\n')]),
  });
  if (!preview.canConfirm) throw new Error(`${fileName}: ${JSON.stringify(preview.faults)}`);
  await confirmImport(office, { path: { id } });
}

/** Province and commune by name; where only the province is known the commune stays blank. */
function placeOf(code: string, territories: readonly Territory[]): [province: string, commune: string] {
  const own = territories.find((one) => one.code === code);
  if (own === undefined) throw new Error(`${code} is no territory`);
  if (own.level === 'province') return [own.nameFr, ''];
  const province = territories.find(({ id }) => id === own.parentId);
  return [province?.nameFr ?? '', own.nameFr];
}
