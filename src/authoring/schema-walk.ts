import type { z } from 'zod';
import { wordFields } from '../schemas/fields.ts';

export type Path = (string | number)[];
type Schema = z.core.$ZodType;

/** The parts of a zod definition this walk reads. */
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  options?: Schema[];
  /** What a literal may be. */
  values?: unknown[];
}

const definition = (schema: Schema) => schema._zod.def as unknown as Definition;

/** The schema inside optional, default and lazy wrappers. */
function unwrap(schema: Schema): Schema {
  // zod makes what a lazy schema stands for once and keeps it here; its getter would make it anew each time.
  const inner = definition(schema).innerType ?? (schema as z.core.$ZodLazy)._zod.innerType;
  return inner ? unwrap(inner as Schema) : schema;
}

/** The member of a union that `value` fits. */
const fitting = (options: Schema[], value: unknown) => options.find((option) => (option as z.ZodType).safeParse(value).success);

/** Members of a union of which `value` says it is one, such as by its `type`; all of them when it says nothing that is known. */
function named(options: Schema[], value: unknown): Schema[] {
  const fields = Object.entries((value ?? {}) as Record<string, unknown>);
  const members = options.filter((option) => {
    const { shape } = definition(unwrap(option));
    return fields.some(([name, held]) => shape?.[name] && definition(shape[name]).values?.includes(held));
  });
  return members.length ? members : options;
}

/** The schema one step inside `schema`, if it has such a step. */
function inside(schema: Schema, step: string | number, value: unknown): Schema | undefined {
  const { shape, element, valueType, options } = definition(unwrap(schema));
  if (options) {
    const chosen = fitting(options, value) ?? named(options, value).find((option) => inside(option, step, value));
    return chosen && inside(chosen, step, value);
  }
  return element ?? valueType ?? shape?.[step];
}

/** What the field at `path` is for, as its schema says to authors; as far as `value` tells which field it is. */
export function descriptionAt(schema: Schema, path: Path, value: unknown): string | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return (schema as z.ZodType).description ?? (unwrap(schema) as z.ZodType).description;
  const next = inside(schema, step, value);
  return next && descriptionAt(next, rest, (value as Record<string | number, unknown> | undefined)?.[step]);
}

/** Paths of all the fields of a valid `value` that hold words a learner reads, in order. */
export function wordPaths(schema: Schema, value: unknown, at: Path = []): Path[] {
  if (value === undefined) return [];
  const bare = unwrap(schema);
  if (wordFields.has(schema as z.ZodType) || wordFields.has(bare as z.ZodType)) return [at];
  const { options } = definition(bare);
  if (options) {
    const chosen = fitting(options, value);
    return chosen ? wordPaths(chosen, value, at) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const next = inside(bare, step, child);
    return next ? wordPaths(next, child, [...at, step]) : [];
  });
}

/** `items[3].options[0].why` */
export const pathText = (path: readonly PropertyKey[]) =>
  path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : (index ? '.' : '') + String(step))).join('');
