/**
 * States met so far, each kept once and numbered from 0 in the order in which they were met. A state is four whole numbers
 * below 2^31: its place (a node or an ending), its meters packed into one number, its flags, and the steps missed. Kept in columns
 * with open addressing, because hundreds of thousands of objects would be slow.
 */
export interface StateTable {
  size(): number;
  /** The number of this state. It is new when the size grew. */
  meet(place: number, meters: number, flags: number, missed: number): number;
  place(state: number): number;
  meters(state: number): number;
  flags(state: number): number;
  missed(state: number): number;
}

const FIRST_ROOM = 1 << 12;

/** A table without states. It grows as states are met. */
export function stateTable(): StateTable {
  let room = FIRST_ROOM;
  let size = 0;
  let columns = emptyColumns(room);
  /** Twice as many slots as states, so that few share one. Holds 1 + the number of a state, or 0. */
  let slots = new Int32Array(2 * room);

  const isAt = (state: number, place: number, meters: number, flags: number, missed: number) =>
    columns.meters[state] === meters &&
    columns.flags[state] === flags &&
    columns.missed[state] === missed &&
    columns.place[state] === place;
  const slotOf = (place: number, meters: number, flags: number, missed: number): number => {
    const mask = slots.length - 1;
    let slot = hashed(place, meters, flags, missed) & mask;
    for (let state = (slots[slot] ?? 0) - 1; state >= 0; state = (slots[slot] ?? 0) - 1) {
      if (isAt(state, place, meters, flags, missed)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const grow = () => {
    room *= 2;
    const { place, meters, flags, missed } = columns;
    columns = emptyColumns(room);
    columns.place.set(place);
    columns.meters.set(meters);
    columns.flags.set(flags);
    columns.missed.set(missed);
    slots = new Int32Array(2 * room);
    for (let state = 0; state < size; state += 1)
      slots[slotOf(place[state] ?? 0, meters[state] ?? 0, flags[state] ?? 0, missed[state] ?? 0)] = state + 1;
  };

  return {
    size: () => size,
    meet(place, meters, flags, missed) {
      const slot = slotOf(place, meters, flags, missed);
      const known = slots[slot] ?? 0;
      if (known > 0) return known - 1;
      if (size === room) {
        grow();
        return this.meet(place, meters, flags, missed);
      }
      columns.place[size] = place;
      columns.meters[size] = meters;
      columns.flags[size] = flags;
      columns.missed[size] = missed;
      size += 1;
      slots[slot] = size;
      return size - 1;
    },
    place: (state) => columns.place[state] ?? 0,
    meters: (state) => columns.meters[state] ?? 0,
    flags: (state) => columns.flags[state] ?? 0,
    missed: (state) => columns.missed[state] ?? 0,
  };
}

function emptyColumns(room: number) {
  return { place: new Int32Array(room), meters: new Int32Array(room), flags: new Int32Array(room), missed: new Int32Array(room) };
}

/** Mixes the four numbers so that neighbors land far apart (the finalizer of MurmurHash3). */
function hashed(place: number, meters: number, flags: number, missed: number): number {
  let hash =
    Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(meters, 0x85ebca6b) ^ Math.imul(flags, 0xc2b2ae35) ^ Math.imul(missed, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
