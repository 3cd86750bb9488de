import { untilStopped } from './main.js';
import type { ProgramName } from './programs.js';
import { readSettings } from './settings.js';
import { prepareSite, say } from './site.js';
import { Developed } from './develop/developed.js';
import { packagesInUse } from './develop/packages-in-use.js';
import { untilItAnswers } from './until-it-answers.js';
import { welcome } from './welcome.js';

const patience = 20_000;

type Watch = (onBuilt: () => Promise<void>) => void;

/** `npm run dev`: the whole site, its programs replaced after every save. */
export const develop = (watch: Watch): Promise<never> =>
  untilStopped(async (shutdown) => {
    const settings = readSettings(process.env);
    const environment = await prepareSite(settings, shutdown);
    const packages = await packagesInUse();
    const makeProgram = (name: ProgramName) => new Developed({ name, environment, packages, say });
    const api = await shutdown.keep(makeProgram('api'));
    const worker = await shutdown.keep(makeProgram('worker'));
    const prepareNext = () => [api, worker].forEach((program) => program.prepareNext());
    const answers = () => Promise.race([isUp(settings.config.port), api.ended, shutdown.requested]);
    await answers();
    prepareNext();
    say(welcome(settings));
    watch(async () => {
      const builtAt = Date.now();
      await api.replace();
      if (await answers()) say(`Answers again after ${Date.now() - builtAt} ms.`);
      await worker.replace();
      prepareNext();
    });
  });

const isUp = (port: number) => untilItAnswers(port, patience).then(() => true);
