import type { APIRoute } from 'astro';
import { loadContent } from '../authoring/content.ts';
import { pageFile } from '../authoring/site-map.ts';

/** What a browser needs to put the website on a device as an app of its own, with Child missing now two taps from its icon. */
export const GET: APIRoute = async () => {
  const { languages, edition } = await loadContent();
  const [language = 'en'] = languages;
  const { course, strings } = edition(language);
  const file = (id: string) => pageFile(id, language, language);
  const manifest = {
    name: course.title,
    short_name: course.title,
    description: course.promise,
    lang: language,
    start_url: file('index'),
    scope: './',
    display: 'minimal-ui',
    // The page's ground by day and the ground of the mark: styles do not reach in here.
    background_color: '#f3f7f6',
    theme_color: '#0b5a5e',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    shortcuts: [
      { name: strings.site.missingNow, url: file('child-missing') },
      { name: strings.toolkit.title, url: file('toolkit') },
    ],
  };
  return new Response(JSON.stringify(manifest));
};
