import { readFile } from 'node:fs/promises';
import { createTransport } from 'nodemailer';

/** Sends the same bytes again, as fast as a pool of as many connections as the worker’s can: nothing else is done. */
const [smtpUrl, file] = process.argv.slice(2) as [string, string];
const mails = JSON.parse(await readFile(file, 'utf8')) as { to: string; raw: string }[];
const pool = createTransport({ pool: true, url: smtpUrl, maxConnections: 5 });
const began = performance.now();
await Promise.all(
  mails.map(({ to, raw }) =>
    pool.sendMail({
      envelope: { from: 'news@communities.example', to: [to] },
      raw: Buffer.from(raw, 'latin1'),
    }),
  ),
);
const seconds = (performance.now() - began) / 1_000;
pool.close();
process.send!(mails.length / seconds);
process.disconnect();
