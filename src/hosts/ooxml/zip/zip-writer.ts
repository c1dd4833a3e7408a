/** Writes a zip: entries we did not touch with their compressed bytes as they were, new ones deflated, always the same bytes for the same input. */
import { codec } from "./codec";
import { MAX_RATIO, RATIO_FREE_BYTES } from "../limits";
import type { RawEntry } from "./zip";

/** An entry of ours, still to be compressed. */
export interface FreshEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

/** An entry carried over from the original, or one of ours. */
export type OutEntry = RawEntry | FreshEntry;

export function isCarried(entry: OutEntry): entry is RawEntry {
  return "entry" in entry;
}

/** 1980-01-01 00:00, the zero of zip time: new parts carry no clock. */
const FIXED_TIME = 33 << 16;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
const HAS_DATA_DESCRIPTOR = 0x0008;
const ZIP64_FIELD = 0x0001;
const EMPTY = new Uint8Array(0);

/** A fresh entry in the form it is stored in. */
function compress({ name, data }: FreshEntry): RawEntry {
  const nameBytes = new TextEncoder().encode(name);
  const compressed = bounded(data);
  return {
    entry: {
      name,
      nameBytes,
      versionMadeBy: 20,
      versionNeeded: 20,
      flags: nameBytes.length === name.length ? 0 : UTF8_NAME,
      method: compressed === data ? STORED : DEFLATED,
      modified: FIXED_TIME,
      crc: codec().crc32(data, 0),
      compressedSize: compressed.length,
      size: data.length,
      internalAttributes: 0,
      externalAttributes: 0,
      extra: EMPTY,
      comment: EMPTY,
      localOffset: 0,
    },
    data: compressed,
    localExtra: EMPTY,
  };
}

/** Deflated, but never so much that reading would take it for a bomb. */
function bounded(data: Uint8Array): Uint8Array {
  const compressed = codec().deflate(data);
  const isSuspect = data.length > RATIO_FREE_BYTES && data.length > MAX_RATIO * compressed.length;
  return isSuspect ? data : compressed;
}

/** The zip file, entries in the order given. */
export function writeZip(entries: readonly OutEntry[]): Uint8Array {
  const stored = entries.map((entry) => {
    const raw = isCarried(entry) ? entry : compress(entry);
    return { ...raw, localExtra: withoutZip64(raw.localExtra), extra: withoutZip64(raw.entry.extra) };
  });
  let length = 22;
  for (const { entry, data, extra, localExtra } of stored) {
    length += 30 + 46 + 2 * entry.nameBytes.length + data.length + extra.length + localExtra.length + entry.comment.length;
  }
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  let at = 0;
  const u16 = (value: number): void => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const u32 = (value: number): void => {
    view.setUint32(at, value >>> 0, true);
    at += 4;
  };
  const bytes = (value: Uint8Array): void => {
    out.set(value, at);
    at += value.length;
  };
  const shared = ({ entry, data }: RawEntry, extra: Uint8Array): void => {
    u16(entry.versionNeeded);
    // Sizes stand in the header itself, so no descriptor follows the data.
    u16(entry.flags & ~HAS_DATA_DESCRIPTOR);
    u16(entry.method);
    u32(entry.modified);
    u32(entry.crc);
    u32(data.length);
    u32(entry.size);
    u16(entry.nameBytes.length);
    u16(extra.length);
  };
  const offsets: number[] = [];
  for (const raw of stored) {
    offsets.push(at);
    u32(0x04034b50);
    shared(raw, raw.localExtra);
    bytes(raw.entry.nameBytes);
    bytes(raw.localExtra);
    bytes(raw.data);
  }
  const directory = at;
  stored.forEach((raw, index) => {
    const { entry, extra } = raw;
    u32(0x02014b50);
    u16(entry.versionMadeBy);
    shared(raw, extra);
    u16(entry.comment.length);
    u16(0);
    u16(entry.internalAttributes);
    u32(entry.externalAttributes);
    u32(offsets[index]!);
    bytes(entry.nameBytes);
    bytes(extra);
    bytes(entry.comment);
  });
  const directoryLength = at - directory;
  u32(0x06054b50);
  u16(0);
  u16(0);
  u16(stored.length);
  u16(stored.length);
  u32(directoryLength);
  u32(directory);
  u16(0);
  return out;
}

/** An extra field without the wide sizes: what we write fits into the plain ones. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    if (view.getUint16(at, true) === ZIP64_FIELD) {
      const kept = new Uint8Array(extra.length - (end - at));
      kept.set(extra.subarray(0, at));
      kept.set(extra.subarray(end), at);
      return kept;
    }
    at = end;
  }
  return extra;
}
