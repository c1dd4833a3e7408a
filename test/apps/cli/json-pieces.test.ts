import fc from "fast-check";
import { jsonPieces } from "../../../src/apps/cli/json-pieces";
import { MadeLater } from "../../../src/core/record/made-later";

const rows = Array.from({ length: 2500 }, (_, row) => ({ row, activity: row % 2 === 0 ? `活动“${row}”` : null, months: [row % 12] }));

test("a large record comes in pieces that are its JSON", () => {
  const record = {
    file: "甲.xlsx",
    year: undefined,
    sheets: [
      { sheet: "a", rows },
      { sheet: "b", why: undefined, rows: [] },
    ],
    findings: rows,
    refused: null,
  };
  const pieces = [...jsonPieces(record)];
  expect(pieces.join("")).toBe(JSON.stringify(record));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(JSON.stringify(rows).length / 2);
});

test.each([3, 2500])("a list of %s whose items are made later is written as if they were there", (length) => {
  const made: number[] = [];
  const later = new MadeLater(rows.slice(0, length), (one) => (made.push(one.row), one));
  const pieces = jsonPieces({ sheets: [{ rows: later }], more: later });
  expect(pieces.next().done).toBe(false);
  expect(made.length).toBeLessThan(1000);
  expect([...jsonPieces({ sheets: [{ rows: later }], more: later })].join("")).toBe(
    JSON.stringify({ sheets: [{ rows: rows.slice(0, length) }], more: rows.slice(0, length) }),
  );
});

test("law: whatever JSON can say comes as it says it", () => {
  const long = fc.constant(rows.slice(0, 1001));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), long)),
        fc.array(fc.oneof(fc.jsonValue(), long), { maxLength: 3 }),
      ),
      (value) => expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(value)),
    ),
    { numRuns: 60 },
  );
});
