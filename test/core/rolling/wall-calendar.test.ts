/** A wall calendar turned is the wall calendar that one would draw for the new year; one that can't be drawn anew stays as it is. */
import { type CellInput, type RowsInput, type SheetInput, workbookOf } from "../../build-workbook";
import { turned } from "./turned";

type Done = Readonly<Record<number, string | readonly string[]>>;

interface Drawing {
  /** From 0, Sunday: the day that weeks begin with. */
  readonly start?: number;
  /** Rows of a week. */
  readonly height?: number;
  readonly numbered?: (day: number) => CellInput;
}

/** A month with what is done on its days: below the numbers, or behind them where a week is one row high. */
function month(year: number, of: number, done: Done, { start = 1, height = 2, numbered = (day) => day }: Drawing = {}): CellInput[][] {
  const heads = [..."日一二三四五六日一二三四五六".slice(start, start + 7)].map((sign) => `星期${sign}`);
  const rows: CellInput[][] = [[`${year}年${of}月工会活动日历`], heads];
  const last = new Date(Date.UTC(year, of, 0)).getUTCDate();
  const blank = (): CellInput[][] => Array.from({ length: height }, () => []);
  let week = blank();
  for (let day = 1; day <= last; day++) {
    const at = (new Date(Date.UTC(year, of - 1, day)).getUTCDay() - start + 7) % 7;
    const own = [done[day] ?? []].flat();
    if (height === 1) week[0]![at] = own.length === 0 ? numbered(day) : `${day} ${own.join("\n")}`;
    else {
      week[0]![at] = numbered(day);
      own.forEach((text, index) => (week[index + 1]![at] = text));
    }
    if (at === 6 || day === last) {
      rows.push(...week);
      week = blank();
    }
  }
  return rows;
}

/** Without what is blank at the end of a row and of the sheet. */
function plain(rows: readonly (readonly CellInput[])[]): readonly string[] {
  const texts = rows.map((cells) =>
    Array.from(cells, (cell) => String(cell ?? ""))
      .join("|")
      .replace(/\|+$/, ""),
  );
  while (texts.at(-1) === "") texts.pop();
  return texts;
}

const after = (sheet: SheetInput | RowsInput, year: number): readonly string[] =>
  plain(turned(workbookOf({ 日历: sheet }), year).rows("日历"));

const MAY: Done = { 7: "读书会", 20: "健步走", 31: "总结" };

describe("is drawn anew, each thing on its day", () => {
  test.each<[what: string, year: number, month: number, done: Done, drawing: Drawing]>([
    ["weeks from Monday on", 2026, 5, MAY, {}],
    ["weeks from Sunday on", 2026, 5, MAY, { start: 0 }],
    ["weeks from Saturday on", 2026, 5, MAY, { start: 6 }],
    ["days with their sign", 2026, 5, MAY, { numbered: (day) => `${day}日` }],
    ["days as text", 2026, 5, MAY, { numbered: String }],
    ["all of a day in one cell", 2026, 5, MAY, { height: 1 }],
    ["two things on one day, a row each", 2026, 5, { ...MAY, 7: ["读书会", "讲座"] }, { height: 3 }],
    ["a week more than it had", 2026, 2, { 7: "读书会", 20: "健步走" }, { start: 0 }],
    ["two weeks more and less in a day", 2027, 5, MAY, {}],
    ["December", 2026, 12, { 7: "读书会", 31: "总结" }, {}],
    ["January", 2026, 1, { 7: "读书会", 31: "总结" }, {}],
  ])("%s", (_, year, of, done, drawing) =>
    expect(after(month(year, of, done, drawing), year + 1)).toEqual(plain(month(year + 1, of, done, drawing))),
  );

  test("29 February goes to the 28th", () =>
    expect(after(month(2028, 2, { 7: "读书会", 29: "健步走" }), 2029)).toEqual(plain(month(2029, 2, { 7: "读书会", 28: "健步走" }))));

  test("a week more pushes down what stands below", () => {
    const rows = [...month(2026, 2, { 7: "读书会" }, { start: 0 }), ["备注：以通知为准"]];
    expect(after(rows, 2027)).toEqual([...plain(month(2027, 2, { 7: "读书会" }, { start: 0 })), "", "备注：以通知为准"]);
  });

  test("as many weeks as before move nothing below, fewer leave their rows blank", () => {
    const below = (from: number, of: number, drawing: Drawing): readonly string[] =>
      after([...month(from, of, { 7: "读书会" }, drawing), ["备注：以通知为准"]], from + 1);
    // Five weeks from Monday on in October 2026 and 2027; six in May 2027, five in May 2028.
    expect(below(2026, 10, {})).toEqual([...plain(month(2027, 10, { 7: "读书会" })), "", "备注：以通知为准"]);
    expect(below(2027, 5, {})).toEqual([...plain(month(2028, 5, { 7: "读书会" })), "", "", "", "备注：以通知为准"]);
  });

  test("a festival's day goes to another month's sheet, beside what is done there; 元宵 is on 2026-03-03 and 2027-02-20", () => {
    const { rows, result } = turned(
      workbookOf({ "2月": month(2026, 2, { 5: "走访", 20: "健步走" }), "3月": month(2026, 3, { 3: "元宵灯谜", 20: "植树" }) }),
      2027,
    );
    expect(plain(rows("2月"))).toEqual(plain(month(2027, 2, { 5: "走访", 20: "健步走\n元宵灯谜" })));
    expect(plain(rows("3月"))).toEqual(plain(month(2027, 3, { 20: "植树" })));
    expect(result.changes.filter(({ kind, why }) => kind === "move" && why.code === "festival")).toMatchObject([
      { sheet: "3月", cell: "B6", from: "2026-03-03", to: "2027-02-20", confirm: false },
    ]);
  });

  test("one whose month has no sheet stays on its day, and the list says so; nothing is written beside the weeks", () => {
    const { rows, result } = turned(workbookOf({ 日历: month(2026, 3, { 3: "元宵灯谜", 20: "健步走" }) }), 2027);
    expect(plain(rows("日历"))).toEqual(plain(month(2027, 3, { 3: "元宵灯谜", 20: "健步走" })));
    expect(result.changes.find(({ why }) => why.code === "no-place")).toMatchObject({ cell: "B6", why: { month: 2 } });
  });

  test("the days near a festival keep their distance, others their number; 中秋 is on 2026-09-25 and 2027-09-15", () => {
    const turnedOf = (done: Done) => turned(workbookOf({ 日历: month(2026, 9, done) }), 2027);
    const stuck = ({ result }: ReturnType<typeof turned>): number => result.changes.filter(({ why }) => why.code === "no-place").length;
    const near = turnedOf({ 4: "中秋筹备", 24: "中秋慰问", 30: "中秋总结" });
    expect(plain(near.rows("日历"))).toEqual(plain(month(2027, 9, { 4: "中秋筹备", 14: "中秋慰问", 20: "中秋总结" })));
    expect(stuck(near)).toBe(0);
    // Three weeks before it is near: that would be in August.
    expect(stuck(turnedOf({ 5: "中秋采购" }))).toBe(1);
  });
});

describe("stays as it is", () => {
  const drawn = (change: (rows: CellInput[][]) => void): CellInput[][] => {
    const rows = month(2026, 5, MAY);
    change(rows);
    return rows;
  };
  test.each<[why: string, sheet: SheetInput | RowsInput]>([
    ["a day is missing", drawn((rows) => (rows[2]![4] = undefined))],
    ["a day stands below another weekday", drawn((rows) => ([rows[4]![0], rows[4]![1]] = [rows[4]![1], rows[4]![0]]))],
    ["a day that the month has not", drawn((rows) => (rows[10]![6] = 32))],
    ["a day is worked out", drawn((rows) => (rows[4]![1] = { formula: "A5+1", value: 5 }))],
    ["a day of the moon stands with the day", drawn((rows) => (rows[4]![1] = "5 十九"))],
    ["a week is higher than the others", drawn((rows) => rows.splice(6, 0, []))],
    ["something stands beside a week", drawn((rows) => (rows[3]![8] = "王红值班"))],
    ["cells are joined over days", { rows: drawn(() => {}), merges: ["A6:B6"] }],
  ])("where %s, and the list says so", (_, sheet) => {
    const { result } = turned(workbookOf({ 日历: sheet }), 2027);
    expect(result.changes.map(({ why }) => why.code)).toContain("calendar-stays");
    expect(result.changes.map(({ why }) => why.code)).not.toContain("calendar-days");
  });
});
