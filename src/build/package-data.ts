import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CourseFacts } from '../../scorm/course-facts.ts';
import type { PackageData } from '../../scorm/package-data.ts';
import { PACKAGE_DATA, packagedFiles } from '../../scorm/pick.ts';
import { readFolder } from '../../scorm/read-folder.ts';
import { loadContent, type Content, type Edition } from '../authoring/content.ts';
import { fullestRecord } from '../authoring/fullest-record.ts';
import { minutesByRule } from '../authoring/hours.ts';
import { encode } from '../course/record/codec.ts';
import type { CompletionRule } from '../course/record/outline.ts';
import { inHours } from '../islands/certificate/learning-time.ts';
import type { CourseFile } from '../schemas/course.ts';
import { keyItems } from './key-items.ts';

/** Puts into the website what the package builder needs to know of it, once all its files are in place. */
export function packageData(): AstroIntegration {
  return {
    name: 'package-data',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const content = await loadContent();
        const first = content.edition(content.languages[0]!);
        const data: PackageData = {
          course: courseFacts(first.course),
          files: [...packagedFiles(readFolder(out)).keys()].sort(),
          resumeCharacters: resumeCharacters(content),
          hours: hoursInWords(first),
          items: keyItems(first),
          guides: first.evidence.lms,
          readMe: first.strings.readMe,
        };
        await writeFile(join(out, PACKAGE_DATA), `${JSON.stringify(data)}\n`);
      },
    },
  };
}

/** Characters of resume data of the learner who has done everything, in the language in which they are most. */
export function resumeCharacters({ languages, edition }: Content): number {
  return Math.max(...languages.map((language) => encode(fullestRecord(edition(language))).length));
}

/** The learning time on the certificate for each rule, in words: "2 hours, 13 minutes". */
export function hoursInWords(edition: Edition): PackageData['hours'] {
  const minutes = minutesByRule(edition);
  const inWords = (rule: CompletionRule) => inHours(minutes[rule], edition.language);
  return { everything: inWords('everything'), 'final-check': inWords('final-check'), lessons: inWords('lessons') };
}

/** What packaging needs to know of the course, as `content/course.yaml` has it. */
export function courseFacts({ id, title, promise, version, languages, passMark }: CourseFile): CourseFacts {
  return { id, title, description: promise, version, languages, passMark };
}
