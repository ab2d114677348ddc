/**
 * Does `work` once for each thing and remembers the result for as long as the thing exists. For results that depend on the
 * thing alone and are asked for often. Neither the thing nor the result may be changed afterwards.
 */
export function oncePer<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { result: Result }>();
  return (thing) => {
    const found = known.get(thing) ?? { result: work(thing) };
    known.set(thing, found);
    return found.result;
  };
}
