import { z } from 'zod';
import { words } from './fields.ts';

/** The section of `content/interface/<lang>.yaml` for what an agency adds to a package. */
export const agencyStrings = {
  agency: z.strictObject({
    addedBy: words('Above words of an agency: added by {agency}.'),
    hotline: words('Line with the child abuse hotline of the state: {text}.'),
    onCall: words('Line with the number on call at the agency: {text}.'),
    screeningTool: words('Line with the screening tool the agency uses: {text}.'),
    reportingLimits: words('Line that says how soon reports are due at the agency: {text}.'),
  }),
};
