/** CRC-32 as zip uses it, eight bytes at a time. */

const TABLES: readonly Int32Array[] = makeTables();

function makeTables(): Int32Array[] {
  const tables = Array.from({ length: 8 }, () => new Int32Array(256));
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[0]![byte] = value;
  }
  for (let table = 1; table < 8; table++) {
    for (let byte = 0; byte < 256; byte++) {
      const before = tables[table - 1]![byte]!;
      tables[table]![byte] = (before >>> 8) ^ tables[0]![before & 0xff]!;
    }
  }
  return tables;
}

/** Add the chunks in order, then take the value. */
export class Crc32 {
  private state: number;

  /** Goes on from the value of what came before; 0 for nothing. */
  constructor(before = 0) {
    this.state = ~before;
  }

  add(chunk: Uint8Array): void {
    const t0 = TABLES[0]!,
      t1 = TABLES[1]!,
      t2 = TABLES[2]!,
      t3 = TABLES[3]!;
    const t4 = TABLES[4]!,
      t5 = TABLES[5]!,
      t6 = TABLES[6]!,
      t7 = TABLES[7]!;
    let crc = this.state;
    let at = 0;
    for (const last = chunk.length - 7; at < last; at += 8) {
      crc ^= chunk[at]! | (chunk[at + 1]! << 8) | (chunk[at + 2]! << 16) | (chunk[at + 3]! << 24);
      crc =
        t7[crc & 0xff]! ^
        t6[(crc >>> 8) & 0xff]! ^
        t5[(crc >>> 16) & 0xff]! ^
        t4[crc >>> 24]! ^
        t3[chunk[at + 4]!]! ^
        t2[chunk[at + 5]!]! ^
        t1[chunk[at + 6]!]! ^
        t0[chunk[at + 7]!]!;
    }
    for (; at < chunk.length; at++) crc = (crc >>> 8) ^ t0[(crc ^ chunk[at]!) & 0xff]!;
    this.state = crc;
  }

  /** Unsigned 32 bits. */
  get value(): number {
    return (this.state ^ -1) >>> 0;
  }
}

export function crc32(bytes: Uint8Array): number {
  const sum = new Crc32();
  sum.add(bytes);
  return sum.value;
}
