import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

/** An error as it is logged: what kind, which code, where; never what it carries along. */
interface LoggedError {
  readonly type: string;
  readonly code: string | null;
  readonly message: string;
  readonly stack: string;
  readonly cause?: LoggedError;
}

/** Errors whose message repeats the text that they were about: a parser quotes it, a validator prints it. */
const QUOTING = new Set(['SyntaxError', 'ZodError', 'URIError']);

/** Errors go no deeper than this: one of ours, the library's, the system's. */
const DEPTH = 4;

/** The lines of a stack that name places in code; its first lines repeat the message. */
const places = (stack: string | undefined): string =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');

/**
 * What a log may keep of an error. A command to Redis that failed carries the whole document, an answer of Slack the
 * message it was about: what an error carries along is left out, its kind, code, message and places stay.
 */
function loggedError(error: unknown, depth = DEPTH): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, code: null, message: '', stack: '' };
  const code = 'code' in error && typeof error.code !== 'object' ? String(error.code) : null;
  const message = QUOTING.has(error.name) ? error.name : error.message.slice(0, 300);
  const logged = { type: error.name, code, message, stack: places(error.stack) };
  return error.cause === undefined || depth === 0
    ? logged
    : { ...logged, cause: loggedError(error.cause, depth - 1) };
}

/** Fields that hold what people wrote or who they are, wherever they stand in a line. */
const PERSONAL = [
  'text',
  'values',
  'name',
  'person',
  'contact',
  'identity',
  'phone',
  'email',
  'address',
  'notes',
  'files',
];

const OPTIONS: LoggerOptions = {
  serializers: { err: (error: unknown) => loggedError(error) },
  redact: {
    paths: PERSONAL.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
    censor: '[not logged]',
  },
};

/** The log: JSON lines on standard output. Ids, codes and times; what people wrote is never in it. */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  destination ? pino({ ...OPTIONS, level }, destination) : pino({ ...OPTIONS, level });
