/** parquetBytes: a table as a Parquet file, by hyparquet-writer; the same table gives the same bytes. */
import { parquetWriteBuffer } from "hyparquet-writer";

/** Every value may be null. "count": 32 bits; "fen": 64. */
export interface Column {
  readonly name: string;
  readonly kind: "text" | "count" | "fen" | "flag";
  readonly values: readonly (string | number | boolean | null)[];
}

const TYPES = { text: "STRING", count: "INT32", fen: "INT64", flag: "BOOLEAN" } as const;

/** `columns` are of one length, which may be 0. */
export function parquetBytes(columns: readonly Column[]): Uint8Array {
  const columnData = columns.map(({ name, kind, values }) => ({
    name,
    type: TYPES[kind],
    nullable: true,
    data: kind === "fen" ? values.map((value) => (value === null ? null : BigInt(value as number))) : [...values],
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "gonghui" }));
}
