import { z } from 'zod';
import { words } from './fields.ts';

/** The section of `content/interface/<lang>.yaml` for the matrix of requirements. */
export const requirementStrings = {
  requirements: z.strictObject({
    title: words('Title of the page, and the link to it.'),
    lead: words('What the page shows.'),
    limits: words('What the course does not do: it does not make a state or agency compliant.'),
    print: words('Button that prints the page.'),
    capta: words('Heading: duties of CAPTA.'),
    titleIvE: words('Heading: duties of title IV-E.'),
    otherLaw: words('Heading: other federal law.'),
    tipSheet: words('Heading: what the tip sheet asks.'),
    asked: words('Head of the column of duties.'),
    learners: words('Head of the column of objectives: after the course a learner can …'),
    taught: words('Head of the column of lessons.'),
    tested: words('Head of the column of questions.'),
    practiced: words('Head of the column of talks.'),
    inLessons: words('Before questions asked in lessons.'),
    inFinal: words('Before questions of the final check.'),
    noTalk: words('Before the reason why no talk practices a duty.'),
    source: words('Before the sources of a duty.'),
  }),
};
