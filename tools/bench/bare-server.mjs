// The practical limit for one Node process: one statement, its text straight to the socket. Told by its parent what to ask;
// where the statement has no values of its own, its one value is the body that came.
import { createServer } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

process.once('message', ({ text, values }) => {
  const server = createServer(async (request, reply) => {
    const { rows } = await pool.query(text, values ?? [await textOf(request)]);
    reply.setHeader('content-type', 'application/json; charset=utf-8');
    reply.end(rows[0].reply);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
});
process.once('disconnect', () => process.exit(0));
