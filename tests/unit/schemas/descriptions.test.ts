import { expect, test } from 'vitest';
import type { z } from 'zod';
import { courseSchema } from '../../../src/schemas/course.ts';
import { lessonSchema } from '../../../src/schemas/lesson.ts';
import { lmsGuideSchema, lmsSourcesSchema } from '../../../src/schemas/lms-guide.ts';
import { openAcrSchema } from '../../../src/schemas/openacr.ts';
import { phrasesSchema } from '../../../src/schemas/phrases.ts';
import { questionsSchema } from '../../../src/schemas/question.ts';
import { glossarySchema, hotlinesSchema, objectivesSchema, sourcesSchema } from '../../../src/schemas/reference.ts';
import { requirementsSchema } from '../../../src/schemas/requirement.ts';
import { scenarioSchema } from '../../../src/schemas/scenario.ts';
import { tipSheetSchema } from '../../../src/schemas/tip-sheet.ts';
import { aidSchema, boostersSchema, guideSchema, proseSchema } from '../../../src/schemas/toolkit.ts';

type Schema = z.core.$ZodType;

/** The parts of a zod definition in which further fields may be. */
interface Definition {
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  options?: Schema[];
  innerType?: Schema;
}

const definition = (schema: Schema) => schema._zod.def as unknown as Definition;
const innerOf = (schema: Schema) => definition(schema).innerType ?? (schema as z.core.$ZodLazy)._zod.innerType;

/** Whether a field, or what it is a list of, says what it holds. */
function isDescribed(schema: Schema): boolean {
  if ((schema as z.ZodType).description !== undefined) return true;
  const inner = innerOf(schema) ?? definition(schema).element;
  return inner !== undefined && isDescribed(inner as Schema);
}

/** Fields that do not say what they hold, at any depth. A condition holds conditions: what was met is not entered again. */
function undescribed(schema: Schema, at: string, met: Set<Schema> = new Set()): string[] {
  const inner = innerOf(schema);
  if (inner) return undescribed(inner as Schema, at, met);
  if (met.has(schema)) return [];
  met.add(schema);
  const { shape = {}, element, valueType, options = [] } = definition(schema);
  return [
    ...Object.entries(shape).flatMap(([name, field]) => [
      ...(isDescribed(field) ? [] : [`${at}.${name}`]),
      ...undescribed(field, `${at}.${name}`, met),
    ]),
    ...[element, valueType, ...options].flatMap((part) => (part ? undescribed(part, at, met) : [])),
  ];
}

test.each(
  Object.entries({
    aid: aidSchema,
    boosters: boostersSchema,
    course: courseSchema,
    glossary: glossarySchema,
    guide: guideSchema,
    hotlines: hotlinesSchema,
    lesson: lessonSchema,
    'LMS guide': lmsGuideSchema,
    'LMS sources': lmsSourcesSchema,
    objectives: objectivesSchema,
    openacr: openAcrSchema,
    page: proseSchema,
    phrases: phrasesSchema,
    questions: questionsSchema,
    requirements: requirementsSchema,
    scenario: scenarioSchema,
    sources: sourcesSchema,
    'tip sheet': tipSheetSchema,
  }),
)('every field of %s says what it holds: authors read it there, and in the message when the field is missing', (name, schema) => {
  expect(undescribed(schema, name)).toEqual([]);
});
