import { fileURLToPath } from 'node:url';
import { WORKSPACE } from './wire.ts';

/** Everything that a contestant's process is told. */
export interface Surroundings {
  readonly slackUrl: string;
  /** A socket's path. */
  readonly redis: string;
  readonly port: number;
  /** Whether a slow model keeps drafts pending; without one nothing is left over between two answers. */
  readonly hasModel: boolean;
}

/** A bot that is measured. */
export interface Contestant {
  readonly name: string;
  readonly program: string;
  /** What brings a conversation to its first question. */
  readonly begins: 'by-command' | 'by-mention' | 'at-once';
  /** Where the order of what was taken can be read: in the audit trail of the record, or in the posts alone. */
  readonly record: 'audit' | 'posts';
  /** Whether it talks to Redis at all. */
  readonly keeps: boolean;
  env(around: Surroundings): Record<string, string>;
}

const common = ({ slackUrl, redis, port }: Surroundings): Record<string, string> => ({
  NODE_ENV: 'production',
  PORT: String(port),
  SLACK_API_URL: `${slackUrl}/api/`,
  SLACK_BOT_TOKEN: WORKSPACE.token,
  SLACK_SIGNING_SECRET: WORKSPACE.secret,
  REDIS_URL: redis,
});

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Bytes that an answer of Nianbao writes: the report, its entry in the trail, the marks. */
const ANSWER_BYTES = 9_500;

/** What no bot that keeps its answers can go below: a delivery, one durable write, the answer. Nothing is said or posted. */
export const FLOOR: Contestant = {
  name: 'floor',
  program: at('./peers/floor.mjs'),
  begins: 'at-once',
  record: 'posts',
  keeps: true,
  env: (around) => ({ ...common(around), BYTES: String(ANSWER_BYTES) }),
};

/** In the order of the first round. */
export const CONTESTANTS: readonly Contestant[] = [
  {
    name: 'bare Bolt',
    program: at('./peers/bolt.mjs'),
    begins: 'at-once',
    record: 'posts',
    keeps: false,
    env: (around) => ({ ...common(around), MODEL_URL: `${around.slackUrl}/v1/chat/completions` }),
  },
  {
    name: 'chat SDK',
    program: at('./peers/chat-sdk.mjs'),
    begins: 'by-mention',
    record: 'posts',
    keeps: true,
    env: (around) => ({ ...common(around), MODEL_URL: `${around.slackUrl}/v1/chat/completions` }),
  },
  {
    name: 'Nianbao',
    program: at('../../dist/main.js'),
    begins: 'by-command',
    record: 'audit',
    keeps: true,
    env: (around) => ({
      ...common(around),
      LOG_LEVEL: 'error',
      NIANBAO_NEW_ORGANS_A_DAY: '100000',
      ...(around.hasModel ? { OPENAI_BASE_URL: `${around.slackUrl}/v1`, OPENAI_MODEL: 'slow' } : {}),
    }),
  },
];
