import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const tools = {
  browser: {
    variable: 'TEST_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    elsewhere: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium'],
    debian: 'chromium',
    words:
      'the tests in a browser need Chromium (Debian, Ubuntu: apt install chromium; macOS: brew install --cask google-chrome)',
  },
  redis: {
    variable: 'TEST_REDIS_SERVER',
    programs: ['redis-server'],
    elsewhere: ['/opt/homebrew/bin/redis-server', '/usr/local/bin/redis-server'],
    debian: 'redis-server',
    words:
      'the tests of the queue on Redis need redis-server (Debian, Ubuntu: apt install redis-server; macOS: brew install redis)',
  },
};

/** Finds the programs that tests need, and on Debian as root installs those that are missing. */
export function findTools() {
  const missing = Object.values(tools).filter((tool) => !find(tool));
  if (missing.length > 0 && mayInstall()) install(missing.map(({ debian }) => debian));
  return {
    browser: find(tools.browser),
    redis: find(tools.redis),
    missing: Object.values(tools)
      .filter((tool) => !find(tool))
      .map(({ words }) => words),
  };
}

function find({ variable, programs, elsewhere }) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env[variable],
    ...programs.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  return [...candidates, ...elsewhere].find((path) => path && isProgram(path));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function install(packages) {
  console.log(`Installing ${packages.join(' and ')} for the tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env,
  });
}
