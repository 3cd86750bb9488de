import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A real mail server in a process of its own: takes everything, and hands it over when told where to. */
const kept: { to: string; raw: string }[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onData: (stream, session, done) => {
    buffer(stream).then((raw) => {
      kept.push({ to: session.envelope.rcptTo[0]!.address, raw: raw.toString('latin1') });
      done();
    }, done);
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => process.send!((server.server.address() as AddressInfo).port));

process.on('message', (file: string) => {
  void writeFile(file, JSON.stringify(kept)).then(() => process.send!(kept.splice(0).length));
});
process.on('disconnect', () => process.exit());
