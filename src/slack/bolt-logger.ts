import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/** Words after which a library quotes what it could not read, and kinds of errors that do. */
const QUOTES = /(Malformed request body|Failed to parse[^:]*|SyntaxError|ZodError|URIError): [\s\S]*$/;

/** Bolt's log lines as pino's: only their level and first words, since payloads carry people's text. */
export function boltLogger(log: Logger): BoltLogger {
  const line = (parts: unknown[]) =>
    parts
      .map((part) => (part instanceof Error ? part.name : String(part)))
      .join(' ')
      .replace(QUOTES, '$1')
      .slice(0, 300);
  return {
    debug: () => undefined,
    info: (...parts) => log.debug(line(parts)),
    warn: (...parts) => log.warn(line(parts)),
    error: (...parts) => log.error(line(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
