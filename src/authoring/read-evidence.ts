import { lmsGuideSchema, lmsSourcesSchema, type LmsGuide, type LmsSources } from '../schemas/lms-guide.ts';
import { openAcrSchema, type OpenAcr } from '../schemas/openacr.ts';
import { LMS_IDS } from '../schemas/package-settings.ts';
import { readYaml, type Desk } from './read.ts';

/** The accessibility conformance report in `content/`. */
export const ACR_FILE = 'openacr/what-you-say-first.yaml';

/** What coordinators and reviewers read beside the guides. */
export interface Evidence {
  /** One for each profile, in the order of the profiles. */
  lms: LmsGuide[];
  lmsSources: LmsSources;
  acr: OpenAcr;
}

/**
 * Reads the guides for LMSs with their sources, and the accessibility conformance report. Every profile needs its guide.
 * What cannot be read is a problem at the desk, after which nothing here may be used.
 */
export async function readEvidence(desk: Desk): Promise<Evidence> {
  const [lms, lmsSources, acr] = await Promise.all([
    Promise.all(LMS_IDS.map((id) => readGuide(desk, id))),
    readYaml(desk, 'lms/sources.yaml', lmsSourcesSchema),
    readYaml(desk, ACR_FILE, openAcrSchema),
  ]);
  return { lms: lms.filter((guide) => guide !== undefined), lmsSources: lmsSources!, acr: acr! };
}

async function readGuide(desk: Desk, id: (typeof LMS_IDS)[number]): Promise<LmsGuide | undefined> {
  const guide = await readYaml(desk, `lms/${id}.yaml`, lmsGuideSchema);
  if (guide && guide.id !== id) desk.problems.add(`content/lms/${id}.yaml: id`, `is "${guide.id}" but must be the file name, "${id}".`);
  return guide;
}
