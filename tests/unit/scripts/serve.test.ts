import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { listen, staticServer } from '../../../scripts/serve.mjs';
import { folder } from '../../helpers/folder.ts';
import { serve, type Site } from '../../helpers/serve.ts';

let site: Site | undefined;
const open = async (...args: Parameters<typeof serve>) => (site = await serve(...args));
afterEach(async () => {
  await site?.close();
  site = undefined;
});

it('sends each file as what it is, never cached, under a strict policy', async () => {
  const { url } = await open(folder({ 'a.html': 'page', 'a.woff2': 'font', 'a.odd': '?' }));
  const page = await fetch(`${url}a.html`);
  expect(await page.text()).toBe('page');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('content-security-policy')).toBe("default-src 'self'");
  expect((await fetch(`${url}a.woff2`)).headers.get('content-type')).toBe('font/woff2');
  expect((await fetch(`${url}a.odd`)).headers.get('content-type')).toBe('application/octet-stream');
});

it('lets pictures written into the page in on the page of the package builder alone', async () => {
  const { url } = await open(folder({ 'package-builder.html': '', 'preview-lms.html': '' }));
  const policy = async (name: string) => (await fetch(url + name)).headers.get('content-security-policy');
  expect(await policy('package-builder.html')).toBe("default-src 'self'; img-src 'self' data:");
  expect(await policy('preview-lms.html')).toBe("default-src 'self'");
});

it('gives index.html for a folder', async () => {
  const { url } = await open(folder({ 'index.html': 'home' }));
  expect(await (await fetch(url)).text()).toBe('home');
});

it('serves under a path with a space, and nowhere else', async () => {
  const { url, missing } = await open(folder({ 'a.html': 'page' }), '/lms content/42/');
  expect(url).toContain('/lms%20content/42/');
  expect((await fetch(`${url}a.html`)).status).toBe(200);
  expect((await fetch(new URL('/a.html', url))).status).toBe(404);
  expect(missing).toEqual(['/a.html']);
});

it('takes a file from the first folder that has it', async () => {
  const { url } = await open([folder({ 'a.txt': 'first' }), folder({ 'a.txt': 'second', 'b.txt': 'second' })]);
  expect(await (await fetch(`${url}a.txt`)).text()).toBe('first');
  expect(await (await fetch(`${url}b.txt`)).text()).toBe('second');
});

it('answers a missing file with a page that says so, and remembers it', async () => {
  const { url, missing } = await open(folder({}));
  const answer = await fetch(`${url}gone.html`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('Page not found');
  await fetch(new URL('/favicon.ico', url));
  expect(missing).toEqual(['/gone.html']);
});

it('answers with the page of the site for what is not there, where it has one', async () => {
  const folders = [folder({ '404.html': 'lost' })];
  const { port, close } = await listen(staticServer({ folders, lost: '404.html' }), 0);
  const answer = await fetch(`http://127.0.0.1:${port}/gone.html`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('lost');
  await close();
});

it('never leaves its folders', async () => {
  const root = folder({ 'site/index.html': 'home', 'secret.txt': 'secret' });
  const { url } = await open(join(root, 'site'));
  expect((await fetch(`${url}..%2Fsecret.txt`)).status).toBe(404);
  expect((await fetch(`${url}%E0%A4%A`)).status).toBe(404);
});

it('takes the next free port when one is taken', async () => {
  const other = createServer();
  const first = await listen(other, 0);
  const second = await listen(staticServer({ folders: [folder({})] }), first.port);
  expect(second.port).toBeGreaterThan(first.port);
  await Promise.all([first.close(), second.close()]);
});

it('says why it cannot have any port', async () => {
  const other = createServer();
  const first = await listen(other, 0);
  await expect(listen(staticServer({ folders: [] }), first.port, 1)).rejects.toThrow('EADDRINUSE');
  await first.close();
});
