import { AGENCY_SLOTS } from '../../schemas/toolkit.ts';
import type { Edition } from '../content.ts';
import type { Problems } from '../problems.ts';

/** Every source, objective, term, hotline, item and talk that something names exists. */
export function referenceChecks(edition: Edition, problems: Problems): void {
  const known = {
    source: new Set(Object.keys(edition.sources)),
    objective: new Set(Object.keys(edition.objectives)),
    term: new Set(Object.keys(edition.glossary)),
    hotline: new Set(Object.keys(edition.hotlines)),
    item: new Set(edition.items.map(({ id }) => id)),
    talk: new Set(edition.talks.map(({ id }) => id)),
    lesson: new Set(edition.lessons.map(({ id }) => id)),
    module: new Set(edition.course.modules.map(({ id }) => id)),
    'job aid': new Set(edition.prose.flatMap(({ id, kind }) => (kind === 'aid' ? [id] : []))),
    'agency slot': new Set<string>(AGENCY_SLOTS),
  };
  const home: Record<keyof typeof known, string> = {
    source: 'content/sources.yaml',
    objective: 'content/objectives.yaml',
    term: 'content/glossary.yaml',
    hotline: 'content/hotlines.yaml',
    item: 'content/checks/',
    talk: 'content/scenarios/',
    lesson: 'content/lessons/',
    module: 'content/course.yaml',
    'job aid': 'content/aids/',
    'agency slot': 'src/schemas/toolkit.ts',
  };
  const expect = (kind: keyof typeof known, ids: readonly string[], where: string) => {
    for (const id of ids)
      if (!known[kind].has(id)) {
        problems.add(where, `names the ${kind} "${id}", which is not in ${home[kind]}. Correct the id or add the ${kind}.`);
      }
  };

  for (const page of [...edition.lessons, ...edition.prose, ...edition.guides]) {
    expect('source', page.citations, page.file);
    expect('term', page.terms, page.file);
    expect('hotline', page.hotlines, page.file);
    expect('item', page.checks, page.file);
    expect('talk', page.talks, page.file);
    expect('job aid', page.aids, page.file);
    expect('agency slot', page.agencySlots, page.file);
  }
  for (const lesson of edition.lessons) expect('objective', lesson.objectives, `${lesson.file}: objectives`);
  for (const item of edition.items) {
    expect('source', item.sources, `${item.file}: ${item.id}`);
    expect('item', item.notWith ?? [], `${item.file}: ${item.id}: notWith`);
    expect('objective', [item.objective], `${item.file}: objective`);
  }
  for (const talk of edition.talks) {
    const file = `content/scenarios/${talk.id}.yaml`;
    expect('objective', talk.objectives, `${file}: objectives`);
    expect(
      'lesson',
      talk.skills.map(({ lesson }) => lesson),
      `${file}: skills`,
    );
    expect('source', talk.clock?.limit?.sources ?? [], `${file}: clock.limit`);
    for (const [id, flag] of Object.entries(talk.flags)) expect('source', flag.sources ?? [], `${file}: flags.${id}`);
    for (const [id, node] of Object.entries(talk.nodes))
      for (const choice of node.choices) expect('source', choice.sources, `${file}: nodes.${id}, choice ${choice.letter}`);
  }
  for (const [id, { module }] of Object.entries(edition.objectives)) expect('module', [module], `content/objectives.yaml: ${id}`);
  for (const [id, { sources }] of Object.entries(edition.glossary)) expect('source', sources, `content/glossary.yaml: ${id}`);
  for (const [id, { sources }] of Object.entries(edition.requirements)) expect('source', sources, `content/requirements.yaml: ${id}`);
  for (const [id, { sources }] of Object.entries(edition.phrases)) expect('source', sources, `content/phrases.yaml: ${id}`);
  for (const [id, { source }] of Object.entries(edition.hotlines)) expect('source', [source], `content/hotlines.yaml: ${id}`);
}
