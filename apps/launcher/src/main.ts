import { launch, programNames } from './programs.js';
import { readSettings } from './settings.js';
import { Interrupted, Shutdown } from './shutdown.js';
import { prepareSite, say } from './site.js';
import { Supervised } from './supervised.js';
import { untilItAnswers } from './until-it-answers.js';
import { welcome } from './welcome.js';

/** `npm start`: the whole site, until somebody stops it. */
export const start = (): Promise<never> =>
  untilStopped(async (shutdown) => {
    const settings = readSettings(process.env);
    const environment = await prepareSite(settings, shutdown);
    const onGivenUp = (reason: Error) => shutdown.request(reason);
    for (const name of programNames) {
      await shutdown.keep(new Supervised({ name, environment, launch, say, onGivenUp }));
    }
    await Promise.race([untilItAnswers(settings.config.port), shutdown.requested]);
    say(welcome(settings));
  });

/** Runs until it is told to stop or something fails; then stops what was started, last things first. */
export async function untilStopped(run: (shutdown: Shutdown) => Promise<void>): Promise<never> {
  const shutdown = new Shutdown();
  const reason = await run(shutdown)
    .then(() => shutdown.requested)
    .catch((error: Error) => error);
  const asked = reason instanceof Interrupted;
  if (!asked) console.error(`\n${reason.message}`);
  if (asked || shutdown.hasStarted) say('Stopping …');
  await shutdown.stopAll();
  process.exit(asked ? 0 : 1);
}
