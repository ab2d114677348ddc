import { lmsGuideSchema, lmsSourceIds, lmsSourcesSchema, type LmsGuide, type LmsSources } from '../schemas/lms-guide.ts';
import { openAcrSchema, type OpenAcr } from '../schemas/openacr.ts';
import { LMS_IDS, type LmsId } from '../schemas/package-settings.ts';
import { filesIn, readYaml, type Desk } from './read.ts';

/** The accessibility conformance report in `content/`. */
export const ACR_FILE = 'openacr/what-you-say-first.yaml';

const LMS_SOURCES = 'lms/sources.yaml';
const guideFile = (id: LmsId) => `lms/${id}.yaml`;

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
    readYaml(desk, LMS_SOURCES, lmsSourcesSchema),
    readYaml(desk, ACR_FILE, openAcrSchema),
  ]);
  for (const file of await filesIn(desk, 'lms', '.yaml'))
    if (file !== LMS_SOURCES && !LMS_IDS.some((id) => file === guideFile(id)))
      desk.problems.add(`content/${file}`, 'is for no LMS that has a profile. Add its id to LMS_IDS in src/schemas/package-settings.ts.');
  const guides = lms.filter((guide) => guide !== undefined);
  if (lmsSources) for (const guide of guides) checkSources(desk, guide, lmsSources);
  return { lms: guides, lmsSources: lmsSources!, acr: acr! };
}

/** Every work that a guide rests on is in the list. */
function checkSources(desk: Desk, guide: LmsGuide, known: LmsSources): void {
  for (const id of lmsSourceIds(guide))
    if (!(id in known))
      desk.problems.add(
        `content/${guideFile(guide.id)}`,
        `names the LMS source "${id}", which is not in content/${LMS_SOURCES}. Correct the id or add the LMS source.`,
      );
}

async function readGuide(desk: Desk, id: LmsId): Promise<LmsGuide | undefined> {
  const guide = await readYaml(desk, guideFile(id), lmsGuideSchema);
  if (guide && guide.id !== id) desk.problems.add(`content/${guideFile(id)}: id`, `is "${guide.id}" but must be the file name, "${id}".`);
  return guide;
}
