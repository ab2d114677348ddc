import { expect, it, vi } from 'vitest';
import { Desk, type DeskParts } from '../../../src/preview/desk.ts';
import type { Played } from '../../../src/preview/playable.ts';
import type { PreviewProps } from '../../../src/preview/view.ts';

const course = { id: 'course', title: 'This website', version: '1.0.0', own: { rule: 'everything', passMark: 80 } };
const props = { course, strings: { sampleName: 'Learner, Sample' } } as unknown as PreviewProps;

const remembered: Partial<Played> = {
  base: 'https://course.example/here/preview-package/a/',
  key: 'preview-lms:scorm2004:a',
  file: 'county.zip',
  title: 'County',
  standard: 'scorm2004',
  isOurs: false,
  hash: '1f',
  own: null,
  scos: [{ id: 'a', title: 'A', href: 'a.html', given: {} }],
};

/** A tab in which no more scripts load, and that remembers this package, with its files still there. */
function tab(kept: object | null, fragment = '') {
  const memory = { getItem: () => JSON.stringify(kept), setItem: vi.fn(), removeItem: vi.fn() };
  const cache = {
    match: async (): Promise<Response | undefined> => new Response('<manifest/>'),
    keys: async () => [],
    put: async () => {},
    delete: async () => true,
  };
  const window = {
    localStorage: { getItem: () => null, setItem: () => {}, removeItem: () => {} },
    sessionStorage: memory,
    caches: { open: async () => cache },
    location: new URL(`https://course.example/here/preview-lms.html${fragment}`),
    history: { state: null, replaceState: () => {} },
    navigator: { serviceWorker: { register: async () => ({ active: { state: 'activated' } }) } },
    innerHeight: 625,
  };
  const script = Object.assign(new EventTarget(), { src: '', focus: () => {} });
  const document = { defaultView: window, createElement: () => script, head: { append: () => script.dispatchEvent(new Event('error')) } };
  const template = { ownerDocument: document, content: { querySelector: () => null } };
  const append = vi.fn();
  const parts = {
    window,
    place: { ownerDocument: document, append, getBoundingClientRect: () => ({ top: 0 }) },
    worker: template,
    newer: template,
  } as unknown as DeskParts;
  return { parts, memory, cache, append };
}

it('where what plays a remembered package does not load, says so, plays the course of this website, and tries again after a reload', async () => {
  const { parts, memory } = tab(remembered);
  const desk = new Desk(props);
  await desk.start(parts);
  expect(desk.$view.get()).toMatchObject({
    isReady: true,
    playable: { title: 'This website' },
    reading: { state: 'refused', kind: 'notLoaded', file: 'county.zip' },
  });
  expect(memory.setItem).toHaveBeenLastCalledWith(expect.anything(), JSON.stringify(remembered));
});

it('a remembered package that cannot be played at all is refused and forgotten, and the console says why', async () => {
  const { parts, memory } = tab({ ...remembered, scos: undefined });
  const desk = new Desk(props);
  await expect(desk.start(parts)).rejects.toThrow(TypeError);
  expect(desk.$view.get()).toMatchObject({
    isReady: true,
    playable: { title: 'This website' },
    reading: { state: 'refused', kind: 'broken', file: 'county.zip' },
  });
  expect(memory.removeItem).toHaveBeenCalled();
  expect(memory.setItem).not.toHaveBeenCalled();
});

it.each([
  ['is gone', async () => undefined, null],
  ['cannot be read', () => Promise.reject(new Error('the disk is gone')), 'the disk is gone'],
])(
  'a package of the builder that %s is said not to have arrived, and the course of this website is there to play',
  async (_, match, thrown) => {
    const { parts, cache } = tab(null, '#built-1');
    cache.match = match;
    const desk = new Desk(props);
    const said = desk.start(parts).then(
      () => null,
      ({ message }: Error) => message,
    );
    expect(await said).toBe(thrown);
    expect(desk.$view.get()).toMatchObject({
      isReady: true,
      playable: { title: 'This website' },
      reading: { state: 'refused', kind: 'notHandedOver' },
    });
  },
);

/** A desk on which the connection of the course is dropped, in a browser that may have no room for the note of it. */
async function cutOff() {
  const { parts, cache, append } = tab(null);
  const desk = new Desk(props);
  await desk.start(parts);
  await desk.setFaults({ cut: true });
  return { desk, append, hasRoom: (room: boolean) => (cache.put = room ? async () => {} : () => Promise.reject(full)) };
}

const full = new DOMException('full', 'QuotaExceededError');

it('a course whose connection cannot be dropped does not open, which is said, and is launched once there is room', async () => {
  const { desk, append, hasRoom } = await cutOff();
  hasRoom(false);
  await desk.launch();
  expect(desk.$view.get().undone).toBe('launch');
  expect(append).not.toHaveBeenCalled();
  hasRoom(true);
  await desk.launch();
  expect(desk.$view.get().undone).toBeNull();
  expect(append).toHaveBeenCalledOnce();
});

it('a switch stays as it was while the connection cannot be dropped, which is said until it can be', async () => {
  const { desk, hasRoom } = await cutOff();
  await desk.setFaults({ cut: false });
  hasRoom(false);
  await desk.setFaults({ cut: true });
  expect(desk.$view.get()).toMatchObject({ undone: 'cut', faults: { cut: false } });
  hasRoom(true);
  await desk.setFaults({ cut: true });
  expect(desk.$view.get()).toMatchObject({ undone: null, faults: { cut: true } });
});
