const MARKED =
  /<(li|p|a|span|div|script)\b[^>]*\sdata-website-only\b[^>]*>[\s\S]*?<\/\1>|<(?:link|meta)\b[^>]*\sdata-website-only\b[^>]*>/g;

/**
 * Takes out of a learner's page what makes sense on the website alone: every element with `data-website-only`, such as a
 * link to the pages for coordinators. Such an element must not hold another of its own name.
 */
export function withoutWebsiteOnly(html: string): string {
  return html.replace(MARKED, '');
}
