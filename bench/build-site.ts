import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How a build of the website ended. */
export interface Built {
  code: number;
  /** What it printed, without colours. */
  output: string;
}

/** Builds the website from another content folder into `out`, with caches of its own, so that it leaves `dist/` alone. */
export function buildSite(content: string, out: string): Promise<Built> {
  const script = `
    import { build } from 'astro';
    await build({ root: process.argv[1], outDir: process.argv[2], cacheDir: process.argv[3] });
  `;
  const args = ['--input-type=module', '-e', script, root, out, join(out, '..', 'cache')];
  const env = { ...process.env, COURSE_CONTENT: content, NO_COLOR: '1', FORCE_COLOR: undefined, ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}
