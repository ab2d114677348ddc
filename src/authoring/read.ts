import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problems } from './problems.ts';
import { getAt } from './paths.ts';
import { remembered } from './remembered.ts';
import { descriptionAt, pathText, type Path } from './schema-walk.ts';
import { typesetWords } from './typeset.ts';

/** A folder of content and where problems in it are collected. */
export interface Desk {
  /** Path of the folder. */
  root: string;
  problems: Problems;
}

/** Names of the files in `folder`, below it too, that end in `ending`; sorted; none when there is no such folder. */
export async function filesIn(desk: Desk, folder: string, ending: string): Promise<string[]> {
  const names = await readdir(join(desk.root, folder), { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
}

/** The text of a content file, or undefined with a problem collected. */
export async function readText(desk: Desk, file: string): Promise<string | undefined> {
  try {
    return await readFile(join(desk.root, file), 'utf8');
  } catch {
    desk.problems.add(`content/${file}`, 'is missing. Add it, or take out what refers to it.');
    return undefined;
  }
}

/** Reads a YAML file and holds it against its schema. Undefined, with problems collected, when it does not fit. */
export async function readYaml<S extends z.ZodType>(desk: Desk, file: string, schema: S): Promise<z.infer<S> | undefined> {
  const text = await readText(desk, file);
  return text === undefined ? undefined : parseYaml(desk, file, text, schema);
}

/** As `readYaml`, for text at hand; `skippedLines` is how many lines of the file stand above it. */
export function parseYaml<S extends z.ZodType>(
  desk: Desk,
  file: string,
  text: string,
  schema: S,
  skippedLines = 0,
): z.infer<S> | undefined {
  return remembered(desk, file, [text, schema, skippedLines], () => parseAnew(desk, file, text, schema, skippedLines));
}

/** A text read as YAML, or undefined with a problem collected. `counter` learns where the lines begin. */
export function yamlIn(desk: Desk, file: string, text: string, skippedLines = 0, counter = new LineCounter()): Document | undefined {
  const document = parseDocument(text, { lineCounter: counter });
  const [broken] = document.errors;
  if (!broken) return asMeant(desk, file, { text, document, skippedLines, counter });
  const line = (broken.linePos?.[0].line ?? 1) + skippedLines;
  const reason = broken.message.split(/ at line |\n/)[0];
  desk.problems.add(
    `content/${file}, line ${line}:`,
    `the YAML cannot be read (${reason}). Check indentation, colons and quotes near that line.`,
  );
  return undefined;
}

/** A YAML text, read. */
interface Reading {
  text: string;
  document: Document;
  skippedLines: number;
  counter: LineCounter;
}

/** What follows a value on its line as a comment; a comma may come first in a list in brackets. */
const COMMENT_BEHIND = /^[^\S\n]*,?[^\S\n]*(#.*)/;

/**
 * The document, unless YAML takes some of its words for what authors do not mean. A word with a star before it means another
 * place of the file, and authors mean the star. A number sign behind a space begins a comment, and readers would miss the rest
 * of the line: nobody can tell whether it was meant for them.
 */
function asMeant(desk: Desk, file: string, { text, document, skippedLines, counter }: Reading): Document | undefined {
  let isMeant = true;
  const refuse = (offset: number, what: string) => {
    isMeant = false;
    desk.problems.add(`content/${file}, line ${counter.linePos(offset).line + skippedLines}:`, what);
  };
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) === undefined)
        refuse(alias.range?.[0] ?? 0, `"*${alias.source}" begins with a star. Put quotation marks around the value.`);
    },
    Scalar(_key, { type, range }) {
      const comment = type === 'PLAIN' && range ? COMMENT_BEHIND.exec(text.slice(range[1]))?.[1] : undefined;
      if (comment !== undefined)
        refuse(
          range![1],
          `"${comment.trimEnd()}" is read as a comment, and nobody would see it. ` +
            'Put quotation marks around the value, or a comment on a line of its own.',
        );
    },
  });
  return isMeant ? document : undefined;
}

function parseAnew<S extends z.ZodType>(desk: Desk, file: string, text: string, schema: S, skippedLines: number): z.infer<S> | undefined {
  const counter = new LineCounter();
  const document = yamlIn(desk, file, text, skippedLines, counter);
  if (document === undefined) return undefined;
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return typesetWords(schema, result.data);
  for (const issue of result.error.issues) {
    const path = issue.path as Path;
    const node = document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true);
    const offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
    const line = offset === undefined ? '' : `, line ${counter.linePos(offset).line + skippedLines}`;
    desk.problems.add(`content/${file}${line}:`, sentence(issue, path, schema, value));
  }
  return undefined;
}

/** One zod issue as a sentence for an author, with the field's own description as the remedy. */
function sentence(issue: z.core.$ZodIssue, path: Path, schema: z.ZodType, value: unknown): string {
  const field = path.length ? pathText(path) : 'the file';
  const meant = descriptionAt(schema, path, value);
  const remedy = meant ? ` It holds: ${meant}` : '';
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    return `${field} has ${names}, which is not a field here. Check the spelling or take it out.`;
  }
  if (getAt(value, path) === undefined) return `${field} is missing. Add it.${remedy}`;
  const message =
    issue.message.startsWith('Invalid') || issue.message.startsWith('Too') ? `is not right (${issue.message})` : issue.message;
  return `${field} ${message}.${remedy}`.replace('..', '.');
}
