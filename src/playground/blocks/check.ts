import { isFields, lengthOf } from '../json.ts';
import type { ObjectShape, Problem, Shape } from './shape.ts';

/** Holds a value against a shape and names everything that is wrong with it, in Slack's words. */
export function check(shape: Shape, value: unknown, pointer: string): Problem[] {
  const wrong = (message: string): Problem[] => [{ message, pointer }];
  switch (shape.kind) {
    case 'anything':
      return [];
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrong('must be a boolean');
    case 'enum':
      return typeof value === 'string' && shape.values.includes(value)
        ? []
        : wrong('must be a valid enum value');
    case 'string':
      if (typeof value !== 'string') return wrong('must provide a string');
      if (shape.pattern && !shape.pattern.test(value)) return wrong('must match the required pattern');
      return outside(lengthOf(value), shape.min, shape.max, 'characters').flatMap(wrong);
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('must be a number');
      if (shape.integer && !Number.isInteger(value)) return wrong('must be an integer');
      if (shape.min !== undefined && value < shape.min) return wrong(`must be at least ${shape.min}`);
      return shape.max !== undefined && value > shape.max ? wrong(`must be at most ${shape.max}`) : [];
    case 'list':
      if (!Array.isArray(value)) return wrong('must be an array');
      if (shape.max !== undefined && value.length > shape.max)
        return wrong(`no more than ${shape.max} items allowed`);
      if (shape.min !== undefined && value.length < shape.min)
        return wrong(`no fewer than ${shape.min} items allowed`);
      return value.flatMap((item: unknown, index) => check(shape.of, item, `${pointer}/${index}`));
    case 'choice': {
      if (!isFields(value)) return wrong('must provide an object');
      if (typeof value.type !== 'string') return wrong('missing required field: type');
      const chosen = Object.hasOwn(shape.by, value.type) ? shape.by[value.type] : undefined;
      return chosen
        ? checkObject(chosen, value, pointer)
        : [{ message: `unsupported type: ${value.type}`, pointer: `${pointer}/type` }];
    }
    case 'object':
      return isFields(value) ? checkObject(shape, value, pointer) : wrong('must provide an object');
  }
}

function checkObject(shape: ObjectShape, value: Record<string, unknown>, pointer: string): Problem[] {
  const missing = shape.required
    .filter((name) => value[name] === undefined || value[name] === null)
    .map((name) => ({ message: `missing required field: ${name}`, pointer }));
  const fields = Object.entries(value).flatMap(([name, held]) => {
    const expected = name === 'type' ? ANY : shape.fields[name];
    if (!expected) return [{ message: `invalid additional property: ${name}`, pointer }];
    return held === undefined || held === null ? [] : check(expected, held, `${pointer}/${name}`);
  });
  const between = missing.length > 0 ? [] : (shape.rules ?? []).flatMap((rule) => rule(value, pointer));
  return [...missing, ...fields, ...between];
}

const ANY: Shape = { kind: 'anything' };

/** Slack says "less than" and "more than" with the first figure that is refused. */
function outside(size: number, min: number | undefined, max: number | undefined, what: string): string[] {
  if (max !== undefined && size > max) return [`must be less than ${max + 1} ${what}`];
  if (min !== undefined && size < min) return [`must be more than ${min - 1} ${what}`];
  return [];
}
