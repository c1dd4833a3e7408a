/** A short seeded run of the layouts (npm run layouts runs thousands), and that the generator and its judge can be trusted themselves. */
import { monthOfFestival } from "./calendar-facts";
import { isWhole } from "../runs";
import { Chance } from "./chance";
import { judgedSample } from "./engine";
import { FAULTS } from "./faults";
import { faultSampleAt, sampleAt } from "./generate";
import { judge } from "./judge";
import { FESTIVALS, LUNAR_DATES } from "./month-forms";
import { generatedSubject } from "./mutation-subjects";
import { mutated, MUTATIONS } from "./mutations";
import { Tally } from "./tally";
import { writeXlsx } from "./write-xlsx";

// Of 2,000 workbooks (npm run layouts) must hold: exact ≥ 97 %, silently wrong 0, false errors or warnings ≤ 0.5 % of the clean ones,
// planted faults found ≥ 98 %, mutations silent 0. Of these few all are read exactly: the first that is not is news.

test("workbooks laid out at random are read exactly, without a false alarm", () => {
  const tally = new Tally();
  for (let index = 0; index < (isWhole ? 600 : 80); index++) {
    const sample = sampleAt(1, index);
    tally.add(sample, judgedSample(sample));
  }
  const { all, exact } = tally.total;
  if (exact < all || tally.falseAlarmRate > 0) throw new Error(tally.text());
});

test("planted faults are found at their cells", () => {
  const tally = new Tally();
  for (let index = 0; index < FAULTS.length * (isWhole ? 8 : 1); index++) {
    const sample = faultSampleAt(1, index);
    tally.add(sample, judgedSample(sample));
  }
  if (tally.foundRate < 1) throw new Error(tally.text());
});

test("what is changed in a workbook that is read exactly is read or said", () => {
  const subjects = Array.from({ length: isWhole ? 60 : 12 }, (_, index) => generatedSubject(2, index)).filter(
    (subject) => subject !== null,
  );
  const results = subjects.flatMap(({ name, workbook, record }, at) =>
    MUTATIONS.map((mutation) => ({ name, result: mutated(workbook, record, mutation, new Chance(at)) })),
  );
  const tried = results.filter(({ result }) => result !== null);
  const broken = tried.filter(({ result }) => result!.broken !== null);
  expect(tried.length).toBeGreaterThan(10);
  if (broken.length > 0) throw new Error(broken.map(({ name, result }) => `${name}: ${result!.what}: ${result!.broken}`).join("\n"));
});

test("a seed and an index give the same bytes", () => {
  const [first, again] = [sampleAt(7, 11), sampleAt(7, 11)];
  expect(again.traits).toEqual(first.traits);
  expect(Buffer.from(writeXlsx(again.book)).equals(Buffer.from(writeXlsx(first.book)))).toBe(true);
  expect(sampleAt(7, 12).truth).not.toEqual(first.truth);
});

test("festivals and lunar dates are in the months that the calendar gives", () => {
  for (const { text, in: months } of [...FESTIVALS, ...LUNAR_DATES]) {
    for (const year of [2025, 2026, 2027]) expect([text, year, monthOfFestival(text, year)]).toEqual([text, year, months[year]]);
  }
});

test("a total that is named a row, and a lost amount, are silently wrong unless something says so", () => {
  const sample = sampleAt(1, 0);
  const record = {
    file: "x",
    schema: "gonghui/review@1" as const,
    year: 2026,
    funds: null,
    execution: null,
    checked: [],
    notChecked: [],
    findings: [],
    registers: [],
    indicators: [],
    refused: null,
  };
  const rows = sample.truth.rows.map((row) => ({ ...row, row: row.row!, subject: null, catalogueId: null }));
  const read = (of: typeof rows, sumYuan: number): Parameters<typeof judge>[1] => ({
    ...record,
    sheets: [{ sheet: sample.truth.rows[0]!.sheet, state: "plan", rows: of }],
    totals: { sumYuan },
  });
  const sum = sample.truth.sumYuan!;
  expect(judge(sample.truth, read(rows, sum)).verdict).toBe("exact");
  const lost = rows.map((row, at) => (at === 2 ? { ...row, amountYuan: null } : row));
  expect(judge(sample.truth, read(lost, sum)).verdict).toBe("silent");
  const cell = `A${rows[2]!.row}`;
  const finding = {
    code: "missing-amount",
    severity: "warning",
    sheet: rows[0]!.sheet,
    cell,
    message: "",
    params: {},
    basis: null,
    fixable: false,
  };
  const said = { ...read(lost, sum), findings: [finding] } as Parameters<typeof judge>[1];
  expect(judge(sample.truth, said).verdict).toBe("said");
  const more = [...rows, { ...rows[0]!, row: 99, activity: "合计", amountYuan: sum }];
  expect(judge(sample.truth, read(more, 2 * sum)).verdict).toBe("silent");
});
