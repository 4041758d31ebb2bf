/** A prompt file could not be used: its front matter or a variable is wrong. A fault of ours, found by the tests. */
export class PromptError extends Error {
  readonly code = 'PROMPT_UNUSABLE';
  override readonly name = 'PromptError';
}

/** A prompt as its file gives it: what it is called, its version, the instructions and the frame for the data. */
export interface PromptTemplate {
  readonly name: string;
  readonly version: string;
  /** The instructions: constant text, nothing from people is ever put into it. */
  readonly system: string;
  /** The frame in which `{{name}}` stands for a block of data. */
  readonly user: string;
  /** Names of the variables of `user`. */
  readonly variables: readonly string[];
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const VARIABLE = /\{\{([a-z][A-Za-z]*)\}\}/g;
/** The line that parts the instructions from the data. */
const DIVIDER = '\n## 资料\n';

/** Reads a prompt file: front matter with `name` and `version`, instructions, then `## 资料` and the data's frame. */
export function parsePrompt(source: string): PromptTemplate {
  const text = source.replaceAll('\r\n', '\n');
  const front = FRONT_MATTER.exec(text);
  const fields = new Map(
    (front?.[1] ?? '').split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const name = fields.get('name');
  const version = fields.get('version');
  if (!front || !name || !version) throw new PromptError('front matter with name and version is missing');
  const [system, user, ...more] = text.slice(front[0].length).split(DIVIDER);
  if (!system || !user || more.length > 0) throw new PromptError(`${name}: one line "## 资料" is wanted`);
  if (system.match(VARIABLE)) throw new PromptError(`${name}: variables belong below "## 资料"`);
  const variables = [...new Set([...user.matchAll(VARIABLE)].map((match) => match[1] ?? ''))];
  return { name, version, system: system.trim(), user: user.trim(), variables };
}

/**
 * A value as a block that cannot be left: JSON in which "<" is escaped, so that no text in it can close the block
 * or open another.
 */
function block(name: string, value: unknown): string {
  const json = JSON.stringify(value ?? null, null, 1)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e');
  return `<${name}>\n${json}\n</${name}>`;
}

/** Puts data into a prompt's frame. Every variable must be given and none besides; data is never read as a template. */
export function fillPrompt(template: PromptTemplate, values: Readonly<Record<string, unknown>>): string {
  const given = Object.keys(values);
  const missing = template.variables.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => !template.variables.includes(name));
  if (missing.length > 0 || unknown.length > 0) {
    throw new PromptError(`${template.name}: missing [${missing}], unknown [${unknown}]`);
  }
  return template.user.replace(VARIABLE, (_, name: string) => block(name, values[name]));
}
