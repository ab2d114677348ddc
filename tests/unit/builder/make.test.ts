import { describe, expect, it } from 'vitest';
import { make, openSite } from '../../../src/builder/make.ts';
import type { Progress } from '../../../src/builder/messages.ts';
import { defaultSettings } from '../../../src/schemas/package-settings.ts';
import { page } from '../../helpers/site.ts';
import { DATA } from '../scorm/read-me-data.ts';

const { course } = DATA;
const data = { ...DATA, files: ['launch.html'] };

/** Makes a package of a website that holds these files, and gives all that was told. */
async function told(files: Record<string, string>, settings = defaultSettings(course)): Promise<Progress[]> {
  const heard: Progress[] = [];
  const site = openSite(async (name) => {
    const text = files[name];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
  await make(site, settings, (progress) => heard.push(progress));
  return heard;
}

const failure = async (...given: Parameters<typeof told>) => {
  const last = (await told(...given)).at(-1);
  return last?.state === 'failed' ? last.failure : last?.state;
};

describe('making a package from the website', () => {
  it('says first how much there is to read', async () => {
    const heard = await told({ 'package-data.json': JSON.stringify(data), 'launch.html': page('') });
    expect(heard.slice(0, 4)).toEqual([
      { state: 'reading', done: 0, total: 0 },
      { state: 'reading', done: 0, total: 1 },
      { state: 'reading', done: 1, total: 1 },
      { state: 'packing' },
    ]);
  });

  it('names the file that the website did not send', async () => {
    expect(await failure({})).toEqual({ why: 'missing', file: 'package-data.json' });
    expect(await failure({ 'package-data.json': JSON.stringify(data) })).toEqual({ why: 'missing', file: 'launch.html' });
  });

  it('takes a page in place of the data for data that did not come', async () => {
    expect(await failure({ 'package-data.json': page('Not found') })).toEqual({ why: 'missing', file: 'package-data.json' });
  });

  it('hands out no package that does not pass its checks, and says why', async () => {
    const faulty = page('<a href="nowhere.html">On</a>');
    expect(await failure({ 'package-data.json': JSON.stringify(data), 'launch.html': faulty })).toMatchObject({
      why: 'faulty',
      sentences: expect.arrayContaining([expect.stringContaining('nowhere.html')]),
    });
  });

  it('says so when no package can be made from the settings at all, and lets the console say why', async () => {
    const site = openSite(async (name) => new Response(name.endsWith('.json') ? JSON.stringify(data) : page('')));
    const heard: Progress[] = [];
    const making = make(site, { ...defaultSettings(course), language: 'es' }, (progress) => heard.push(progress));
    await expect(making).rejects.toThrow('not offered in "es"');
    expect(heard.at(-1)).toEqual({ state: 'failed', failure: { why: 'broken' } });
  });

  it('reads the website once for many packages', async () => {
    const asked: string[] = [];
    const site = openSite(async (name) => {
      asked.push(name);
      return new Response(name.endsWith('.json') ? JSON.stringify(data) : page(''));
    });
    for (const passMark of [70, 80, 90]) await make(site, { ...defaultSettings(course), passMark }, () => {});
    expect(asked).toEqual(['package-data.json', 'launch.html']);
  });
});
