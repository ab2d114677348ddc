import { resolve, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'rolldown';
import { parseSync } from 'rolldown/utils';
import { BROWSERS } from './browsers.ts';

/** One classic script. */
export interface Script {
  code: string;
  /** Paths of the files of which something is left in it, with slashes on every system. */
  files: string[];
}

/**
 * Bundles one file, and all that it imports, into one minified classic script for the browsers of the course. How JSX is
 * written stands in `tsconfig.json`. `entry`: its path below `root`. `define`: what stands in for free names, as source.
 * Throws on what a classic script cannot do, and on all else that the bundler has doubts about.
 */
export async function bundle(root: string, entry: string, define: Readonly<Record<string, string>> = {}): Promise<Script> {
  const doubts: string[] = [];
  const { output } = await build({
    cwd: resolve(root),
    input: entry,
    platform: 'browser',
    transform: { target: BROWSERS, define: { 'process.env.NODE_ENV': '"production"', ...define } },
    onLog: (level, { message }) => {
      if (level === 'warn') doubts.push(stripVTControlCharacters(message).trim());
    },
    // A module is strict without saying so, a classic script is not.
    output: { format: 'iife', strict: true, minify: true, comments: false },
    write: false,
  });
  const [{ code, modules }] = output;
  // What is imported by a fixed path was made part of the script. The rest would be fetched as a module, which fails from disk.
  for (const { start, end } of parseSync('script.js', code).module.dynamicImports)
    doubts.push(`It would fetch a module while it runs: ${code.slice(start, end)}`);
  if (doubts.length > 0) throw new Error(`${entry} cannot be made one classic script:\n${doubts.join('\n')}`);
  const left = Object.keys(modules).filter((id) => modules[id]!.renderedLength > 0);
  return { code, files: left.map((id) => id.split(sep).join('/')) };
}
