// node tools/maps/provinces.mjs <provinces.json>: draws the map of provinces that the screens show, from the TopoJSON of
// the package morocco-map (OpenStreetMap's data, ODbL 1.0). Run again only when a border or a territory changes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeArcs, ringsOf, simplifyArc } from './topology.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const target = path.join(root, 'apps/web/src/features/territories/map/provinces.json');
/** In pixels of the drawn map: what moves a line by less is left out. */
const coarseness = 0.9;
const width = 1000;

/** Names of the source that are spelt like no name or alias of ours. */
const spelt = {
  'عمالة الرباط': 'rabat',
  'el kelaat es sraghna': 'el-kelaa-des-sraghna',
  'agadir ida outanane': 'agadir-ida-ou-tanane',
  'fquih ben saleh': 'fquih-ben-salah',
};

const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const territories = JSON.parse(
  readFileSync(path.join(root, 'apps/api/src/slices/territories/territories.json'), 'utf8'),
).filter(({ level }) => level === 'province');
const codes = new Map(
  territories.flatMap(({ code, nameFr, aliases }) =>
    [code, nameFr, ...aliases].map((name) => [fold(name), code]).filter(([name]) => name !== ''),
  ),
);

function codeOf(name) {
  const latin = name.replace(/[\u0600-\u06ff\u2d30-\u2d7f].*$/, '');
  const bare = fold(latin.replace(/^(?:province|préfecture|prefecture) (?:de |d['’])?/i, ''));
  const code = spelt[name] ?? spelt[bare] ?? codes.get(bare);
  if (code === undefined) throw new Error(`No territory of ours is called ${name}.`);
  return code;
}

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const [{ geometries }] = Object.values(topology.objects);
const degrees = decodeArcs(topology);
const all = degrees.flat();
const west = Math.min(...all.map(([lon]) => lon));
const scale = width / (Math.max(...all.map(([lon]) => lon)) - west);
// Mercator: the shape that a reader knows from every other map.
const mercator = (lat) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
const north = mercator(Math.max(...all.map(([, lat]) => lat)));
const drawn = degrees.map((arc) =>
  simplifyArc(
    arc.map(([lon, lat]) => [(lon - west) * scale, (north - mercator(lat)) * scale]),
    coarseness,
  ).map(([x, y]) => [Math.round(x), Math.round(y)]),
);
const height = Math.ceil(Math.max(...drawn.flat().map(([, y]) => y)));

/** A line in small steps from its first point: the shortest way to write it. */
function pathOf(points, closed) {
  const [[x, y], ...rest] = points;
  let [atX, atY] = [x, y];
  const steps = rest.flatMap(([nextX, nextY]) => {
    const [dx, dy] = [nextX - atX, nextY - atY];
    [atX, atY] = [nextX, nextY];
    return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? '' : ' '}${dy}`];
  });
  return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

const area = (ring) =>
  Math.abs(ring.reduce((sum, [x, y], at) => sum + x * ring.at(at - 1)[1] - y * ring.at(at - 1)[0], 0) / 2);

const provinces = {};
const regionsOfArc = new Map();
for (const geometry of geometries) {
  const code = codeOf(geometry.properties.name);
  if (code in provinces) throw new Error(`${code} is drawn twice.`);
  const region = territories.find((one) => one.code === code).parent;
  const rings = ringsOf(geometry, drawn, (arc) =>
    regionsOfArc.set(arc, [...(regionsOfArc.get(arc) ?? []), region]),
  );
  const largest = rings.toSorted((one, other) => area(other) - area(one))[0];
  // A rock off the coast would be a dot of no use; the largest part is always kept.
  const shown = rings.filter((ring) => ring === largest || area(ring) > 6);
  provinces[code] = {
    path: shown.map((ring) => pathOf(ring, true)).join(''),
    // Around its largest part: where its sign stands, and whether there is room for one.
    box: [Math.min, Math.max].flatMap((furthest) =>
      [0, 1].map((axis) => furthest(...largest.map((point) => point[axis]))),
    ),
  };
}
const missing = territories.filter(({ code }) => !(code in provinces));
if (missing.length > 0) throw new Error(`Not on the map: ${missing.map(({ code }) => code).join(', ')}.`);

// An arc that only one province has is the coast or the border of the country.
const borders = [...regionsOfArc]
  .filter(([, regions]) => regions.length > 1 && new Set(regions).size > 1)
  .map(([arc]) => pathOf(drawn[arc], false))
  .join('');
const sorted = Object.fromEntries(Object.entries(provinces).sort(([one], [other]) => (one < other ? -1 : 1)));
const text = `${JSON.stringify({ width, height, borders, provinces: sorted })}\n`;
writeFileSync(target, text);
console.log(`${Object.keys(provinces).length} provinces, ${Math.round(text.length / 1000)} kB`);
