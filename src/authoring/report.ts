import { contentFolder, loadContent } from './content.ts';
import { ContentProblems } from './problems.ts';
import { changesPart } from './report/changes.ts';
import { coveragePart, itemsPart } from './report/items.ts';
import { gradesPart, lessonsPart } from './report/pages.ts';
import { resumeDataPart } from './report/resume-data.ts';
import { slotsPart } from './report/slots.ts';
import { talksPart } from './report/talks.ts';
import { claimsPart, longSentencesPart, phrasesPart, stalePart } from './report/words.ts';

/** `npm run content`: what authors want to know of the course, in plain text. Gives the exit code: 1 when it cannot be read. */
async function main(): Promise<number> {
  try {
    const { languages, edition } = await loadContent();
    const course = edition(languages[0]!);
    const parts = [
      lessonsPart(course),
      gradesPart(course),
      coveragePart(course),
      itemsPart(course),
      slotsPart(course),
      talksPart(course),
      resumeDataPart(course),
      claimsPart(course),
      phrasesPart(course),
      longSentencesPart(course),
      stalePart(course, new Date()),
      await changesPart(contentFolder()),
    ];
    process.stdout.write(parts.map(({ title, lines }) => `## ${title}\n\n${lines.join('\n')}\n`).join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

process.exitCode = await main();
