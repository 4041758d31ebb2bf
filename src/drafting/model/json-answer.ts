/** How many opening braces that close nowhere are looked at: prose has a few, an attack has thousands. */
const MOST_OPEN = 40;

const OPENING: ReadonlySet<string> = new Set(['{', '[']);
const CLOSING: ReadonlySet<string> = new Set(['}', ']']);
const CONTROL_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** An object found in a text, mended, and whether it was closed. */
interface Found {
  readonly json: string;
  readonly end: number;
}

/**
 * Reads one object from its opening brace on, mending what models get wrong: a comma before a closing bracket, a line
 * break inside a string. `cut` also closes an object that breaks off, behind its last whole member.
 */
function objectAt(text: string, start: number, cut: boolean): Found | null {
  const json: string[] = [];
  let depth = 0;
  let inString = false;
  let lastMember = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (inString) {
      json.push(CONTROL_ESCAPES[character] ?? character);
      if (character === '\\') json.push(text.charAt(++at));
      else if (character === '"') inString = false;
      continue;
    }
    if (/\s/.test(character)) continue;
    if (CLOSING.has(character) && json.at(-1) === ',') json.pop();
    if (character === ',' && depth === 1) lastMember = json.length;
    json.push(character);
    if (character === '"') inString = true;
    if (OPENING.has(character)) depth += 1;
    if (CLOSING.has(character)) depth -= 1;
    if (depth === 0) return { json: json.join(''), end: at + 1 };
  }
  return cut && lastMember > 0 ? { json: `${json.slice(0, lastMember).join('')}}`, end: text.length } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What comes behind the model's thinking; a closing mark often stands without its opening one. */
function behindThinking(text: string): string {
  const closed = [...text.matchAll(/<\/think(?:ing)?>/gi)].at(-1);
  return closed ? text.slice(closed.index + closed[0].length) : text;
}

/**
 * The JSON objects in a model's answer, the last first: prose, fences and thinking around them are passed over. With
 * `cut` an answer that broke off gives the members that it had finished.
 */
export function jsonObjectsIn(answer: string, cut = false): unknown[] {
  const text = behindThinking(answer);
  const objects: unknown[] = [];
  let open = 0;
  for (let at = text.indexOf('{'); at >= 0 && open < MOST_OPEN; at = text.indexOf('{', at)) {
    const object = objectAt(text, at, false);
    const value = object && parsed(object.json);
    if (object && value !== undefined) {
      objects.unshift(value);
      at = object.end;
      continue;
    }
    const begun = cut && !object ? objectAt(text, at, true) : null;
    const members = begun && parsed(begun.json);
    if (members !== null && members !== undefined) return [members, ...objects];
    open += 1;
    at += 1;
  }
  return objects;
}
