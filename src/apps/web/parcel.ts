/** pack, unpack: arguments and answers as they go from thread to thread: handles as numbers, long lists in pieces. */

/** Where something stands in what is sent: keys and indexes from the outside in; empty for the whole of it. */
export type Path = readonly (string | number)[];

/** What is sent, without what goes apart. */
export interface Parcel {
  readonly value: unknown;
  /** Handles, by their numbers. */
  readonly handles: readonly (readonly [Path, number])[];
  /** Lists whose items go in pieces; one that stands in an item of another comes before it. */
  readonly lists: readonly Path[];
}

/** Items that follow those of the list that have been sent before. `list`: its place in `Parcel.lists`. */
export interface Piece {
  readonly list: number;
  readonly items: readonly unknown[];
}

export interface Packed {
  readonly parcel: Parcel;
  readonly pieces: readonly Piece[];
}

/** Values in one piece: a few milliseconds for the other side to take in. */
const PIECE = 12_000;
/** Handles stand no deeper: an argument, or a property of one. */
const HANDLE_DEPTH = 2;

/** `numberOf`: the number of a handle, null for everything else; `most`: values that go in one piece. What was given is not changed. */
export function pack(value: unknown, numberOf: (item: object) => number | null, most = PIECE): Packed {
  const handles: [Path, number][] = [];
  const lists: Path[] = [];
  const pieces: Piece[] = [];
  const path: (string | number)[] = [];

  /** The item without what goes apart (itself where nothing does), and how many values are left in it. */
  function walk(item: unknown): readonly [unknown, number] {
    if (typeof item !== "object" || item === null) return [item, 1];
    const number = path.length <= HANDLE_DEPTH ? numberOf(item) : null;
    if (number !== null) {
      handles.push([[...path], number]);
      return [null, 1];
    }
    if (Array.isArray(item)) return walkList(item);
    if (Object.getPrototypeOf(item) !== Object.prototype) return [item, sizeOf(item)];
    let [bare, sum] = [item as Record<string, unknown>, 1];
    for (const [key, one] of Object.entries(item)) {
      path.push(key);
      const [rest, weight] = walk(one);
      path.pop();
      sum += weight;
      if (rest !== one) bare = { ...bare, [key]: rest };
    }
    return [bare, sum];
  }

  function walkList(item: readonly unknown[]): readonly [unknown, number] {
    let copy: unknown[] | null = null;
    let sum = 1;
    const weights: number[] = [];
    for (let index = 0; index < item.length; index++) {
      path.push(index);
      const [rest, weight] = walk(item[index]);
      path.pop();
      weights.push(weight);
      sum += weight;
      if (rest !== item[index]) (copy ??= [...item])[index] = rest;
    }
    const bare = copy ?? item;
    if (sum <= most) return [bare, sum];
    const list = lists.push([...path]) - 1;
    let [from, weight] = [0, 0];
    for (let index = 0; index < bare.length; index++) {
      weight += weights[index]!;
      if (weight < most && index < bare.length - 1) continue;
      pieces.push({ list, items: bare.slice(from, index + 1) });
      [from, weight] = [index + 1, 0];
    }
    return [[], 1];
  }

  const [bare] = walk(value);
  return { parcel: { value: bare, handles, lists }, pieces };
}

/** `items`: of each list, all that came; `objectOf`: the handle of a number. */
export function unpack(
  { value, handles, lists }: Parcel,
  items: readonly (readonly unknown[])[],
  objectOf: (number: number) => object,
): unknown {
  const root = { value };
  // A list within an item of another finds its place only once that one stands.
  for (const [index, path] of [...lists.entries()].reverse()) put(root, path, items[index] ?? []);
  for (const [path, number] of handles) put(root, path, objectOf(number));
  return root.value;
}

function put(root: { value: unknown }, path: Path, item: unknown): void {
  const keys = ["value", ...path];
  const last = keys.pop()!;
  const holder = keys.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], root);
  (holder as Record<string | number, unknown>)[last] = item;
}

/** Roughly, for what is not looked into. */
function sizeOf(item: object): number {
  if (item instanceof Map) return 2 * item.size;
  if (item instanceof Set) return item.size;
  return 1;
}

const handedOver = new WeakMap<object, readonly Transferable[]>();

/** The answer, whose buffers go over to the other thread instead of being copied: this one keeps nothing of them. */
export function handingOver<T extends object>(answer: T, buffers: readonly Transferable[]): T {
  handedOver.set(answer, buffers);
  return answer;
}

export function buffersOf(answer: unknown): Transferable[] {
  return typeof answer === "object" && answer !== null ? [...(handedOver.get(answer) ?? [])] : [];
}
