/** The arcs of a TopoJSON as lists of [longitude, latitude]. */
export function decodeArcs({ arcs, transform }) {
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The outer rings of a polygon or of several, of arcs already drawn; tells `onArc` of each arc that it goes along. */
export function ringsOf({ type, arcs }, drawn, onArc) {
  const polygons = type === 'Polygon' ? [arcs] : arcs;
  return polygons.map(([outer]) =>
    outer.flatMap((arc, place) => {
      const index = arc < 0 ? ~arc : arc;
      onArc(index);
      const points = arc < 0 ? [...drawn[index]].reverse() : drawn[index];
      // The first point of an arc is the last of the one before.
      return place === 0 ? points : points.slice(1);
    }),
  );
}

/**
 * The arc with fewer points, none of which was further than `tolerance` from the line that is left (Douglas and Peucker).
 * Its ends stay: two provinces that share it go on sharing it.
 */
export function simplifyArc(points, tolerance) {
  const kept = new Set([0, points.length - 1]);
  const stretches = [[0, points.length - 1]];
  while (stretches.length > 0) {
    const [from, to] = stretches.pop();
    let [furthest, distance] = [-1, tolerance];
    for (let at = from + 1; at < to; at += 1) {
      const away = distanceToLine(points[at], points[from], points[to]);
      if (away > distance) [furthest, distance] = [at, away];
    }
    if (furthest === -1) continue;
    kept.add(furthest);
    stretches.push([from, furthest], [furthest, to]);
  }
  return points.filter((_, at) => kept.has(at));
}

function distanceToLine([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
