/** sha256 against Node's own, at every length around the edges of its blocks. */
import { createHash } from "node:crypto";
import { sha256 } from "../../../src/core/collecting/sha256";

test("the same as Node's", () => {
  const long = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 251);
  for (const length of [...Array.from({ length: 200 }, (_, index) => index), 4095, 4096, 70_000]) {
    // Not at the beginning of its buffer either.
    const bytes = long.subarray(long.length - length);
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});
