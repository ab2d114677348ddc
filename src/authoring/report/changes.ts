import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ReportPart } from './part.ts';

const run = promisify(execFile);

/**
 * Files of the content folder, which is `root`, that differ from the last release, the newest tag. Says so when there is none to
 * compare with.
 */
export async function changesPart(root: string): Promise<ReportPart> {
  const git = async (...args: string[]) => (await run('git', args, { cwd: root })).stdout.trim();
  const title = 'Changes since the last release';
  const tag = await git('describe', '--tags', '--abbrev=0').catch(() => '');
  if (!tag) return { title, lines: ['No release is tagged here, so there is nothing to compare with.'] };
  const changed = await git('diff', '--stat', tag, '--', '.');
  return { title: `${title} (${tag})`, lines: changed ? changed.split('\n') : ['None.'] };
}
