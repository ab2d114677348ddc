import { z } from 'zod';
import { words } from './fields.ts';

/** `content/interface/<lang>.yaml`: every string of the user interface. Missing or extra keys fail the build. */
export const interfaceSchema = z.strictObject({
  site: z.strictObject({
    skip: words('First link of every page, for keyboard users.'),
  }),
});

export type Strings = z.infer<typeof interfaceSchema>;
