/**
 * Codec: the three things a zip needs done to bytes. fflate does them everywhere; an app whose platform has them built in
 * (Node's zlib) says so once at its start with `useCodec`. What is inflated is the same whoever does it; what is deflated
 * may differ in its bytes, never in its content.
 */
import { deflateSync, Inflate } from "fflate";
import { Crc32 } from "./crc32";

/** The data is no whole deflate stream. */
export class BrokenDeflate extends Error {}

export interface Codec {
  /**
   * Hands the content of a raw deflate stream to `take` in pieces and in order; stops once more than `most` bytes were handed
   * over, which may be before the stream ends. Throws BrokenDeflate where the stream is broken or cut short, and what `take` throws.
   */
  inflate(data: Uint8Array, most: number, take: (chunk: Uint8Array) => void): void;
  /** A raw deflate stream, the same for the same data on one platform. */
  deflate(data: Uint8Array): Uint8Array;
  /** CRC-32 of what `sum` stands for followed by `chunk`; 0 to begin with. */
  crc32(chunk: Uint8Array, sum: number): number;
}

/** Deflate makes at most 1032 bytes of one, so a slice of input never becomes more than 17 MB before we count. */
const SLICE_BYTES = 16 * 1024;

export const portable: Codec = {
  inflate(data, most, take) {
    let handed = 0;
    let thrown: unknown = null;
    const stream = new Inflate((chunk) => {
      handed += chunk.length;
      try {
        take(chunk);
      } catch (error) {
        thrown = error;
        throw error;
      }
    });
    try {
      for (let at = 0; at < data.length && handed <= most; at += SLICE_BYTES)
        stream.push(data.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= data.length);
    } catch (error) {
      // fflate's own errors carry a numeric code; anything else is the taker's and comes out as it is.
      if (thrown === null && typeof (error as { code?: unknown }).code === "number") throw new BrokenDeflate("broken", { cause: error });
      throw error;
    }
  },
  deflate: (data) => deflateSync(data, { level: 6 }),
  crc32(chunk, sum) {
    const crc = new Crc32(sum);
    crc.add(chunk);
    return crc.value;
  },
};

let chosen = portable;

/** From here on all archives are read and written with this one. */
export function useCodec(codec: Codec): void {
  chosen = codec;
}

export function codec(): Codec {
  return chosen;
}
