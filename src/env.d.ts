/// <reference types="astro/client" />

declare namespace App {
  /** What components of a page know without being told by each parent. Set by `src/pages/[...page].astro`. */
  interface Locals {
    page: import('./layouts/page-context.ts').PageContext;
  }
}
