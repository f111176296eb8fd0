/**
 * What Nx printed for the tasks that failed: the others would bury it. Output of another shape is given back whole.
 *
 * @param {string} output of `nx --outputStyle=static`
 * @returns {string}
 */
export function failedTasks(output) {
  const [, list] = output.split(/^Failed tasks:$/m);
  if (!list) return output;
  const failed = new Set([...list.matchAll(/^- (\S+)$/gm)].map(([, task]) => task));
  const sections = output.split(/^(?=> nx run )/m).filter((section) => {
    const [, task] = /^> nx run (\S+)/.exec(section) ?? [];
    return task !== undefined && failed.has(task);
  });
  return sections.length === 0
    ? output
    : sections.map((section) => (section.split(/^ NX /m)[0] ?? '').trim()).join('\n\n');
}
