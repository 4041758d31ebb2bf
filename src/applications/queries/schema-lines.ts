import { z } from 'zod';
import { FILTER_EXAMPLES, MEASURE_EXAMPLES } from './examples.ts';
import { filterSchema, measureSchema } from './query.ts';

const fieldSchema = z.looseObject({
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  type: z.string().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});
const memberSchema = z.object({ properties: z.record(z.string(), z.unknown()) });
const unionSchema = z.object({ oneOf: z.array(memberSchema) });

/** What may stand in a field, in words: one of some, several of some, a text, a number. */
function fieldText(field: unknown): string {
  const { const: fixed, enum: values, type, items, anyOf } = fieldSchema.parse(field);
  if (fixed !== undefined) return JSON.stringify(fixed);
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (anyOf) return anyOf.map(fieldText).join(' | ');
  if (type === 'array') return `[${items === undefined ? '' : fieldText(items)}]`;
  return type ?? 'filter';
}

/** The members of one of the schema's unions, each with its fields: what a model may compose, and what the documentation lists. */
function membersOf(schema: z.ZodType): readonly Readonly<Record<string, string>>[] {
  const { oneOf } = unionSchema.parse(z.toJSONSchema(schema, { unrepresentable: 'any' }));
  return oneOf.map(({ properties }) =>
    Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, fieldText(field)])),
  );
}

/** A part of the schema: its key, what it is called, its fields, and questions that hold it. */
export interface SchemaPart {
  readonly key: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly fields: Readonly<Record<string, string>>;
  readonly asked: readonly string[];
}

const partsOf = (
  schema: z.ZodType,
  key: 'kind' | 'by',
  examples: Readonly<Record<string, { name: SchemaPart['name']; asked: readonly string[] }>>,
) =>
  membersOf(schema).flatMap((fields): SchemaPart[] => {
    const name = (fields[key] ?? '').replaceAll('"', '');
    const example = examples[name];
    const { [key]: _, ...rest } = fields;
    return example ? [{ key: name, ...example, fields: rest }] : [];
  });

/** What can be wanted of applications. */
export const measureParts = (): SchemaPart[] => partsOf(measureSchema, 'kind', MEASURE_EXAMPLES);

/** By what applications can be told apart. */
export const filterParts = (): SchemaPart[] => partsOf(filterSchema, 'by', FILTER_EXAMPLES);

/** The parts in lines, one a part. */
export const schemaLines = (parts: readonly SchemaPart[], key: 'kind' | 'by'): string =>
  parts
    .map(({ key: name, name: called, fields }) => {
      const rest = Object.entries(fields).map(([field, what]) => `${field}: ${what}`);
      return `- ${key}: "${name}"（${called.zh}）${rest.length > 0 ? `；${rest.join('；')}` : ''}`;
    })
    .join('\n');
