import { vocabulary } from '../mdx/vocabulary.ts';
import CodeCheck from './CodeCheck.astro';
import EvidencePack from './EvidencePack.astro';
import HoursTable from './HoursTable.astro';
import ReportReader from './ReportReader.astro';
import ShippedParts from './ShippedParts.astro';

/** What guides for coordinators may use beside what lessons do: parts that the build works out. */
export const guideVocabulary = { ...vocabulary, CodeCheck, EvidencePack, HoursTable, ReportReader, ShippedParts };
