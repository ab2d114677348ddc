import { z } from 'zod';
import { words } from './fields.ts';

/** The sections of `content/interface/<lang>.yaml` for training coordinators: their landing page and the package builder. */
export const builderStrings = {
  coordinators: z.strictObject({
    title: words('Title of the landing page, and the link back to it.'),
    short: words('The same in the main navigation, in one word.'),
    nav: words('Name of the links at the end of a page, read aloud.'),
    lead: words('What is here for coordinators.'),
    builder: words('Link to the package builder.'),
    builderLead: words('What the package builder does.'),
    preview: words('Link to the preview LMS.'),
    previewLead: words('What the preview LMS does.'),
    intoLms: words('Heading: how the course gets into an LMS.'),
    withTeam: words('Heading: what helps while the course runs.'),
    forReviewers: words('Heading: what reviewers ask for.'),
    privacyLead: words('What the page on privacy answers.'),
    sourcesLead: words('What the page of sources shows.'),
    limits: words('What was not done: no test in a real LMS, no outside review.'),
  }),
};
