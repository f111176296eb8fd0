// Parsed by whatever Node is there: nothing newer than dynamic import before the version is known.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Tiwizi needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
const { develop } = await import('./develop.mjs');
await develop();
