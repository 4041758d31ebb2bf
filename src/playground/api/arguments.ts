import { type Fields, isFields } from '../json.ts';
import { badArgument, SlackApiError } from './errors.ts';

/** The arguments of one Web API call, from a form or a JSON body alike. */
export class Args {
  readonly all: Fields;

  constructor(all: Fields) {
    this.all = all;
  }

  /** A string argument, undefined when absent or empty. */
  text(name: string): string | undefined {
    const value = this.all[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw badArgument(`must be a string [json-pointer:/${name}]`);
  }

  /** A string argument that must be there. */
  need(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw badArgument(`missing required field: ${name}`);
    return value;
  }

  /** True when the argument was sent at all, an empty list included. */
  has(name: string): boolean {
    const value = this.all[name];
    return value !== undefined && value !== null && value !== '';
  }

  /** A boolean argument; forms send "true" and "1". */
  flag(name: string): boolean {
    return ['true', '1'].includes(String(this.all[name] ?? ''));
  }

  /** A whole number within bounds, or the one to use without it. */
  count(name: string, otherwise: number, most: number): number {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1) throw new SlackApiError('invalid_limit');
    return Math.min(number, most);
  }

  /** A structured argument: JSON text in forms, JSON itself in JSON bodies. */
  json(name: string, wrong = 'invalid_arguments'): unknown {
    const value = this.all[name];
    if (typeof value !== 'string' || value === '') return value === '' ? undefined : (value ?? undefined);
    try {
      return JSON.parse(value);
    } catch (cause) {
      const error = new SlackApiError(wrong);
      error.cause = cause;
      throw error;
    }
  }

  /** A list of JSON objects, undefined when absent. */
  objects(name: string, wrong: string): Fields[] | undefined {
    const value = this.json(name, wrong);
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !value.every(isFields)) throw new SlackApiError(wrong);
    return value;
  }

  /** A JSON object, undefined when absent. */
  object(name: string, wrong: string): Fields | undefined {
    const value = this.json(name, wrong);
    if (value === undefined) return undefined;
    if (!isFields(value)) throw new SlackApiError(wrong);
    return value;
  }
}

/** Reads the arguments out of a request: its query, then its body by content type. */
export function readArguments(contentType: string, body: Buffer, query: URLSearchParams): Args {
  const fromQuery = Object.fromEntries(query);
  if (body.length === 0) return new Args(fromQuery);
  if (contentType.startsWith('application/json')) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(body.toString('utf8'));
    } catch {
      throw new SlackApiError('invalid_json');
    }
    if (!isFields(parsed)) throw new SlackApiError('json_not_object');
    return new Args({ ...fromQuery, ...parsed });
  }
  if (contentType.startsWith('application/x-www-form-urlencoded') || contentType === '') {
    return new Args({ ...fromQuery, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) });
  }
  throw new SlackApiError('invalid_post_type');
}
