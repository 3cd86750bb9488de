import { z } from 'zod';
import { ConfigError } from './config-error.js';
import { mailLimits, type MailLimits } from './mail-limits.js';

const flag = z
  .enum(['true', 'false', '1', '0'])
  .default('false')
  .transform((value) => value === 'true' || value === '1');

const url = (protocols: RegExp, example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), {
    message: `must be a URL like ${example}`,
  });

const schema = z.object({
  PORT: z.coerce.number({ error: 'must be a number' }).int().min(1).max(65535).default(3000),
  DATABASE_URL: url(/^postgres(ql)?:$/, 'postgres://user:password@host:5432/name'),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[\w-]+$/, 'may have letters, digits, - and _')
    .default('impact'),
  REDIS_URL: url(/^rediss?:$/, 'redis://host:6379').optional(),
  SMTP_URL: url(/^smtps?:$/, 'smtp://host:1025'),
  PUBLIC_URL: url(/^https?:$/, 'https://communities.example').optional(),
  DATA_DIR: z.string().min(1).default('data'),
  MAIL_FROM: z.string().min(3).default('news@communities.example'),
  MAIL_LIMITS: mailLimits,
  FILES_MAX_MB: z.coerce
    .number({ error: 'must be a number of megabytes' })
    .int('must be a whole number')
    .min(1)
    .max(1000)
    .default(50),
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_ENDPOINT: url(/^https?:$/, 'https://s3.example').optional(),
  FILES_S3_REGION: z.string().default('us-east-1'),
  FILES_S3_ACCESS_KEY_ID: z.string().optional(),
  FILES_S3_SECRET_ACCESS_KEY: z.string().optional(),
  FILES_S3_PREFIX: z
    .string()
    .regex(/^[\w./-]*$/, 'may have letters, digits, . _ - and /')
    .default(''),
  TRUST_PROXY: z.coerce
    .number({ error: 'must be the number of proxies in front' })
    .int('must be a whole number')
    .min(0)
    .max(9)
    .default(0),
  DEMO: flag,
  INTROSPECTION: flag,
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

/** One half of a key opens nothing; none at all means that the client finds its own. */
const complete = schema
  .refine((values) => !values.FILES_S3_ACCESS_KEY_ID || values.FILES_S3_SECRET_ACCESS_KEY, {
    path: ['FILES_S3_SECRET_ACCESS_KEY'],
  })
  .refine((values) => !values.FILES_S3_SECRET_ACCESS_KEY || values.FILES_S3_ACCESS_KEY_ID, {
    path: ['FILES_S3_ACCESS_KEY_ID'],
  });

/** Where files are kept that are not kept on the disk. */
export type S3Config = Readonly<{
  bucket: string;
  /** undefined: Amazon’s own, by region. */
  endpoint: string | undefined;
  region: string;
  /** undefined: from where the client looks for them itself (an instance’s role, for example). */
  credentials: Readonly<{ accessKeyId: string; secretAccessKey: string }> | undefined;
  /** Before the name of every object, so that several installations can share a bucket. */
  prefix: string;
}>;

/** Injection token for `Config`. */
export const CONFIG = Symbol('CONFIG');

export type Config = Readonly<{
  port: number;
  /** The application's own role: it owns nothing and row-level security binds it. */
  databaseUrl: string;
  /** The queue lives in Redis when set, in PostgreSQL otherwise. */
  redisUrl: string | undefined;
  /** Keeps several installations apart in one Redis. */
  queuePrefix: string;
  smtpUrl: string;
  /** Origin that links in pages and mails start with; no trailing slash. */
  publicUrl: string;
  dataDir: string;
  files: Readonly<{
    /** What one file may have at most, in bytes. */
    maxBytes: number;
    /** null: files are kept in `dataDir`. */
    s3: S3Config | null;
  }>;
  /** Address that mails come from; discreet on purpose (docs: domain rule 11). */
  mailFrom: string;
  /** How many mails each provider gets, over all workers. */
  mailLimits: MailLimits;
  /** How many reverse proxies stand in front: as many entries of X-Forwarded-For, from its end, are true. */
  trustProxy: number;
  /** Serves /demo and /mailbox. Never on a site with real people. */
  demo: boolean;
  introspection: boolean;
  environment: 'development' | 'production' | 'test';
}>;

/**
 * Reads the whole configuration from environment variables.
 * @throws ConfigError naming every variable that is missing or wrong, not only the first
 */
export function loadConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = complete.safeParse(withoutEmpty(environment));
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => describe(issue, environment)));
  const values = parsed.data;
  return {
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    queuePrefix: values.QUEUE_PREFIX,
    smtpUrl: values.SMTP_URL,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    dataDir: values.DATA_DIR,
    files: { maxBytes: values.FILES_MAX_MB * 1024 * 1024, s3: s3Of(values) },
    mailFrom: values.MAIL_FROM,
    mailLimits: values.MAIL_LIMITS,
    trustProxy: values.TRUST_PROXY,
    demo: values.DEMO,
    introspection: values.INTROSPECTION || values.NODE_ENV !== 'production',
    environment: values.NODE_ENV,
  };
}

function s3Of(values: z.infer<typeof schema>): S3Config | null {
  const { FILES_S3_ACCESS_KEY_ID: accessKeyId, FILES_S3_SECRET_ACCESS_KEY: secretAccessKey } = values;
  if (!values.FILES_S3_BUCKET) return null;
  return {
    bucket: values.FILES_S3_BUCKET,
    endpoint: values.FILES_S3_ENDPOINT,
    region: values.FILES_S3_REGION,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
    prefix: values.FILES_S3_PREFIX,
  };
}

const withoutEmpty = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));

function describe(issue: z.core.$ZodIssue, environment: NodeJS.ProcessEnv): string {
  const name = issue.path.join('.');
  return `${name} ${environment[name] ? issue.message : 'is missing'}`;
}
