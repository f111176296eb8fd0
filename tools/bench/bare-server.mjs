// The practical limit for one Node process: one statement, its text straight to the socket. Told by its parent what to ask.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

process.once('message', ({ text, values }) => {
  const server = createServer(async (_request, reply) => {
    const { rows } = await pool.query(text, values);
    reply.setHeader('content-type', 'application/json; charset=utf-8');
    reply.end(rows[0].reply);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
});
process.once('disconnect', () => process.exit(0));
