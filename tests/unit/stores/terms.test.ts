import { expect, test } from 'vitest';
import { $terms, readTerms } from '../../../src/stores/terms.ts';

const page = { getElementById: () => ({ textContent: JSON.stringify({ standard: 'scorm2004', passMark: 80 }) }) } as unknown as Document;

test('The terms of a page name the standard in which the LMS is really spoken to', () => {
  readTerms(page, null);
  expect($terms.get()).toMatchObject({ standard: 'scorm2004', passMark: 80 });
  readTerms(page, 'scorm12');
  expect($terms.get()).toMatchObject({ standard: 'scorm12', passMark: 80 });
});
