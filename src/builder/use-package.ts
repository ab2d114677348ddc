import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { PackageSettings } from '../schemas/package-settings.ts';
import { createMaker, type Making, type PackageWorker } from './maker.ts';
import type { Made } from './messages.ts';

/** How long the form has to stand still before its package is made, in milliseconds. */
const PAUSE = 900;

interface PackageInUse {
  making: Making;
  /** The package for the settings as they are now; null until it is made. */
  made: Made | null;
  /** Has it made at once, also after it failed. */
  makeNow(): void;
}

/**
 * Has the package made whenever the form stands still, so that its size is known and a download comes at once. `settings`:
 * null while something has to be corrected. `isServed`: whether there is a website to read the course from.
 */
export function usePackage(settings: PackageSettings | null, isServed: boolean): PackageInUse {
  const [maker] = useState(() => createMaker(startWorker));
  const making = useStore(maker.$making, { ssr: 'initial' });

  useEffect(() => {
    if (!settings || !isServed) return;
    const timer = setTimeout(() => maker.make(settings), PAUSE);
    return () => clearTimeout(timer);
  }, [maker, settings, isServed]);

  return {
    making,
    made: making.state === 'made' && making.settings === settings ? making.made : null,
    makeNow() {
      if (settings && isServed) maker.make(settings);
    },
  };
}

/** The page names the worker's script in its head. Built, it is one classic script, like every script of the site. */
function startWorker(): PackageWorker {
  const link = document.querySelector<HTMLLinkElement>('link#package-worker');
  if (!link) throw new Error('The page does not name the script that makes packages.');
  return new Worker(link.href, { type: link.href.endsWith('.ts') ? 'module' : 'classic' });
}
