import type { Edition } from '../content.ts';
import { gradeOf } from '../grade.ts';
import type { Problems } from '../problems.ts';
import { byFile, proseOf } from '../prose.ts';

/** Staff read this tired, on a phone, or in their second language. */
const HIGHEST_GRADE = 8;

/** Every file of words can be read with ease at grade 8. It uses a development library, so it runs in tests, not in the build. */
export function gradeChecks(edition: Edition, problems: Problems): void {
  for (const [file, passages] of byFile(proseOf(edition))) {
    const grade = gradeOf(passages);
    if (grade !== null && grade > HIGHEST_GRADE)
      problems.add(file, `reads at grade ${grade.toFixed(1)}; at most ${HIGHEST_GRADE} is right. Shorten sentences and use shorter words.`);
  }
}
