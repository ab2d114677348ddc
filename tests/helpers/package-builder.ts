import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import type { Strings } from '../../src/schemas/interface.ts';

/** The package builder as a coordinator uses it. */
export class PackageBuilder {
  readonly page: Page;
  readonly strings: Strings['builder'];

  constructor(page: Page, strings: Strings) {
    this.page = page;
    this.strings = strings.builder;
  }

  /** Opens the page and waits until it takes clicks. */
  async open(site: string): Promise<void> {
    await this.page.goto(`${site}package-builder.html`);
    await this.page.locator('[data-island="Builder"][data-ready]').waitFor();
  }

  /** The control of a field, by the field's place in `settings.json`. */
  field(field: string): Locator {
    return this.page.locator(`#field-${field.replaceAll('.', '-')}`);
  }

  /** Chooses one of the cards of a question by its text. */
  async pick(text: string): Promise<void> {
    await this.page.getByRole('radio', { name: text }).check();
  }

  async chooseFile(field: string, name: string, content: string | Buffer): Promise<void> {
    await this.field(field).setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  }

  /** Fills many fields of text. */
  async write(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [field, text] of Object.entries(texts)) await this.field(field).fill(text);
  }

  get downloadButton(): Locator {
    return this.page.getByRole('button', { name: this.strings.download, exact: true });
  }

  /** Presses the button for a file and waits for it. */
  async download(file: string | Locator = this.downloadButton): Promise<{ name: string; content: Buffer }> {
    const coming = this.page.waitForEvent('download');
    await (typeof file === 'string' ? this.page.locator('.panel__also button', { hasText: file }) : file).click();
    return contentOf(await coming);
  }

  /** What the list of corrections says, in its order. */
  async corrections(): Promise<string[]> {
    await expect(this.page.locator('.problems')).toBeFocused();
    return this.page.locator('.problems li').allTextContents();
  }

  /** What stands beside the form, by its label. */
  async fact(label: string): Promise<string> {
    const row = this.page.locator('.facts > div').filter({ has: this.page.locator('dt', { hasText: label }) });
    return (await row.locator('dd').textContent()) ?? '';
  }
}

async function contentOf(download: Download): Promise<{ name: string; content: Buffer }> {
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}
