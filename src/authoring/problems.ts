/** What is wrong with the content, each problem one sentence or two that name the file, the field and the remedy. */
export class ContentProblems extends Error {
  readonly #problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The content has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((text) => `- ${text}`).join('\n')}`,
    );
    this.name = 'ContentProblems';
    this.#problems = problems;
    // Authors need the sentences; where in our code they were found tells them nothing.
    this.stack = '';
  }

  /** The sentences one by one. */
  get problems(): readonly string[] {
    return this.#problems;
  }
}

/** Collects problems while content is read, so that an author sees all of them at once. */
export class Problems {
  readonly list: string[] = [];

  /** `where` is a file or a file with a field: "content/course.yaml: passMark". */
  add(where: string, what: string): void {
    this.list.push(`${where} ${what}`);
  }

  /** Throws when anything was collected. What is wrong with what several languages share was collected for each, and is told once. */
  stopIfAny(): void {
    if (this.list.length) throw new ContentProblems([...new Set(this.list)]);
  }
}
