import type { Problem } from '../blocks/shape.ts';
import type { Fields } from '../json.ts';

/** An answer `{ok: false, error}` of the Web API; `code` is Slack's word for it. */
export class SlackApiError extends Error {
  readonly code: string;
  /** Further fields of the answer, such as `response_metadata`. */
  readonly details: Fields;

  constructor(code: string, details: Fields = {}) {
    super(code);
    this.name = 'SlackApiError';
    this.code = code;
    this.details = details;
  }
}

/** A refusal that names every problem with its place, in both forms that Slack gives. */
export function refusal(code: string, problems: readonly Problem[]): SlackApiError {
  const errors = problems.map((problem) => `${problem.message} [json-pointer:${problem.pointer}]`);
  return new SlackApiError(code, {
    errors,
    response_metadata: { messages: errors.map((error) => `[ERROR] ${error}`) },
  });
}

/** A refusal for an argument that is missing or of the wrong kind. */
export function badArgument(message: string): SlackApiError {
  return new SlackApiError('invalid_arguments', { response_metadata: { messages: [`[ERROR] ${message}`] } });
}
