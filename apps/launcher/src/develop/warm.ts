import { pathToFileURL } from 'node:url';

/** Loads the packages it is given, then runs the program it is told to. */
const program = new Promise<string>((resolve) => process.once('message', (file: string) => resolve(file)));
process.once('disconnect', exit);

for (const name of process.argv.slice(2)) await import(name).catch(() => undefined);

const file = await program;
process.off('disconnect', exit);
await import(pathToFileURL(file).href);

function exit() {
  process.exit();
}
