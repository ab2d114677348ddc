import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { shippedParts } from '../build/shipped.ts';

/** The parts of a CycloneDX bill of materials that are looked at here; the rest is kept as it is. */
export interface Bill {
  metadata: { timestamp: string; component: Component; [rest: string]: unknown };
  components: Component[];
  serialNumber?: string;
  [rest: string]: unknown;
}

interface Component {
  name: string;
  version: string;
  'bom-ref': string;
  properties?: { name: string; value: string }[];
  [rest: string]: unknown;
}

/** What is told of each component beside what npm tells: where it runs, or that it is a tool. */
export const SHIPPED_IN = 'what-you-say-first:shipped';

const NAME = 'what-you-say-first';

const cache = new Map<string, Promise<Bill>>();

/**
 * The bill of materials in CycloneDX form, as npm makes it from the lockfile, with two changes. It is the same for the same
 * lockfile: a serial number drawn by chance is left out, and the time is the day of the release (CycloneDX 1.5 asks for
 * neither). And it says of each component whether learners load it. Throws when npm cannot be run.
 */
export function billOfMaterials(course: { version: string; released: string }, root = '.'): Promise<Bill> {
  const known = cache.get(resolve(root)) ?? make(course, resolve(root));
  cache.set(resolve(root), known);
  return known;
}

async function make({ version, released }: { version: string; released: string }, root: string): Promise<Bill> {
  const [raw, shipped] = await Promise.all([npmBill(root), shippedParts(root)]);
  const where = new Map(shipped.map((part) => [`${part.name}@${part.version}`, part.where]));
  const { serialNumber: _drawnByChance, ...bill } = raw;
  return {
    ...bill,
    metadata: {
      ...bill.metadata,
      timestamp: `${released}T00:00:00.000Z`,
      // npm names the component after the folder it happens to lie in, and says which npm made it.
      tools: [{ vendor: 'npm', name: 'cli' }],
      component: { ...bill.metadata.component, name: NAME, version },
    },
    components: bill.components.map((component) => ({
      ...component,
      properties: [
        ...(component.properties ?? []),
        { name: SHIPPED_IN, value: where.get(`${component.name}@${component.version}`) ?? 'tools' },
      ],
    })),
  };
}

/** What `npm sbom` prints. The npm that runs the build is taken if there is one, else the one on the path. */
async function npmBill(root: string): Promise<Bill> {
  // A build runs as "production", for which npm would leave the tools out.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev', '--include', 'optional'];
  const own = process.env['npm_execpath'];
  const [command, given] = own?.endsWith('npm-cli.js') ? [process.execPath, [own, ...args]] : ['npm', args];
  const run = promisify(execFile);
  try {
    const { stdout } = await run(command, given, { cwd: root, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' });
    return JSON.parse(stdout) as Bill;
  } catch (error) {
    throw new Error('The bill of materials could not be made. It needs npm 10 or newer, which comes with Node.', { cause: error });
  }
}
