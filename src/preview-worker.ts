import { answer, type PreviewWorker } from './preview/worker.ts';

interface Scope extends PreviewWorker {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(type: 'fetch', listener: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
}

declare const self: Scope;

/**
 * Serves the packages of the preview LMS, and nothing else: its scope is a folder that does not exist. The worker that
 * keeps the website at hand without a network has all the rest. Never part of a package.
 */
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => event.respondWith(answer(self, self.registration.scope, event.request)));
