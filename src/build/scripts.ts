import { createHash } from 'node:crypto';
import { bundle } from './bundle.ts';
import { SENTINEL } from './rewrite.ts';

/** A client entry as `ClientScript` names it in a page, before the real name is known. */
export const entryFile = (entry: string) => `${entry}.entry.js`;

export interface Bundle {
  /** File name with a hash of the content, so that browsers and LMSs may keep it for good. */
  name: string;
  code: string;
}

/**
 * Bundles `src/<entry>.ts` into one classic script: browsers refuse module scripts from disk, and each further file costs
 * a slow request in many LMSs. Throws on what a classic script cannot do.
 */
export async function bundleScript(root: string, entry: string): Promise<Bundle> {
  const { code } = await bundle(root, `src/${entry}.ts`);
  if (code.includes(SENTINEL)) throw new Error(`src/${entry}.ts knows an address of the build. Pass it from the page as a prop.`);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { name: `${entry}.${hash}.js`, code };
}
