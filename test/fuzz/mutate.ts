/** mutated: a seed workbook spoilt in one to four ways that depend on a seed and an index alone. */
import { HostError } from "../../src/core/grid/host-error";
import { ENCODINGS } from "../hosts/xlsx/encodings";
import { Pack } from "./pack";
import type { Random } from "./random";
import { BOOK_SPOILERS, RELS_SPOILERS, SHEET_SPOILERS } from "./spoil-sheet";
import { type Spoiler, SPOILERS } from "./spoil-xml";
import { BYTE_SPOILERS, PACK_SPOILERS } from "./spoil-zip";

export interface Mutated {
  readonly bytes: Uint8Array;
  /** What was done, in order: "a prefix for the namespace: xl/styles.xml". */
  readonly done: readonly string[];
}

const MAIN = /\/(?:worksheets\/[^/]+|workbook|styles|sharedStrings)\.xml$/i;

export function mutated(seed: Uint8Array, random: Random): Mutated {
  const done: string[] = [];
  let bytes = seed;
  try {
    const pack = Pack.open(seed);
    for (let turn = random.pick([1, 1, 2, 2, 3, 4]); turn > 0; turn--) {
      const note = once(pack, random);
      if (note !== null) done.push(note);
    }
    bytes = pack.build();
  } catch (error) {
    // Parts that were spoilt so that nobody can read them, or seeds that are no zip: the bytes so far are good enough.
    if (!(error instanceof HostError)) throw error;
    done.push(error.code);
  }
  if (random.chance(0.06)) {
    const name = random.pick(Object.keys(BYTE_SPOILERS));
    bytes = BYTE_SPOILERS[name]!(bytes, random);
    done.push(name);
  }
  return { bytes, done };
}

function once(pack: Pack, random: Random): string | null {
  const kind = random.next();
  if (kind < 0.1) return onPack(pack, random);
  if (kind < 0.2) return onPart(pack, random, pack.xml(), ENCODED);
  if (kind < 0.55) return onPart(pack, random, pack.xml(/worksheets\/[^/]+\.xml$/i), SHEET_SPOILERS);
  if (kind < 0.62) return onPart(pack, random, pack.xml(/\/workbook\.xml$/i), BOOK_SPOILERS);
  if (kind < 0.67) return onPart(pack, random, pack.xml(/\.rels$/i), RELS_SPOILERS);
  return onPart(pack, random, random.chance(0.6) ? pack.xml(MAIN) : pack.xml(), SPOILERS);
}

function onPack(pack: Pack, random: Random): string | null {
  if (pack.entries.length === 0) return null;
  const name = random.pick(Object.keys(PACK_SPOILERS));
  PACK_SPOILERS[name]!(pack, random);
  return name;
}

const ENCODED: Readonly<Record<string, (text: string, random: Random) => string | Uint8Array>> = Object.fromEntries(
  ENCODINGS.map(({ name, encode }) => [name, (text: string) => encode(text)]),
);

function onPart(
  pack: Pack,
  random: Random,
  places: readonly number[],
  spoilers: Readonly<Record<string, Spoiler | ((text: string, random: Random) => string | Uint8Array)>>,
): string | null {
  if (places.length === 0) return null;
  const at = random.pick(places);
  const name = random.pick(Object.keys(spoilers));
  const text = pack.text(at);
  const now = spoilers[name]!(text, random);
  if (now === text) return null;
  pack.put(at, now);
  return `${name}: ${pack.entries[at]!.name}`;
}
