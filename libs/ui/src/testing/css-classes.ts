/** Stands for a CSS module in component tests: each class is its own name. */
const classes = new Proxy<Record<string, string>>({}, { get: (_, name) => String(name) });

export default classes;
