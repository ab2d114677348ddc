import type { PackageSettings } from '../../src/schemas/package-settings.ts';

/**
 * Tells the launch page which page to open for somebody new, when the package opens in another language than the site's
 * first. `launch/launch.ts` reads it. Pages of further languages carry their language in front of their name.
 */
export function stampStart(html: string, { language }: PackageSettings, languages: readonly string[]): string {
  return language === languages[0] ? html : html.replace('<html ', `<html data-start="${language}-index" `);
}
