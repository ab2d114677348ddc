import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyContent, type ContentCopy } from '../helpers/content-folder.ts';
import { problemsOf } from '../helpers/problems-of.ts';

let content: ContentCopy;
beforeEach(async () => {
  content = await copyContent();
});
afterEach(() => content.dispose());

/** The problems of the spoiled content, one sentence or two each. */
const problems = () => problemsOf(content.root);

const lesson = 'lessons/en/intervention/first-24-hours.mdx';
const talk = 'scenarios/back-at-five.yaml';
const bank = 'questions/report-missing.yaml';

describe('broken content stops the build with a sentence', () => {
  it('is silent about the real content', async () => {
    expect(await problems()).toEqual([]);
  });

  it('names the file and the id of a source nobody knows', async () => {
    await content.replace(lesson, /<Cite id="[^"]+"/, '<Cite id="no-such-source"');
    expect(await problems()).toEqual([
      expect.stringMatching(
        /^content\/lessons\/en\/intervention\/first-24-hours\.mdx names the source "no-such-source", which is not in content\/sources\.yaml\. Correct/,
      ),
    ]);
  });

  it('names an item that another is kept apart from, and that is not there', async () => {
    await content.replace('questions/know-duties.yaml', 'notWith: [work-and-no-sex]', 'notWith: [no-such-item]');
    expect(await problems()).toEqual([
      expect.stringMatching(/^content\/questions\/know-duties\.yaml: labor-counts-too: notWith names the item "no-such-item"/),
    ]);
  });

  it('names file, line and place of bad YAML', async () => {
    await content.replace('course.yaml', 'passMark:', 'passMark: [');
    expect((await problems())[0]).toMatch(
      /^content\/course\.yaml, line \d+: the YAML cannot be read \(.+\)\. Check indentation, colons and quotes/,
    );
  });

  it('says what to do about a value that begins with a star, which means something else in YAML', async () => {
    await content.replace(talk, /notice: .+/, 'notice: *silence*');
    expect((await problems())[0]).toMatch(
      /^content\/scenarios\/back-at-five\.yaml, line \d+: "\*silence\*" begins with a star\. Put quotation marks around the value\./,
    );
  });

  it('says what to do about a number sign that would cut off what a learner reads', async () => {
    await content.replace(talk, /notice: .+/, 'notice: He stops at apartment #4 and does not knock.');
    expect(await problems()).toEqual([
      expect.stringMatching(
        /^content\/scenarios\/back-at-five\.yaml, line \d+: "#4 and does not knock\." is read as a comment, and nobody would see it\. Put quotation/,
      ),
    ]);
  });

  it('says the same of a number sign in the head of a page, with its line', async () => {
    await content.replace(lesson, /\nlead: .+/, '\nlead: Know the law #1.');
    expect(await problems()).toEqual([expect.stringMatching(/first-24-hours\.mdx, line 3: "#1\." is read as a comment/)]);
  });

  it('reads comments on lines of their own, and a number sign in quotation marks', async () => {
    await content.replace(talk, / - notice: .+/, ' # Own.\n      - notice: "He stops at apartment #4." # Behind.\n        # Own again.');
    expect(await problems()).toEqual([]);
  });

  it('finds a check that one lesson shows twice', async () => {
    const check = '<Check item="autumns-first-night" />';
    await content.replace(lesson, check, `${check}\n\n${check}`);
    expect((await problems()).join('\n')).toMatch(/is shown twice\. Use another item in one of the places\./);
  });

  it('reads a page that an editor has begun with a byte order mark', async () => {
    await content.replace(lesson, /^---/, '\uFEFF---');
    expect(await problems()).toEqual([]);
  });

  it('names a place in the words of the interface that nothing fills, and one that is missing', async () => {
    await content.replace('interface/en.yaml', /\n {2}resumeHeading: .*/, '\n  resumeHeading: You are at question {numbre} of {count}');
    await content.replace('interface/en.yaml', /\n {4}movedTo: .*/, '\n    movedTo: Step {number}');
    expect(await problems()).toEqual([
      expect.stringMatching(
        /^content\/interface\/en\.yaml: check\.sequence\.movedTo lacks \{count\}\. Put it where it belongs .+ It holds: /,
      ),
      expect.stringMatching(/^content\/interface\/en\.yaml: finalCheck\.resumeHeading has \{numbre\}, which nothing fills\. Correct/),
    ]);
  });

  it('names the option that has no rationale', async () => {
    await content.replace(bank, /\n +why: (?:.+\n)(?: {10,}.+\n)*/, '\n');
    expect((await problems())[0]).toMatch(
      /^content\/questions\/report-missing\.yaml, line \d+: items\[1\]\.options\[1\]\.why is missing\. Add it\. It holds: Why this option is right/,
    );
  });

  it('names a field that is spelled wrongly', async () => {
    await content.replace(lesson, 'label:', 'lable:');
    expect(await problems()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/first-24-hours\.mdx.*: label is missing\. Add it\. It holds: Content label/),
        expect.stringMatching(/first-24-hours\.mdx.*: the file has "lable", which is not a field here/),
      ]),
    );
  });

  it('names a tag that lacks what it needs or has what it does not take, with the remedy', async () => {
    await content.replace('pages/en/privacy.mdx', '<Choices are="private">', '<Choices are="privat">');
    await content.replace(lesson, '<Agency id="first-24-hours" />', '<Agency id="first-24-hours" />\n\n<Warning>Look.</Warning>');
    await content.replace('guides/en/says-finished.mdx', '<CodeCheck />', '<CodeCheck of="1" />');
    expect((await problems()).toSorted()).toEqual([
      'content/guides/en/says-finished.mdx has <CodeCheck> with "of", which it does not take. It takes nothing. Take it out.',
      expect.stringMatching(
        /^content\/lessons\/en\/intervention\/first-24-hours\.mdx has the tag <Warning>, which is not a tag here\. Correct/,
      ),
      'content/pages/en/privacy.mdx has <Choices> with are="privat". Write are="private" or "recorded".',
    ]);
  });

  it('names a text of the agency that has no place on any page, since the package builder asks for it', async () => {
    await content.replace(lesson, '<Agency id="first-24-hours" />', '');
    expect(await problems()).toEqual([
      'content/lessons/en/ and the pages and job aids beside it have no <Agency id="first-24-hours" />, ' +
        'for which the package builder asks agencies to write. Place it where their words belong.',
    ]);
  });

  it('refuses a lesson without enough checks', async () => {
    await content.replace(lesson, /<Check item="[^"]+" \/>/g, '');
    expect((await problems()).join('\n')).toMatch(/first-24-hours\.mdx has \d+ checks?; a lesson has 2 to 4\. Place <Check/);
  });

  it('refuses a source of low confidence', async () => {
    await content.replace('sources.yaml', 'confidence: high', 'confidence: low');
    expect((await problems())[0]).toMatch(
      /sources\.yaml, line \d+: .+\.confidence must be high or medium; a point with low confidence may not be cited/,
    );
  });

  it('names a link that leads nowhere', async () => {
    await content.replace(lesson, /\n## /, '\n[Nowhere](no-such-page.html)\n\n## ');
    expect((await problems())[0]).toMatch(/first-24-hours\.mdx links to "no-such-page\.html", which is not a page of the course/);
  });

  it('finds a phone number that is written out', async () => {
    await content.replace(lesson, /\n## /, '\nCall 1-800-843-5678.\n\n## ');
    expect((await problems())[0]).toMatch(/first-24-hours\.mdx has the phone number 1-800-843-5678 written out\. Name the hotline instead/);
  });

  it('finds two items with one place in saved progress', async () => {
    await content.replace(bank, /slot: \d+/, 'slot: 0');
    expect((await problems())[0]).toMatch(/has slot 0, which .+ has too\. Give the newer one the next free slot, \d+\.$/);
  });

  it('finds a best answer that is no option', async () => {
    await content.replace(bank, /best: [a-d]\n/, 'best: e\n');
    expect((await problems())[0]).toMatch(/report-missing\.yaml: item ".+" calls option "e" best, but has no such option/);
  });

  it('finds a step without a reason', async () => {
    await content.replace('checks/honest-news-and-a-plan.yaml', /\n +why: .+/, '');
    expect((await problems())[0]).toMatch(
      /items\[1\]\.steps\[1\]\.why is missing\. Add it\. It holds: What goes wrong when it comes elsewhere/,
    );
  });

  it('says of a field what it holds in a question of that type', async () => {
    await content.replace('checks/honest-news-and-a-plan.yaml', /best: (?:true|false)\n/, 'best: a\n');
    expect((await problems())[0]).toMatch(/items\[2\]\.best is not right .+ It holds: Whether the claim is true\.$/);
  });

  it('finds a note without a place for one of its blanks', async () => {
    await content.replace('checks/records-court-school.yaml', '{b}', 'soon');
    expect((await problems())[0]).toMatch(
      /item "maliks-note-again" has the places \{a\}, \{c\} in its text; it needs each of \{a\}, \{b\}, \{c\} once\.$/,
    );
  });

  it('finds a bank too small for the final check', async () => {
    await content.replace('course.yaml', /draw: \d+/, 'draw: 500');
    expect((await problems())[0]).toMatch(/course\.yaml: finalCheck\.draw asks for 500 questions, but the bank has \d+ items/);
  });

  it('says which duty is no longer covered when an item is taken out', async () => {
    await content.replace('questions/know-duties.yaml', 'id: born-abroad-one-day', 'id: born-abroad-in-one-day');
    expect((await problems())[0]).toMatch(
      /^content\/requirements\.yaml: foreign-national-children names the item "born-abroad-one-day", which the course does not have\. Its duty is now tested by/,
    );
  });

  it('says what is wrong with text that is no MDX', async () => {
    await content.replace(lesson, '</KeyPoint>', '');
    expect(await problems()).toEqual([
      expect.stringMatching(/first-24-hours\.mdx cannot be read as MDX \(.+\)\. Look for a < or \{ that stands alone, or a tag/),
    ]);
  });

  it('finds a talk with a dead end', async () => {
    await content.replace(talk, 'next: [{ to: c2 }]', 'next: [{ to: nowhere }]');
    expect((await problems()).join('\n')).toMatch(/scenarios\/back-at-five\.yaml: .*nowhere/);
  });

  it('finds a backslash that readers would see', async () => {
    await content.replace(talk, "Don't do that", "Don\\'t do that");
    expect((await problems())[0]).toMatch(/back-at-five\.yaml, line \d+: endings\[5\]\.outcome\[1\]\.text must have no backslash/);
  });

  it('finds a talk whose last branch has a condition', async () => {
    await content.replace(talk, 'next: [{ to: c2 }]', 'next: [{ to: c2, when: { flag: WELCOME } }]');
    expect((await problems())[0]).toMatch(/back-at-five\.yaml, line \d+: nodes\.c1\.choices\[1\]\.next the last entry must have no `when`/);
  });

  it('finds a lesson that no module names', async () => {
    await content.write('lessons/en/intervention/left-over.mdx', '---\ntitle: Left over\n---\n');
    expect(await problems()).toEqual([
      expect.stringMatching(/left-over\.mdx is not a step of any module\. Add it to content\/course\.yaml, or take the file out/),
    ]);
  });

  it('finds a lesson that is missing', async () => {
    await content.remove(lesson);
    expect((await problems()).join('\n')).toContain(
      'content/lessons/en/intervention/first-24-hours.mdx is missing. Add it, or take out what refers to it.',
    );
  });

  it('finds an interface string that is missing', async () => {
    await content.replace('interface/en.yaml', /\n {2}skip: .+/, '');
    expect((await problems())[0]).toMatch(/interface\/en\.yaml.*: site\.skip is missing\. Add it\. It holds: First link of every page/);
  });
});
