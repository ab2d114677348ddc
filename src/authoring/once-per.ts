/**
 * `work`, done once for each thing it is asked about and remembered for as long as that thing is there. For what follows
 * from a thing alone and is asked for again and again; neither may be changed afterwards.
 */
export function oncePer<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { result: Result }>();
  return (thing) => {
    const found = known.get(thing) ?? { result: work(thing) };
    known.set(thing, found);
    return found.result;
  };
}
