import { z } from 'zod';
import type { ModelSettings } from './drafting/draft.ts';
import { modelEnvironment, modelSettingsOf } from './drafting/model-settings.ts';

/** A setting that may be left empty in a file of settings. */
const optional = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null);

const port = optional.refine(
  (text) => text === null || /^\d{1,5}$/.test(text),
  'must be a number such as 3000',
);

/** Whether a time zone is known here; aliases such as Asia/Chongqing and Etc/GMT-8 are as good as others. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const zone = z.string().default('Asia/Shanghai').refine(isZone, 'must be an IANA name such as Asia/Shanghai');

const schema = z.object({
  SLACK_BOT_TOKEN: optional,
  SLACK_APP_TOKEN: optional,
  SLACK_SIGNING_SECRET: optional,
  SLACK_API_URL: optional,
  PORT: port,
  HEALTH_PORT: port,
  HEALTH_HOST: optional,
  REDIS_URL: optional,
  ...modelEnvironment,
  NIANBAO_TIME_ZONE: zone,
  NIANBAO_HOLIDAYS: optional,
  NIANBAO_NEW_ORGANS_A_DAY: z.coerce.number().int().min(1).optional(),
  NIANBAO_DATA_DIR: z.string().default('.data'),
  NIANBAO_ARCHIVE_DIR: optional,
  NIANBAO_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('nianbao'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** The environment, read once. */
export interface Config {
  readonly slack: {
    readonly botToken: string;
    readonly apiUrl: string | null;
    readonly connection:
      | {
          readonly kind: 'socket';
          readonly appToken: string;
          readonly health: { readonly port: number; readonly host: string } | null;
        }
      | { readonly kind: 'http'; readonly port: number; readonly signingSecret: string };
  };
  readonly redisUrl: string | null;
  readonly model: ModelSettings | null;
  readonly zone: string;
  /** A file with holiday notices that the calendar does not know yet. */
  readonly holidays: string | null;
  /** How many organs a person may make known on a day; null: as many as is usual. */
  readonly newOrgansADay: number | null;
  readonly dataDir: string;
  /** Where files are that were moved out of Redis; null: beside the data. */
  readonly archiveDir: string | null;
  readonly prefix: string;
  readonly logLevel: string;
}

/** The environment lacks something: every line says what to set. */
export class ConfigError extends Error {
  readonly code = 'config';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`the environment is not complete:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** This machine alone: whoever else asks for health is let in by name. */
const LOOPBACK = '127.0.0.1';

type Environment = z.infer<typeof schema>;

function connectionOf(env: Environment): Config['slack']['connection'] {
  return env.PORT
    ? { kind: 'http', port: Number(env.PORT), signingSecret: env.SLACK_SIGNING_SECRET ?? '' }
    : {
        kind: 'socket',
        appToken: env.SLACK_APP_TOKEN ?? '',
        health: env.HEALTH_PORT ? { port: Number(env.HEALTH_PORT), host: env.HEALTH_HOST ?? LOOPBACK } : null,
      };
}

/** What is missing, one line each, in the order of the example file. */
function missing(env: Environment): string[] {
  const problems: string[] = [];
  if (!env.SLACK_BOT_TOKEN)
    problems.push('SLACK_BOT_TOKEN: the bot token (xoxb-…) of the Slack app, from “OAuth & Permissions”');
  else if (!env.SLACK_BOT_TOKEN.startsWith('xoxb-')) problems.push('SLACK_BOT_TOKEN: must begin with xoxb-');
  if (env.PORT && !env.SLACK_SIGNING_SECRET) {
    problems.push('SLACK_SIGNING_SECRET: needed because PORT is set (HTTP mode), from “Basic Information”');
  }
  if (!env.PORT && !env.SLACK_APP_TOKEN) {
    problems.push(
      'SLACK_APP_TOKEN: the app-level token (xapp-…, scope connections:write) for Socket Mode; or set PORT for HTTP mode',
    );
  } else if (!env.PORT && !env.SLACK_APP_TOKEN?.startsWith('xapp-')) {
    problems.push('SLACK_APP_TOKEN: must begin with xapp-');
  }
  if (env.OPENAI_BASE_URL && !env.OPENAI_MODEL) {
    problems.push(
      'OPENAI_MODEL: needed because OPENAI_BASE_URL is set; the name of the model on that server',
    );
  }
  return problems;
}

/** Reads the environment; throws ConfigError with one readable list of what is missing or wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const env = parsed.data;
  const problems = missing(env);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    slack: { botToken: env.SLACK_BOT_TOKEN ?? '', apiUrl: env.SLACK_API_URL, connection: connectionOf(env) },
    redisUrl: env.REDIS_URL,
    model: modelSettingsOf(env),
    zone: env.NIANBAO_TIME_ZONE,
    holidays: env.NIANBAO_HOLIDAYS,
    newOrgansADay: env.NIANBAO_NEW_ORGANS_A_DAY ?? null,
    dataDir: env.NIANBAO_DATA_DIR,
    archiveDir: env.NIANBAO_ARCHIVE_DIR,
    prefix: env.NIANBAO_PREFIX,
    logLevel: env.LOG_LEVEL,
  };
}
