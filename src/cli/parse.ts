import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isIsoDate } from '../language/date.ts';
import { dateInZone } from '../report/calendar/zone.ts';
import type { Streams } from './command.ts';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses a command's arguments; throws UsageError that points to its help. */
export function parse<T extends Options>(command: string, args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new UsageError(`${command}：参数有误（${reason}），用法见 nianbao ${command} --help`);
  }
}

/** One of a few words; throws UsageError that lists them. */
export function oneOf<T extends string>(
  value: string | undefined,
  words: readonly T[],
  name: string,
  fallback?: T,
): T {
  if (value === undefined && fallback !== undefined) return fallback;
  const chosen = words.find((word) => word === value);
  if (!chosen)
    throw new UsageError(`${name} 应为 ${words.join('、')} 之一${value ? `，不是“${value}”` : ''}`);
  return chosen;
}

/** The day that --today names, else the present one. Throws UsageError. */
export function dayOf(command: string, today: string | undefined): string {
  if (today !== undefined && !isIsoDate(today))
    throw new UsageError(`${command}：--today 应写作 YYYY-MM-DD，不是“${today}”`);
  return today ?? dateInZone(Date.now());
}

/** A text as it was given, or from standard input for "-". */
export const textOf = async (given: string, streams: Streams): Promise<string> =>
  given === '-' ? new TextDecoder().decode(await streams.stdin()).trim() : given;
