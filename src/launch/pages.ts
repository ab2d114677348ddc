/** The pages the launch page may show. */
export interface LaunchPages {
  /** Page name of a file of the course, wherever it lies; null for any other path. */
  pageOf(path: string): string | null;
  /** Relative address of a page; the home page's for a name that is none. */
  address(page: string): string;
  /** The first of these names that is a page; the home page when none is. */
  first(...names: string[]): string;
}

const HOME = 'index';

/** @param pages names of the course's pages, such as "first-24-hours" */
export function launchPages(pages: readonly string[]): LaunchPages {
  const known = new Set(pages);
  const isPage = (name: string) => known.has(name);
  return {
    pageOf(path) {
      const [, name = ''] = /([^/]*)\.html$/.exec(path) ?? [];
      return isPage(name) ? name : null;
    },
    address: (page) => `${isPage(page) ? page : HOME}.html`,
    first: (...names) => names.find(isPage) ?? HOME,
  };
}
