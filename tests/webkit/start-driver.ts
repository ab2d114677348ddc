import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** A driver that runs. */
export interface Driver {
  url: string;
  stop(): void;
}

/** Starts Debian's driver of WebKitGTK on a free port. Rejects with a sentence when there is none. */
export async function startDriver(): Promise<Driver> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => {
    child.on('error', () => reject(new Error('There is no WebKitWebDriver. On Debian, as root: apt-get install webkit2gtk-driver xvfb')));
  });
  await Promise.race([answers(url), failed]);
  return { url, stop: () => void child.kill() };
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${url}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
