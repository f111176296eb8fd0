/**
 * What was worked out once from figures that change together, kept until they do: everything is forgotten as soon as another
 * `stamp` is read. Holds `most` views, those that were asked for last; two who ask at once wait for one answer.
 */
export class KeptViews<View> {
  private stamp = '';
  private views = new Map<string, Promise<View>>();

  constructor(private readonly most: number) {}

  read(stamp: string, key: string, work: () => Promise<View>): Promise<View> {
    if (stamp !== this.stamp) {
      this.stamp = stamp;
      this.views = new Map();
    }
    const { views } = this;
    const kept = views.get(key);
    // A Map remembers the order in which its keys came: what is asked for again comes last again.
    views.delete(key);
    const view = kept ?? work();
    views.set(key, view);
    if (kept === undefined) view.catch(() => views.delete(key));
    if (views.size > this.most) views.delete([...views.keys()][0] ?? '');
    return view;
  }
}
