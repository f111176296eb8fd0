export default async function globalTeardown(): Promise<void> {
  await globalThis.tiwiziTestProgram?.close();
  await globalThis.tiwiziTestCluster?.stop();
}
