import { ConfigError, loadConfig, type Config } from '#platform';
import { resolve } from 'node:path';

export type Settings = Readonly<{
  config: Config;
  /** The given server's owner; undefined means the embedded one. */
  ownerUrl: string | undefined;
  /** The given application role; undefined means that we make one. */
  appUrl: string | undefined;
  /** Undefined means the demo's own mailbox. */
  smtpUrl: string | undefined;
}>;

type Environment = NodeJS.ProcessEnv;

/**
 * What was given, checked, and what wasn't left for the launcher to start: a database, and in the demo a mailbox.
 * @throws ConfigError naming everything that is wrong with what was given
 */
export function readSettings(environment: Environment): Settings {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl } = environment;
  const complete = withWhatWeStart(environment);
  const problems = [...problemsOf(complete), ...(ownerUrl ? problemsOfOwner(ownerUrl, complete) : [])];
  if (ownerUrl && !databaseUrl)
    problems.push('DATABASE_URL is missing: DATABASE_OWNER_URL needs it beside itself');
  if (problems.length > 0) throw new ConfigError(problems);
  const config = loadConfig(complete);
  return {
    config: { ...config, dataDir: resolve(config.dataDir) },
    ownerUrl: ownerUrl || databaseUrl || undefined,
    appUrl: ownerUrl ? databaseUrl : undefined,
    smtpUrl: smtpUrl || undefined,
  };
}

/** Without a database of their own, somebody is trying it out. */
function withWhatWeStart(environment: Environment): Environment {
  const DEMO = environment.DEMO || (environment.DATABASE_URL ? 'false' : 'true');
  const inDemo = DEMO === 'true' || DEMO === '1';
  return {
    ...environment,
    DEMO,
    DATABASE_URL: environment.DATABASE_URL || 'postgres://embedded@127.0.0.1/impact_communities',
    SMTP_URL: environment.SMTP_URL || (inDemo ? 'smtp://127.0.0.1' : undefined),
  };
}

function problemsOf(environment: Environment): string[] {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

const problemsOfOwner = (url: string, environment: Environment): string[] =>
  problemsOf({ ...environment, DATABASE_URL: url })
    .filter((problem) => problem.startsWith('DATABASE_URL'))
    .map((problem) => problem.replace('DATABASE_URL', 'DATABASE_OWNER_URL'));
