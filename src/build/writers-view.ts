import type { AstroIntegration } from 'astro';

/**
 * The writers' view of a talk, at `/writers/<talk>` while `npm run dev` runs. It shows the words of lines and the hidden
 * state, so it is never part of the built site: the route exists in development only.
 */
export function writersView(): AstroIntegration {
  return {
    name: 'writers-view',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/writers/[talk]', entrypoint: new URL('../writers/TalkView.astro', import.meta.url), prerender: false });
      },
    },
  };
}
