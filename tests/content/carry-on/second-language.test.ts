import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readContent, type Edition } from '../../../src/authoring/content.ts';
import type { ContentProblems } from '../../../src/authoring/problems.ts';
import { questionOf } from '../../../src/authoring/question.ts';
import { correctLetters } from '../../../src/course/assessment/answer.ts';
import { copyContent, type ContentCopy } from '../../helpers/content-folder.ts';
import { stepsUnder } from '../../helpers/contributing.ts';
import { addPseudoLocales, pseudo } from '../../helpers/pseudo-locale.ts';

let bilingual: ContentCopy;
let content: ContentCopy;
beforeAll(async () => {
  bilingual = await copyContent();
  await addPseudoLocales(bilingual, ['es']);
});
beforeEach(async () => {
  content = await copyContent(bilingual.root);
});
afterEach(() => content.dispose());
afterAll(() => bilingual.dispose());

describe('a second language', () => {
  it('takes the steps that CONTRIBUTING.md names', () => {
    expect(stepsUnder('A second language')).toEqual(
      ['`languages` in `content/course.yaml`', '`content/interface/<lang>.yaml`', '`content/aids/<lang>/`', '`<name>.<lang>.yaml`'].map(
        (part) => expect.stringContaining(part),
      ),
    );
  });

  it('has the same slots, ids, letters and figures as the first, with words of its own', async () => {
    const { languages, edition } = await readContent(content.root);
    expect(languages).toEqual(['en', 'es']);
    const [english, spanish] = [edition('en'), edition('es')];
    expect(spanish.lessons.map(({ id, slot, checks, citations }) => ({ id, slot, checks, citations }))).toEqual(
      english.lessons.map(({ id, slot, checks, citations }) => ({ id, slot, checks, citations })),
    );
    const answers = ({ items, strings }: Edition) =>
      items.map((item) => ({ id: item.id, slot: item.slot, right: correctLetters(questionOf(item, strings.check)) }));
    expect(answers(spanish)).toEqual(answers(english));
    expect(spanish.course.title).toBe(pseudo(english.course.title));
    const [here, there] = [english, spanish].map(({ talks }) => talks.find(({ id }) => id === 'back-at-five')!);
    expect(there?.meters['trust']?.start).toBe(here?.meters['trust']?.start);
    expect(there?.nodes['c1']?.choices[0]?.text).toBe(pseudo(here!.nodes['c1']!.choices[0]!.text));
  });

  it('is refused while a string of the interface is missing', async () => {
    await content.replace('interface/es.yaml', /\n {2}skip: .+/, '');
    await expect(readContent(content.root)).rejects.toThrow(/content\/interface\/es\.yaml.*site\.skip is missing/);
  });

  it('is refused while words of a talk are missing, with the place to mend', async () => {
    await content.replace('scenarios/back-at-five.es.yaml', /^title: .+$/m, 'titel: [x]');
    const failure = await readContent(content.root).catch((error: unknown) => error);
    expect((failure as ContentProblems).problems).toEqual([
      expect.stringMatching(/back-at-five\.es\.yaml: titel\[1\] is not a field with words in the English file/),
      expect.stringMatching(/back-at-five\.es\.yaml: title has no words\. Translate it from the English file\./),
    ]);
  });

  it('is refused while a translated note has lost one of its places', async () => {
    await content.replace('checks/records-court-school.es.yaml', '{b}', '');
    await expect(readContent(content.root)).rejects.toThrow(/item "maliks-note-again" has the places \{a\}, \{c\} in its text/);
  });

  it('is refused while a page or a job aid is missing', async () => {
    await content.remove('pages/es/privacy.mdx');
    await content.remove('aids/es/signs-to-assess.mdx');
    await expect(readContent(content.root)).rejects.toThrow(
      /content\/pages\/es\/privacy\.mdx is missing\. Translate content\/pages\/en\/privacy\.mdx\.[\s\S]*content\/aids\/es\/signs-to-assess\.mdx is missing/,
    );
  });

  it('is refused while a lesson is missing', async () => {
    await content.remove('lessons/es/intervention/first-24-hours.mdx');
    await expect(readContent(content.root)).rejects.toThrow('content/lessons/es/intervention/first-24-hours.mdx is missing.');
  });
});
