import type { z } from 'zod';
import { getAt } from '../paths.ts';
import { pathText, wordPaths, type Path } from '../schema-walk.ts';
import { runningOrLabel, type Passage, type PassageKind } from './passage.ts';

/** How words at a path are meant; undefined leaves it to their punctuation. */
export type KindOf = (path: Path, value: unknown) => PassageKind | undefined;

/** The sources named by the entry that holds a field, or by an entry around it. */
function citesAt(value: unknown, path: Path): string[] {
  return path.flatMap((_step, depth) => {
    const { sources, source } = getAt(value, path.slice(0, depth)) as { sources?: unknown; source?: unknown };
    return [...(Array.isArray(sources) ? sources : []), source].filter((id) => typeof id === 'string');
  });
}

/** The words of a content file that fits `schema`, in order. `file` is only passed on. */
export function yamlPassages(schema: z.ZodType, value: unknown, file: string, kindOf: KindOf = () => undefined): Passage[] {
  return wordPaths(schema, value).map((path) => {
    const text = String(getAt(value, path));
    return { file, where: pathText(path), text, kind: kindOf(path, value) ?? runningOrLabel(text), cites: citesAt(value, path) };
  });
}
