/** jsonPieces: the JSON of a large record in pieces, so that it is never held whole beside what it is made of. */

import { MadeLater } from "../../core/record/made-later";

/** Elements of a list that are written together. */
const TOGETHER = 60;

/** What JSON.stringify gives, cut into pieces. For records: plain objects and lists of what JSON can say. */
export function* jsonPieces(value: unknown): Generator<string, void> {
  if (Array.isArray(value) || value instanceof MadeLater) yield* listPieces(value as readonly unknown[]);
  else if (typeof value === "object" && value !== null) yield* objectPieces(value);
  else yield JSON.stringify(value);
}

function* listPieces(list: readonly unknown[]): Generator<string, void> {
  if (list.length > TOGETHER) {
    for (let at = 0; at < list.length; at += TOGETHER)
      yield `${at === 0 ? "[" : ","}${JSON.stringify(list.slice(at, at + TOGETHER)).slice(1, -1)}`;
    yield "]";
  } else if (Array.isArray(list) && list.some((one) => isLarge(one))) {
    let before = "[";
    for (const one of list) {
      yield before;
      yield* jsonPieces(one);
      before = ",";
    }
    yield "]";
  } else yield JSON.stringify(list);
}

function* objectPieces(value: object): Generator<string, void> {
  if (!isLarge(value)) return yield JSON.stringify(value);
  let before = "{";
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* jsonPieces(one);
    before = ",";
  }
  yield "}";
}

/** True for a list of many, and for what has one in it. */
function isLarge(value: unknown): boolean {
  if (value instanceof MadeLater) return value.length > TOGETHER;
  if (Array.isArray(value)) return value.length > TOGETHER || value.some((one) => isLarge(one));
  return typeof value === "object" && value !== null && Object.values(value).some((one) => isLarge(one));
}
