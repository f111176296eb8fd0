export interface Span {
  /** In minutes from midnight. */
  start: number;
  end: number;
}

export interface Laid<Item> {
  item: Item;
  span: Span;
  /** Which of `lanes` places side by side it stands in, from 0. */
  lane: number;
  lanes: number;
}

/** Lays what meets in time side by side, in as few lanes as it takes; what stands alone has the whole width. */
export function inLanes<Item>(items: readonly Item[], spanOf: (item: Item) => Span): Laid<Item>[] {
  const sorted = items
    .map((item) => ({ item, span: spanOf(item) }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const laid: Laid<Item>[] = [];
  let cluster: Laid<Item>[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const one of cluster) one.lanes = ends.length;
    [cluster, ends] = [[], []];
  };
  for (const { item, span } of sorted) {
    if (cluster.length > 0 && span.start >= Math.max(...ends)) close();
    const free = ends.findIndex((end) => end <= span.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.end;
    const one = { item, span, lane, lanes: 1 };
    cluster.push(one);
    laid.push(one);
  }
  close();
  return laid;
}
