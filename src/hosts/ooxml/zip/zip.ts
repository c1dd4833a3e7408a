/** ZipArchive: reads a zip held in memory through its central directory, bounded, and keeps the raw bytes of every entry. */
import { HostError } from "../../../core/grid/host-error";
import { BrokenDeflate, codec } from "./codec";
import { MAX_FILE_BYTES } from "../../host";
import { MAX_ENTRIES, MAX_PART_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_FREE_BYTES } from "../limits";

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000;

/** One entry as the central directory states it. Sizes are claims until the entry was read. */
export interface ZipEntry {
  /** As stored. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS date << 16 | DOS time. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Extra field of the central directory. */
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  /** Where the local header begins in the file. */
  readonly localOffset: number;
}

/** What has to be copied to carry an entry over unread. */
export interface RawEntry {
  readonly entry: ZipEntry;
  /** The compressed data. */
  readonly data: Uint8Array;
  /** Extra field of the local header. */
  readonly localExtra: Uint8Array;
}

/** Names are compared without case, with "/" and without a leading slash, as packages ask for. */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** Reads `bytes` in place; they must not change while the archive is in use. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** The comment at the end of the file. */
  readonly comment: Uint8Array;
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly ambiguous = new Set<string>();
  private readonly view: DataView;
  /** Most that each entry came to so far: reading one again costs nothing, many names for the same data do. */
  private readonly inflated = new Map<ZipEntry, number>();
  private inflatedTotal = 0;

  /** Throws HostError "corrupt" where there is no whole central directory, "too-large" or "unsupported". */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length > MAX_FILE_BYTES) throw new HostError("too-large", { what: "file" });
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.findEnd();
    if (end.entries > MAX_ENTRIES) throw new HostError("too-large", { what: "entries" });
    this.comment = end.comment;
    this.entries = this.readDirectory(end.start, end.entries, end.shift);
    for (const entry of this.entries) {
      const key = partKey(entry.name);
      const twin = this.byKey.get(key);
      if (twin && (twin.crc !== entry.crc || twin.size !== entry.size)) this.ambiguous.add(key);
      this.byKey.set(key, entry);
    }
  }

  /** True where two entries of one name differ: which one is meant nobody can say. */
  get isAmbiguous(): boolean {
    return this.ambiguous.size > 0;
  }

  has(name: string): boolean {
    return this.byKey.has(partKey(name));
  }

  entry(name: string): ZipEntry | null {
    return this.byKey.get(partKey(name)) ?? null;
  }

  /** The whole content of an entry. Throws HostError as `inflate` does, "corrupt" when there is no such entry. */
  read(name: string): Uint8Array {
    const chunks: Uint8Array[] = [];
    this.inflate(name, (chunk) => chunks.push(chunk));
    return joined(chunks);
  }

  /**
   * Hands the content to `take` in chunks, counted and summed as they come, so that a bomb ends early.
   * Throws "encrypted", "unsupported" (compression), "too-large", or "corrupt" (no such entry, two that
   * differ, broken data, another size or checksum than stated).
   */
  inflate(name: string, take: (chunk: Uint8Array) => void): void {
    const entry = this.entry(name);
    if (!entry) throw new HostError("corrupt", { part: name, what: "missing" });
    if (this.ambiguous.has(partKey(name))) throw new HostError("corrupt", { part: name, what: "two entries of one name" });
    const { data } = this.rawEntry(entry);
    const { crc32 } = codec();
    let sum = 0;
    let size = 0;
    const count = (chunk: Uint8Array): void => {
      size += chunk.length;
      this.countInflated(entry, size);
      this.assertBounded(entry, size);
      sum = crc32(chunk, sum);
      if (chunk.length > 0) take(chunk);
    };
    if (entry.method === STORED) for (let at = 0; at < data.length; at += 1 << 18) count(data.subarray(at, at + (1 << 18)));
    else if (entry.method === DEFLATED) inflateEntry(data, this.mostOf(entry), count, name);
    else throw new HostError("unsupported", { part: name, what: "compression method", method: entry.method });
    if (size !== entry.size || sum !== entry.crc) throw new HostError("corrupt", { part: name, what: "checksum" });
  }

  /** Throws "corrupt" when the entry's local header or data lie outside the file, "encrypted" when they are locked. */
  rawEntry(nameOrEntry: string | ZipEntry): RawEntry {
    const entry = typeof nameOrEntry === "string" ? this.entry(nameOrEntry) : nameOrEntry;
    if (!entry) throw new HostError("corrupt", { part: String(nameOrEntry), what: "missing" });
    const at = entry.localOffset;
    if (!(at >= 0 && at + 30 <= this.bytes.length) || this.view.getUint32(at, true) !== LOCAL_SIGNATURE) {
      throw new HostError("corrupt", { part: entry.name, what: "local header" });
    }
    if ((entry.flags | this.view.getUint16(at + 6, true)) & ENCRYPTED_FLAGS) throw new HostError("encrypted", { part: entry.name });
    const extraAt = at + 30 + this.view.getUint16(at + 26, true);
    const dataAt = extraAt + this.view.getUint16(at + 28, true);
    if (!(dataAt + entry.compressedSize <= this.bytes.length)) throw new HostError("corrupt", { part: entry.name, what: "cut short" });
    return {
      entry,
      data: this.bytes.subarray(dataAt, dataAt + entry.compressedSize),
      localExtra: this.bytes.subarray(extraAt, dataAt),
    };
  }

  /** Bytes after which an entry is refused, whichever limit is met first. */
  private mostOf(entry: ZipEntry): number {
    const left = MAX_TOTAL_BYTES - this.inflatedTotal + (this.inflated.get(entry) ?? 0);
    return Math.min(entry.size, MAX_PART_BYTES, left, Math.max(RATIO_FREE_BYTES, MAX_RATIO * Math.max(1, entry.compressedSize)));
  }

  private countInflated(entry: ZipEntry, size: number): void {
    const before = this.inflated.get(entry) ?? 0;
    if (size <= before) return;
    this.inflated.set(entry, size);
    this.inflatedTotal += size - before;
  }

  private assertBounded(entry: ZipEntry, size: number): void {
    const tooLarge =
      size > MAX_PART_BYTES ||
      this.inflatedTotal > MAX_TOTAL_BYTES ||
      (size > RATIO_FREE_BYTES && size > MAX_RATIO * Math.max(1, entry.compressedSize));
    if (tooLarge) throw new HostError("too-large", { part: entry.name, what: "content" });
    if (size > entry.size) throw new HostError("corrupt", { part: entry.name, what: "size" });
  }

  /** Looks for the end record from the back, since comments and rubbish may follow it. */
  private findEnd(): { start: number; entries: number; shift: number; comment: Uint8Array } {
    const { view } = this;
    for (let at = this.bytes.length - END_LENGTH; at >= 0; at--) {
      if (this.bytes[at] !== 0x50 || view.getUint32(at, true) !== END_SIGNATURE) continue;
      const commentLength = Math.min(view.getUint16(at + 20, true), this.bytes.length - at - END_LENGTH);
      const comment = this.bytes.subarray(at + END_LENGTH, at + END_LENGTH + commentLength);
      const wide = this.end64(at);
      const end = wide ?? {
        entries: view.getUint16(at + 10, true),
        size: view.getUint32(at + 12, true),
        offset: view.getUint32(at + 16, true),
        before: at,
      };
      // Bytes put before the zip move everything; the directory always ends where its end record begins.
      const start = end.before - end.size;
      const shift = start - end.offset;
      if (start < 0 || (view.getUint16(at + 4, true) !== 0 && !wide)) continue;
      if (end.entries === 0 || (start + 4 <= this.bytes.length && view.getUint32(start, true) === CENTRAL_SIGNATURE)) {
        return { start, entries: end.entries, shift, comment };
      }
      // Some writers leave a gap between directory and end record: then the stated offset is right.
      if (end.offset + 4 <= this.bytes.length && view.getUint32(end.offset, true) === CENTRAL_SIGNATURE) {
        return { start: end.offset, entries: end.entries, shift: 0, comment };
      }
    }
    throw new HostError("corrupt", { what: "no zip directory" });
  }

  /** The zip64 end record, when a locator stands before the plain one. */
  private end64(endAt: number): { entries: number; size: number; offset: number; before: number } | null {
    const { view } = this;
    const locator = endAt - 20;
    if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) return null;
    const at = Number(view.getBigUint64(locator + 8, true));
    if (!(at + 56 <= this.bytes.length) || view.getUint32(at, true) !== END64_SIGNATURE) return null;
    return {
      entries: Number(view.getBigUint64(at + 32, true)),
      size: Number(view.getBigUint64(at + 40, true)),
      offset: Number(view.getBigUint64(at + 48, true)),
      before: at,
    };
  }

  private readDirectory(start: number, count: number, shift: number): ZipEntry[] {
    const { view, bytes } = this;
    const entries: ZipEntry[] = [];
    let at = start;
    for (let index = 0; index < count; index++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_SIGNATURE)
        throw new HostError("corrupt", { what: "zip directory" });
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const next = extraEnd + view.getUint16(at + 32, true);
      if (next > bytes.length) throw new HostError("corrupt", { what: "zip directory" });
      const nameBytes = bytes.subarray(at + 46, nameEnd);
      const extra = bytes.subarray(nameEnd, extraEnd);
      const sizes = wideSizes(extra, {
        size: view.getUint32(at + 24, true),
        compressedSize: view.getUint32(at + 20, true),
        localOffset: view.getUint32(at + 42, true),
      });
      entries.push({
        name: new TextDecoder().decode(nameBytes),
        nameBytes,
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        modified: view.getUint32(at + 12, true),
        crc: view.getUint32(at + 16, true),
        compressedSize: sizes.compressedSize,
        size: sizes.size,
        versionMadeBy: view.getUint16(at + 4, true),
        versionNeeded: view.getUint16(at + 6, true),
        internalAttributes: view.getUint16(at + 36, true),
        externalAttributes: view.getUint32(at + 38, true),
        extra,
        comment: bytes.subarray(extraEnd, next),
        localOffset: sizes.localOffset + shift,
      });
      at = next;
    }
    return entries;
  }
}

interface Sizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly localOffset: number;
}

/** Takes from the zip64 extra field the sizes that did not fit; its fields stand only where the plain one is full. */
function wideSizes(extra: Uint8Array, plain: Sizes): Sizes {
  const full = 0xffffffff;
  if (plain.size !== full && plain.compressedSize !== full && plain.localOffset !== full) return plain;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 0x0001) {
      let field = at + 4;
      const wide = (value: number): number => {
        if (value !== full || field + 8 > Math.min(end, extra.length)) return value;
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      };
      return { size: wide(plain.size), compressedSize: wide(plain.compressedSize), localOffset: wide(plain.localOffset) };
    }
    at = end;
  }
  return plain;
}

function inflateEntry(data: Uint8Array, most: number, count: (chunk: Uint8Array) => void, part: string): void {
  if (data.length === 0) throw new HostError("corrupt", { part, what: "no data" });
  try {
    codec().inflate(data, most, count);
  } catch (error) {
    if (error instanceof BrokenDeflate) throw new HostError("corrupt", { part, what: "compressed data" }, error.cause);
    throw error;
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
