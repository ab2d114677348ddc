import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/builder/read-site.ts';

const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);
const names = Array.from({ length: 20 }, (_, index) => `page-${index}.html`);

/** A website whose answers come one turn later. It counts what was asked of it. */
function website(answer: (name: string) => Response | Error) {
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const fetch = async (name: string) => {
    asked.push(name);
    most = Math.max(most, ++open);
    await Promise.resolve();
    open -= 1;
    const reply = answer(name);
    if (reply instanceof Error) throw reply;
    return reply;
  };
  return { fetch, asked, most: () => most };
}

describe('reading the website', () => {
  it('gives every file by its name, in the order of the list, and tells how many have come', async () => {
    const { fetch, most } = website((name) => new Response(name));
    const heard: number[] = [];
    const files = await readSite(fetch, names, new Map(), (done) => heard.push(done));
    expect([...files].map(([name, content]) => [name, text(content)])).toEqual(names.map((name) => [name, name]));
    expect(heard).toEqual([0, ...names.keys()].map((_, index) => index));
    expect(most()).toBe(6);
  });

  it('says which file did not come when the website answers with an error', async () => {
    const { fetch } = website((name) => new Response('', { status: name === 'page-3.html' ? 404 : 200 }));
    await expect(readSite(fetch, names, new Map(), () => {})).rejects.toMatchObject({ why: 'missing', file: 'page-3.html' });
  });

  it('says so when there is no network', async () => {
    const { fetch } = website(() => new TypeError('Failed to fetch'));
    await expect(readSite(fetch, names, new Map(), () => {})).rejects.toMatchObject({ why: 'offline' });
  });

  it('says so when the network goes in the middle of a file', async () => {
    const broken = () => new Response(new ReadableStream({ start: (controller) => controller.error(new Error('reset')) }));
    const { fetch } = website(broken);
    await expect(readSite(fetch, names, new Map(), () => {})).rejects.toMatchObject({ why: 'offline' });
  });

  it('asks for nothing more and tells nothing more once a file did not come', async () => {
    const { fetch, asked } = website((name) => new Response('', { status: name === 'page-0.html' ? 404 : 200 }));
    const heard: number[] = [];
    await expect(readSite(fetch, names, new Map(), (done) => heard.push(done))).rejects.toMatchObject({ file: 'page-0.html' });
    expect(asked.length).toBeLessThan(names.length);
    expect(Math.max(...heard)).toBeLessThan(asked.length);
  });

  it('goes on where it stopped when it is tried again', async () => {
    const had = new Map<string, Uint8Array>();
    let isDown = false;
    const { fetch, asked } = website((name) => {
      isDown ||= name === 'page-10.html';
      return isDown ? new TypeError('Failed to fetch') : new Response(name);
    });
    await expect(readSite(fetch, names, had, () => {})).rejects.toMatchObject({ why: 'offline' });
    const kept = had.size;
    expect(kept).toBeGreaterThanOrEqual(6);
    const again = website((name) => new Response(name));
    const files = await readSite(again.fetch, names, had, () => {});
    expect([...files.keys()]).toEqual(names);
    expect(again.asked).toHaveLength(names.length - kept);
    expect(asked.length).toBeLessThanOrEqual(names.length);
  });
});
