import { Requirements } from './islands/home/requirements.tsx';
import { ResumeCard } from './islands/home/resume-card.tsx';
import { Route } from './islands/home/route.tsx';
import { TalkStatus } from './islands/home/talk-status.tsx';
import { layOutFurtherDown } from './page/further-down.ts';
import { hydrateIslands } from './page/hydrate.ts';
import { startPage } from './start-page.ts';

/** The home page: what is done and what comes next. */
startPage(() => {
  hydrateIslands(document, { Requirements, ResumeCard, Route, TalkStatus });
  void layOutFurtherDown(window);
});
