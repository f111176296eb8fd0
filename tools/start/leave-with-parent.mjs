// Loaded into the API before its own code: a launcher killed outright cannot stop its child, so the child watches the
// channel between them and leaves when it breaks.
const LAST_CALL_MS = 10_000;

if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), LAST_CALL_MS).unref();
  });
  process.channel.unref();
}
