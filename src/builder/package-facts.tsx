import type { PackageSummary } from '../../scorm/summary.ts';
import { format } from '../course/format.ts';
import type { Strings } from '../schemas/interface.ts';
import type { PackageSettings } from '../schemas/package-settings.ts';
import type { Made } from './messages.ts';

interface PackageFactsProps {
  strings: Strings['builder'];
  /** The words that READ-ME-FIRST.html uses for the same facts. */
  words: Strings['readMe'];
  settings: PackageSettings;
  summary: PackageSummary;
  /** Null until the package is made. */
  made: Made | null;
  /** Whether it will be made: nothing has to be corrected first. */
  isComing: boolean;
}

const BYTES_OF_MB = 1024 * 1024;

/** What the package will be. */
export function PackageFacts({ strings, words, settings, summary: { name, resume }, made, isComing }: PackageFactsProps) {
  // The pages for coordinators are in English, whatever the browser speaks.
  const counts = { characters: resume.characters.toLocaleString('en'), limit: (resume.limit ?? 0).toLocaleString('en') };
  const facts = [
    [words.file, name],
    [
      words.size,
      made ? format(strings.sizeOf, { size: (made.zip.length / BYTES_OF_MB).toFixed(1) }) : isComing ? strings.sizeOpen : strings.sizeLater,
    ],
    [words.standard, words.standards[settings.standard]],
    [words.resume, format(resume.limit === null ? words.resumeFree : words.resumeOf, counts)],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([term, detail]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
