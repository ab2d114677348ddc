/** As much of a browser's caches as is used, with what lies in them. */
export function caches() {
  const entries = new Map<string, Response>();
  const addressOf = (request: Request | string) => (typeof request === 'string' ? request : request.url);
  const cache = {
    match: async (request: Request | string) => entries.get(addressOf(request))?.clone(),
    put: async (request: Request | string, response: Response) => void entries.set(addressOf(request), response),
    delete: async (request: Request | string) => entries.delete(addressOf(request)),
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
  };
  return { entries, open: async () => cache } as unknown as CacheStorage & { entries: Map<string, Response> };
}
