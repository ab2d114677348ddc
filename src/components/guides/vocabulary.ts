import { vocabulary } from '../mdx/vocabulary.ts';
import EvidencePack from './EvidencePack.astro';
import HoursTable from './HoursTable.astro';
import ReportReader from './ReportReader.astro';
import ShippedParts from './ShippedParts.astro';

/** What guides for coordinators may use beside what lessons do: parts that the build works out. */
export const guideVocabulary = { ...vocabulary, EvidencePack, HoursTable, ReportReader, ShippedParts };
