import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadContent, type Edition } from '../../src/authoring/content.ts';
import { coordinatorPageIds, pageIds } from '../../src/authoring/site-map.ts';
import { CRITERIA } from '../../src/evidence/criteria.ts';
import { lmsSourceIds } from '../../src/schemas/lms-guide.ts';
import { LMS_IDS } from '../../src/schemas/package-settings.ts';
import { copyContent } from '../helpers/content-folder.ts';
import { problemsOf } from '../helpers/problems-of.ts';

let edition: Edition;
beforeAll(async () => {
  edition = (await loadContent()).edition('en');
});

/** What reading says of a copy of the content in which a test has spoiled something. */
async function problemsAfter(file: string, from: string | RegExp, to: string): Promise<readonly string[]> {
  const content = await copyContent();
  try {
    await content.replace(file, from, to);
    return await problemsOf(content.root);
  } finally {
    await content.dispose();
  }
}

describe('The guides for LMSs', () => {
  it('are there for every profile of the package builder', () => {
    expect(edition.evidence.lms.map(({ id }) => id)).toEqual([...LMS_IDS]);
  });

  it('say that nothing was tried, except where small packages were really played', () => {
    for (const { id, tried } of edition.evidence.lms) {
      const wasMeasured = ['moodle', 'open-edx'].includes(id);
      expect(`${id}: ${tried.what}`).toMatch(wasMeasured ? /has not been played in a real/ : /: We have not tried (it|your LMS)/);
    }
  });

  it('say it in words that hold in the builder and in the read-me too, where no source is named', () => {
    for (const { tried } of edition.evidence.lms) expect(tried.what).not.toMatch(/\bcited\b|\bhere\b|\bbelow\b/);
  });

  it('rest on every source that is kept for them', () => {
    const used = edition.evidence.lms.flatMap(lmsSourceIds);
    expect(Object.keys(edition.evidence.lmsSources).filter((id) => !used.includes(id))).toEqual([]);
  });

  it('cannot rest on a source that is not there', async () => {
    expect(await problemsAfter('lms/moodle.yaml', '[moodle-app]', '[moodle-ap]')).toEqual([
      expect.stringMatching(/lms\/moodle\.yaml names the LMS source "moodle-ap", which is not in content\/lms\/sources\.yaml/),
    ]);
  });

  it('cannot claim a number without a source', async () => {
    expect(await problemsAfter('lms/other.yaml', 'Leave it empty', 'Set it to 80. Leave it empty')).toEqual([
      expect.stringMatching(/lms\/other\.yaml: traps\[1\]\.remedy names no source for a number/),
    ]);
  });
});

describe('The guides for coordinators', () => {
  it('are pages of the website and of no package', () => {
    const guides = edition.guides.map(({ id }) => id);
    expect(guides.toSorted()).toEqual(['evidence', 'hours', 'lms-report', 'privacy-answers', 'reviewers', 'says-finished', 'updating']);
    expect(coordinatorPageIds(edition)).toEqual(expect.arrayContaining([...guides, 'lms-moodle', 'accessibility', 'change-log']));
    expect(pageIds(edition).filter((id) => coordinatorPageIds(edition).includes(id))).toEqual([]);
  });

  it('may be linked to from each other, and not from what goes into packages', async () => {
    expect(await problemsAfter('pages/en/credits.mdx', '[Sources](sources.html)', '[Hours](hours.html)')).toEqual([
      expect.stringMatching(/credits\.mdx links to "hours\.html", which is not a page of the course/),
    ]);
  });

  it('quote what learners see word for word', () => {
    const { finishStatus, saving } = edition.strings;
    const guide = readFileSync('content/guides/en/says-finished.mdx', 'utf8');
    for (const words of [finishStatus.recordedHeading, finishStatus.waitingHeading, finishStatus.doneHeading, saving.ended, saving.review])
      expect(guide).toContain(`"${words}"`);
    // The guide asks what the line at the top said: it must know every answer that means trouble.
    const { refused, offline, signedOut, storage, ended, review, outside } = saving;
    for (const words of [refused, offline, signedOut, storage, ended, review, outside]) expect(guide).toContain(`"${words}"`);
    expect(guide).toContain(`"${finishStatus.todoHeading}"`);
    expect(guide).toContain(`"${finishStatus.copyKept}"`);
    expect(guide).toContain(`"${finishStatus.triesUsed.split('.')[0]}."`);
  });

  it('say that single answers are told, and objectives as failed, though the course never is', () => {
    const report = readFileSync('content/guides/en/lms-report.mdx', 'utf8');
    expect(report).not.toMatch(/Failed:\*\* the course never reports it/);
    expect(report).toMatch(/\*\*Each objective\*\* in a SCORM package is told too, as passed or failed/);
    const answers = readFileSync('content/guides/en/privacy-answers.mdx', 'utf8');
    expect(answers).toMatch(/\*\*What does the LMS get\?\*\*[\s\S]+Each answer in the final check[\s\S]+Each line chosen in a talk/);
  });

  it('say how to give another try to somebody who has used up all of them', () => {
    const guide = readFileSync('content/guides/en/says-finished.mdx', 'utf8');
    expect(guide).toMatch(/## One more try[\s\S]+new attempt[\s\S]+begins anew[\s\S]+## /);
    expect(readFileSync('content/guides/en/lms-report.mdx', 'utf8')).not.toContain('because there is another try');
  });
});

describe('The facilitator guide', () => {
  it('names what prints the transcript of a talk as the debrief does, wherever it asks for one', () => {
    const guide = readFileSync('content/guides/en/facilitator.mdx', 'utf8');
    const { every, everyPrint, print } = edition.strings.debrief;
    for (const words of [every, everyPrint, print]) expect(guide).toContain(`"${words}"`);
    const asking = guide.split('\n').filter((line) => line.includes('transcript'));
    expect(asking).not.toEqual([]);
    for (const line of asking) expect(line).toContain(`"${everyPrint}"`);
  });
});

describe('The package builder', () => {
  it('says where the agency’s words stand on "Child missing now": after both calls, which come first', () => {
    const page = readFileSync('content/pages/en/child-missing.mdx', 'utf8');
    const calls = [page.indexOf('## 1. Police'), page.indexOf('## 2. NCMEC'), page.indexOf('## After both calls')];
    expect([...calls, page.indexOf('<Agency id="child-missing" />')].toSorted((a, b) => a - b).slice(0, 3)).toEqual(calls);
    const { protocols, hotlineHint } = edition.strings.builder;
    expect(protocols['child-missing'].where).toContain('after the two calls');
    expect(hotlineHint).toContain('after the two calls');
  });

  it('says of an agency’s numbers that the toolkit and debriefs show them, and that they print', () => {
    const { hotlineHint, onCallHint } = edition.strings.builder;
    for (const hint of [hotlineHint, onCallHint]) expect(hint).toMatch(/toolkit and the debrief of each talk have it too, and it prints/);
  });
});

describe('The accessibility conformance report', () => {
  const report: unknown = parse(readFileSync('content/openacr/what-you-say-first.yaml', 'utf8'));
  // GSA's own schema, version 0.1.0, from github.com/GSA/openacr. It is in the public domain (CC0).
  const gsa = z.fromJSONSchema(JSON.parse(readFileSync('tests/helpers/openacr-0.1.0.json', 'utf8')));

  it('is valid by the schema of GSA', () => {
    expect(gsa.safeParse(report).error?.issues).toBeUndefined();
  });

  it('would not be valid without its author, or with a level that is no text', () => {
    expect(gsa.safeParse({ ...(report as object), author: undefined }).success).toBe(false);
    const chapters = { success_criteria_level_a: { criteria: [{ num: '1.1.1', components: [{ name: 'web', adherence: { level: 1 } }] }] } };
    expect(gsa.safeParse({ ...(report as object), chapters }).success).toBe(false);
  });

  it('speaks of every criterion of levels A and AA once, in its chapter', () => {
    const { success_criteria_level_a: a, success_criteria_level_aa: aa } = edition.evidence.acr.chapters;
    const numbers = (level: string) => Object.keys(CRITERIA).filter((num) => CRITERIA[num]!.level === level);
    expect(a.criteria.map(({ num }) => num)).toEqual(numbers('A'));
    expect(aa.criteria.map(({ num }) => num)).toEqual(numbers('AA'));
    expect(Object.keys(CRITERIA)).toHaveLength(56);
  });

  it('tells of all that fades and all that stays in view, as the styles have it', () => {
    const { success_criteria_level_a: a, success_criteria_level_aa: aa } = edition.evidence.acr.chapters;
    const note = (num: string) => [...a.criteria, ...aa.criteria].find((each) => each.num === num)!.components[0]!.adherence.notes;
    const styles = globSync('src/styles/**/*.css').map((file) => readFileSync(file, 'utf8'));
    const fades = styles.flatMap((css) => css.match(/(?:animation|transition):[^;]*var\(--t-in\)/g) ?? []);
    for (const num of ['2.2.2', '2.3.1']) expect(note(num)).toContain(`${['no', 'one', 'two', 'three', 'four'][fades.length]} short fades`);
    const bars = styles.filter((css) => /\.(?:site-header|talk-bar\S*) \{[^}]*position: sticky/.test(css));
    expect(note('2.4.11').match(/\bbar (?:at the top )?stays\b/g)).toHaveLength(bars.length);
  });

  it('is about this version of the course', () => {
    expect(edition.evidence.acr.product.version).toBe(edition.course.version);
  });

  it('is right that no words of the interface name a control by its place alone', () => {
    const words = readFileSync('content/interface/en.yaml', 'utf8');
    const [control, place] = [
      '(?:button|box|link|field|tab)s?',
      '(?:above|below|underneath|on the (?:left|right)|at the (?:top|bottom|left|right))',
    ];
    expect(words.match(new RegExp(`\\bthe ${control} ${place}\\b|\\bthe ${place} ${control}\\b`, 'g')) ?? []).toEqual([]);
  });
});
