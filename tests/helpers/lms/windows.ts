import type { FakeClock } from './fake-clock.ts';

/** A window as far as the search for an API looks at it. */
function frame(parts: Record<string, unknown> = {}): Window {
  const made: Record<string, unknown> = { opener: null, ...parts };
  made['parent'] ??= made;
  return made as unknown as Window;
}

/** A window of another origin: it says who its parent and opener are and nothing else. */
function foreign(parts: { parent: unknown }): Window {
  return new Proxy(frame(parts), {
    get(target, name) {
      if (name === 'parent' || name === 'opener') return Reflect.get(target, name);
      throw new DOMException('Blocked a frame with another origin', 'SecurityError');
    },
  });
}

type Frames = (name: string, api: object, clock: FakeClock) => Window;

/** Where an LMS may put its API, as seen from the launch page. */
export const FRAMES: Readonly<Record<string, Frames>> = {
  'is nowhere': () => frame({ parent: frame() }),
  'appears after four seconds': (name, api, clock) => {
    const parent: Record<string, unknown> = { opener: null };
    parent['parent'] = parent;
    clock.later(() => (parent[name] = api), 4_000);
    return frame({ parent });
  },
  'is in the window that opened this one': (name, api) => frame({ opener: frame({ [name]: api }) }),
  'is in a frame of the window that opened this one': (name, api) => frame({ opener: frame({ parent: frame({ [name]: api }) }) }),
  'is six frames up': (name, api) => Array.from({ length: 6 }).reduce<Window>((parent) => frame({ parent }), frame({ [name]: api })),
  'is above a frame of another origin': (name, api) => frame({ parent: foreign({ parent: frame({ [name]: api }) }) }),
};
