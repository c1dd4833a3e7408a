/** parquetBytes: what is written reads back, by another program's reader; the same table gives the same bytes. */
import { parquetReadObjects, parquetMetadata } from "hyparquet";
import { type Column, parquetBytes } from "../../../src/hosts/tables/write-parquet";

const COLUMNS: readonly Column[] = [
  { name: "unit", kind: "text", values: ["第一中学", null, "a\u0000“b”"] },
  { name: "amount_fen", kind: "fen", values: [9e15, null, -1] },
  { name: "row_no", kind: "count", values: [1, null, 2 ** 31 - 1] },
  { name: "is_suggested", kind: "flag", values: [true, null, false] },
];

async function readBack(bytes: Uint8Array): Promise<unknown> {
  return parquetReadObjects({ file: bytes.slice().buffer as ArrayBuffer });
}

test("text, whole numbers of 32 and 64 bits, flags and blanks read back as they were", async () => {
  expect(await readBack(parquetBytes(COLUMNS))).toEqual([
    { unit: "第一中学", amount_fen: 9_000_000_000_000_000n, row_no: 1, is_suggested: true },
    { unit: null, amount_fen: null, row_no: null, is_suggested: null },
    { unit: "a\u0000“b”", amount_fen: -1n, row_no: 2_147_483_647, is_suggested: false },
  ]);
});

test("a table without rows keeps its columns and their types", async () => {
  const empty = parquetBytes(COLUMNS.map((column) => ({ ...column, values: [] })));
  expect(await readBack(empty)).toEqual([]);
  const types = parquetMetadata(empty.slice().buffer as ArrayBuffer).schema.slice(1);
  expect(types.map(({ name, type }) => [name, type])).toEqual([
    ["unit", "BYTE_ARRAY"],
    ["amount_fen", "INT64"],
    ["row_no", "INT32"],
    ["is_suggested", "BOOLEAN"],
  ]);
});

test("the same table gives the same bytes, another one others", () => {
  expect(Buffer.from(parquetBytes(COLUMNS)).equals(Buffer.from(parquetBytes(COLUMNS)))).toBe(true);
  const other = COLUMNS.map((column) => (column.kind === "fen" ? { ...column, values: [9e15, 0, -1] } : column));
  expect(Buffer.from(parquetBytes(COLUMNS)).equals(Buffer.from(parquetBytes(other)))).toBe(false);
});
