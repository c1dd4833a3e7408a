/** Spoilers of the zip: entries that are gone, twice, renamed or turned, and bytes that are not what they were. */
import { relsPathOf } from "../../src/hosts/ooxml/package/part-names";
import type { Pack } from "./pack";
import type { Random } from "./random";

export const PACK_SPOILERS: Readonly<Record<string, (pack: Pack, random: Random) => void>> = {
  "part gone": ({ entries }, random) => void entries.splice(random.below(entries.length), 1),
  "part twice": ({ entries }, random) => void entries.splice(random.below(entries.length), 0, { ...random.pick(entries) }),
  "part twice, the second another": (pack, random) => {
    const from = random.pick(pack.entries);
    pack.entries.push({ name: from.name, raw: null, data: new TextEncoder().encode("<x/>") });
  },
  "parts in another order": ({ entries }, random) => {
    const by = new Map(entries.map((entry) => [entry, random.next()]));
    entries.sort((a, b) => by.get(a)! - by.get(b)!);
  },
  "name in capitals": ({ entries }, random) => {
    const entry = random.pick(entries);
    entry.name = random.chance(0.5) ? entry.name.toUpperCase() : entry.name.replace(/[a-z](?=[^/]*$)/, (letter) => letter.toUpperCase());
  },
  backslashes: ({ entries }) => {
    for (const entry of entries) entry.name = entry.name.replaceAll("/", "\\");
  },
  "a slash before": ({ entries }, random) => {
    const entry = random.pick(entries);
    entry.name = `/${entry.name}`;
  },
  "another name": ({ entries }, random) => {
    const entry = random.pick(entries);
    entry.name = entry.name.replace(/[^/]*$/, "表 %41.xml");
  },
  folders: ({ entries }) => void entries.unshift({ name: "xl/", raw: null, data: new Uint8Array(0) }),
  "relationships gone": (pack, random) => {
    const paths = pack.entries.map(({ name }) => name).filter((name) => name.endsWith(".rels"));
    if (paths.length === 0) return;
    const path = random.pick(paths);
    pack.entries.splice(
      pack.entries.findIndex(({ name }) => name === path),
      1,
    );
  },
  "relationships of another": (pack, random) => {
    const sheets = pack.entries.filter(({ name }) => /worksheets\/[^/]+\.xml$/.test(name));
    if (sheets.length < 2) return;
    const [one, other] = [random.pick(sheets), random.pick(sheets)];
    const from = pack.entries.find(({ name }) => name === relsPathOf(one.name));
    if (from && one !== other) pack.entries.push({ ...from, name: relsPathOf(other.name) });
  },
  "empty part": (pack, random) => pack.put(random.below(pack.entries.length), new Uint8Array(0)),
  "bytes that are no text": (pack, random) => {
    const at = random.pick(pack.xml());
    const data = new TextEncoder().encode(pack.text(at));
    data[random.below(data.length)] = random.pick([0, 0x80, 0xc3, 0xd6, 0xfe, 0xff]);
    pack.put(at, data);
  },
};

export const BYTE_SPOILERS: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>> = {
  "cut off": (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  "rubbish after": (bytes, random) => joined(bytes, rubbish(random)),
  "rubbish before": (bytes, random) => joined(rubbish(random), bytes),
  "a byte changed": (bytes, random) => changed(bytes, random, 1),
  "bytes changed": (bytes, random) => changed(bytes, random, 8),
  // The directory is what tells where everything stands.
  "directory changed": (bytes, random) => {
    const copy = bytes.slice();
    const from = Math.max(0, copy.length - 46 * 12);
    copy[random.between(from, copy.length - 1)] = random.below(256);
    return copy;
  },
};

function changed(bytes: Uint8Array, random: Random, count: number): Uint8Array {
  const copy = bytes.slice();
  for (let turn = 0; turn < count && copy.length > 0; turn++) copy[random.below(copy.length)] = random.below(256);
  return copy;
}

function rubbish(random: Random): Uint8Array {
  return Uint8Array.from({ length: random.between(1, 300) }, () => random.below(256));
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
