import { answer, type OfflineWorker } from './offline/answer.ts';
import { tellOutdated } from './offline/outdated.ts';
import { cacheName, keepFiles, otherVersions } from './offline/versions.ts';

declare const self: OfflineWorker;
/** Filled in by the build: what a reader on the night a child is missing needs, and a mark of this version of the site. */
declare const OFFLINE_FILES: readonly string[];
declare const OFFLINE_VERSION: string;

const NAME = cacheName(self.registration.scope, OFFLINE_VERSION);

/** The website's service worker: job aids and what was read before can be read without a network. Never part of a package. */
self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles(self, NAME, OFFLINE_FILES));
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    const earlier = await otherVersions(self, NAME);
    await tellOutdated(self, earlier);
    await Promise.all(earlier.map((name) => self.caches.delete(name)));
  };
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin)
    event.respondWith(answer(self, NAME, request, (work) => event.waitUntil(work)));
});
