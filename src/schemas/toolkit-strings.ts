import { z } from 'zod';
import { words } from './fields.ts';

/** The sections of `content/interface/<lang>.yaml` for what people take into work: the toolkit, its sheets, the calendar. */
export const toolkitStrings = {
  toolkit: z.strictObject({
    title: words('Title of the page, and the link to it.'),
    lead: words('What the page holds.'),
    tonight: words('Above the page for a child who is missing.'),
    aids: words('Heading of the job aids.'),
    aidsLead: words('How they are meant to be used.'),
    team: words('Heading of what is for a whole team.'),
    glossary: words('What the glossary is, in a sentence.'),
    lines: words('Heading of the list of phone lines.'),
    linesLead: words('What the list tells of each line.'),
    text: words('Beside a line that takes text messages: {number}.'),
  }),
  aid: z.strictObject({
    kind: words('What kind of page it is: a job aid.'),
    guideKind: words('What kind of page it is: a guide.'),
    printed: words('At the top of a sheet of paper: {version} and the day it was {checked}.'),
    print: words('Button that prints the page.'),
    paper: words('Beside that button: it takes one sheet.'),
    contents: words('Name of the list of parts of a guide.'),
    open: words('Link on the card of a job aid in a lesson.'),
    note: words('Label of a sample case note.'),
  }),
  boosters: z.strictObject({
    heading: words('Heading of the looks back.'),
    questions: words('Opens the {count} questions of a look back.'),
    download: words('Button that makes a calendar file.'),
    made: words('After the download: what to do with the file.'),
    private: words('What is in the file, and what is not.'),
  }),
};
