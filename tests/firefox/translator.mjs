// @ts-check
import { once } from 'node:events';
import { WebSocket, WebSocketServer } from 'ws';
import { ColorScheme } from './color-scheme.mjs';
import { withDownloadNamed } from './downloads.mjs';

/**
 * Listens for the test runner and passes everything on to Firefox and back, but for two things in which Playwright is ahead of
 * the Firefox of today's long-term release: the command to show pages in light or dark colors, and names of downloads.
 * @param {string} firefox Address at which Firefox listens.
 * @returns {Promise<string>} Address of the translator.
 */
export async function listenFor(firefox) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (runner, { url = '' }) => translate(runner, new WebSocket(firefox + url, { perMessageDeflate: false })));
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `ws://127.0.0.1:${port}`;
}

/**
 * @param {WebSocket} runner
 * @param {WebSocket} firefox
 */
function translate(runner, firefox) {
  const open = once(firefox, 'open');
  const colors = new ColorScheme((message) => firefox.send(JSON.stringify(message)));
  runner.on('message', async (data) => {
    await open;
    const text = String(data);
    colors.asked(text);
    firefox.send(text);
  });
  firefox.on('message', async (data) => {
    const text = await colors.answered(String(data));
    if (text !== undefined) runner.send(withDownloadNamed(text));
  });
  runner.on('close', () => firefox.close());
  firefox.on('close', () => runner.close());
  firefox.on('error', () => runner.close());
}
