import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';
import { compileSpec } from '../build/code.mjs';
import { project } from '../project.mjs';
import { use } from './globals.mjs';

const require = createRequire(import.meta.url);

// As people run it: for others React and graphql look over each step, which takes longer than the step.
process.env.NODE_ENV = 'production';

/**
 * Jest’s own test runner, but what it runs is loaded by Node, from dist. In jest’s virtual machine every spec
 * would load and warm up the whole application anew: most of the time that a run takes. So modules are shared
 * by the specs of a process, as requests share them in production; a spec keeps what it changes to itself.
 */
export default async function run(globalConfig, config, environment, _runtime, testPath, sendMessageToJest) {
  const before = process.cpuUsage();
  const result = await circus.default(
    globalConfig,
    config,
    environment,
    plainNode,
    testPath,
    sendMessageToJest,
  );
  const { user, system } = process.cpuUsage(before);
  return { ...result, processorTime: (user + system) / 1e6 };
}

/** Of jest’s runtime, what its test runner asks for. */
const plainNode = {
  requireInternalModule: freshly,
  requireModule: require,
  setGlobalsForRuntime: use,
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: importSpec,
  enterTestCode: () => undefined,
  leaveTestCode: () => undefined,
};

/** The state of a run is that of the module. */
function freshly(path) {
  delete require.cache[path];
  globalThis[Symbol.for('EVENT_HANDLERS')] = undefined;
  return require(path);
}

async function importSpec(path) {
  const compiled = await compileSpec(relative(project, path).replaceAll('\\', '/'));
  await import(`${pathToFileURL(compiled).href}?${Date.now()}`);
}
