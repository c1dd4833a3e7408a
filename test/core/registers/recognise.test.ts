/** fitOf, recogniseRegister: which heading says a column best, and how much of a register a sheet must have, each border from both sides. */
import type { Register, RegisterColumn } from "../../../src/core/plan/register";
import { columnName } from "../../../src/core/grid/area";
import { fitOf, recogniseRegister } from "../../../src/core/registers/recognise";
import { type CellInput, gridOf, type SheetInput } from "../../build-workbook";

const column = (id: string, kind: RegisterColumn["kind"], zh: string, more: Partial<RegisterColumn> = {}): RegisterColumn => ({
  id,
  kind,
  name: { zh, en: id },
  ...more,
});

/** A register of nothing that there is. */
const VISITS: Register = {
  id: "visits",
  name: { zh: "串门台账", en: "Visits" },
  words: ["串门台账", "串门"],
  systems: [],
  columns: [
    column("date", "date", "日期", { isRequired: true, words: ["串门日期", "串门时间", "时间"] }),
    column("person", "person", "姓名", { isRequired: true, words: ["串门对象", "对象"] }),
    column("why", "text", "事由", { words: ["串门事由", "原因"] }),
    column("amount", "money", "金额", { isRequired: true, words: ["串门金额", "费用"], parts: ["现金", "礼品"] }),
    column("voucher", "text", "凭证号", { words: ["凭证"] }),
  ],
  sums: "amount",
  isSpending: true,
  checks: {},
};

/** "date=A amount=C": the columns of a header, with its further parts. */
function told(headings: readonly CellInput[], register = VISITS): string | null {
  const found = fitOf(gridOf("Sheet1", [headings, headings.map(() => 1)]), register, 1);
  if (found === null) return null;
  const columns = Object.entries(found.columns).map(([id, at]) => `${id}=${columnName(at)}`);
  const parts = Object.entries(found.parts).map(([id, more]) => `${id}+${more.map(columnName).join("+")}`);
  return [...columns.sort(), ...parts, ...(found.factor === 1 ? [] : [`×${found.factor}`])].join(" ");
}

describe("the heading that says a column best", () => {
  test.each<[why: string, headings: readonly string[], said: string | null]>([
    ["its names", ["日期", "姓名", "事由", "金额", "凭证号"], "amount=D date=A person=B voucher=E why=C"],
    ["in English", ["Date", "Person", "Why", "Amount"], "amount=D date=A person=B why=C"],
    ["nothing that means anything", ["甲", "乙"], null],
    ["its name before another word", ["串门日期", "日期"], "date=B"],
    ["an earlier word before a later one", ["时间", "串门时间"], "date=B"],
    ["the first of two alike", ["日期", "日期"], "date=A"],
    ["a word and something more", ["串门对象名单", "事由"], "person=A why=B"],
    ["a word and four characters more", ["本次串门原因", "日期"], "date=B why=A"],
    ["a word and five characters more", ["本次串门的原因", "日期"], "date=B"],
    ["a whole word before a part of a longer heading", ["本次原因", "原因"], "why=B"],
    ["an earlier word within before a later one", ["某原因甲", "某串门事由"], "why=B"],
    ["a word of one character means nothing within another", ["对", "日期"], "date=B"],
    ["brackets say nothing", ["日期（必填）", "金额（元）"], "amount=B date=A"],
    ["ten thousands", ["日期", "金额（万元）"], "amount=B date=A ×10000"],
    ["what was paid before any other money", ["金额", "实发金额"], "amount=B"],
    ["money that was asked for is none", ["申请金额", "日期"], "date=B"],
    ["nor is a limit", ["金额上限", "日期"], "date=B"],
    ["a standard where nothing else stands", ["费用标准", "日期"], "amount=A date=B"],
    ["other money before a standard", ["费用标准", "串门金额"], "amount=B"],
    ["parts of an amount", ["日期", "现金", "礼品"], "amount=B date=A amount+C"],
    ["one part", ["日期", "礼品"], "amount=B date=A"],
    ["the whole before its parts", ["日期", "现金", "礼品", "金额"], "amount=D date=A"],
    ["parts before money that a longer heading may mean", ["日期", "现金", "礼品", "各类费用"], "amount=B date=A amount+C"],
  ])("%s", (_, headings, said) => expect(told(headings)).toBe(said));
});

describe("a home-made sheet is the register", () => {
  /** "1 visits": header and register; null where it is none. */
  const recognised = (name: string, rows: SheetInput["rows"], register = VISITS): string | null => {
    const found = recogniseRegister(gridOf(name, rows), [register]);
    return found === null ? null : `${found.layout.headerRow} ${found.register.id}`;
  };
  const ALL = ["日期", "姓名", "事由", "金额"];
  test.each<[why: string, name: string, rows: SheetInput["rows"], said: string | null]>([
    ["called so, with all it needs", "串门台账", [ALL], "1 visits"],
    ["called so in its title", "Sheet1", [["2026年串门台账"], ALL], "2 visits"],
    ["called so, with less than it needs, of which one", "串门台账", [["日期", "事由", "凭证号"]], "1 visits"],
    ["called so, with two columns of it", "串门台账", [["日期", "事由"]], null],
    ["called so, with none that it needs", "串门台账", [["事由", "凭证号", "本次原因"]], null],
    ["of its word but no register by name", "串门", [["日期", "事由", "凭证号"]], null],
    ["of its word, with all it needs", "串门", [["日期", "姓名", "金额"]], "1 visits"],
    ["a plan of it", "串门计划", [ALL], null],
    ["a register of plans", "串门计划台账", [ALL], "1 visits"],
    ["without its word, four columns that are surely its", "Sheet1", [ALL], "1 visits"],
    ["without its word, three", "Sheet1", [["日期", "姓名", "金额"]], null],
    ["without its word, one of four by a part of the heading", "Sheet1", [["日期", "姓名", "某串门事由", "金额"]], null],
    ["without its word, one that it needs missing", "Sheet1", [["日期", "姓名", "事由", "凭证号"]], null],
    ["in the fifteenth row that holds something", "串门台账", [...Array.from({ length: 14 }, () => ["说明"]), ALL], "15 visits"],
    ["not in the sixteenth", "串门台账", [...Array.from({ length: 15 }, () => ["说明"]), ALL], null],
    ["in the fortieth row", "串门台账", [["说明"], ...Array.from({ length: 38 }, () => [null]), ALL], "40 visits"],
    ["not in the one below it", "串门台账", [["说明"], ...Array.from({ length: 39 }, () => [null]), ALL], null],
    ["as far as sixty columns go", "串门台账", [["日期", "姓名", ...Array.from({ length: 57 }, () => null), "金额"]], "1 visits"],
    ["not further", "串门台账", [["日期", "姓名", ...Array.from({ length: 58 }, () => null), "金额", "备注"]], null],
  ])("%s", (_, name, rows, said) => expect(recognised(name, rows)).toBe(said));

  test("where one column is needed, three of it must stand there", () => {
    const one: Register = { ...VISITS, columns: VISITS.columns.map((own) => (own.id === "date" ? own : { ...own, isRequired: false })) };
    expect([recognised("串门", [["日期", "事由"]], one), recognised("串门", [["日期", "事由", "凭证号"]], one)]).toEqual([
      null,
      "1 visits",
    ]);
  });

  test("without its word, a voucher may stand for the person; money and a day must be there", () => {
    const needs = (...ids: readonly string[]): Register => ({
      ...VISITS,
      columns: VISITS.columns.map((own) => ({ ...own, isRequired: ids.includes(own.id) })),
    });
    expect(recognised("Sheet1", [["日期", "凭证号", "事由", "金额"]], needs("date"))).toBe("1 visits");
    expect(recognised("Sheet1", [["凭证号", "姓名", "事由", "金额"]], needs("person"))).toBeNull();
    expect(recognised("Sheet1", [["日期", "姓名", "事由", "凭证号"]], needs("date"))).toBeNull();
  });

  test("a list without what tells of cases is none", () => {
    const tells: Register = { ...VISITS, tells: ["why", "voucher"] };
    expect([recognised("串门台账", [["日期", "姓名", "金额"]], tells), recognised("串门台账", [ALL], tells)]).toEqual([null, "1 visits"]);
  });

  test("the title's longer word decides, of equals the later kind, and a narrow one only by its own words", () => {
    const more = (id: string, words: readonly string[], isNarrow?: true): Register => ({
      ...VISITS,
      id,
      words,
      ...(isNarrow ? { isNarrow } : {}),
    });
    const which = (name: string, ...registers: readonly Register[]): string | undefined =>
      recogniseRegister(gridOf(name, [ALL]), registers)?.register.id;
    expect(which("家属串门台账", more("long", ["家属串门台账"]), VISITS)).toBe("long");
    expect(which("串门台账", VISITS, more("later", ["串门台账"]))).toBe("later");
    expect(which("老人串门台账", more("narrow", ["老人"], true), VISITS)).toBe("narrow");
    expect(which("串门台账", more("narrow", ["老人"], true), VISITS)).toBe("visits");
  });

  test("a hidden sheet, and one of ours that is something else, are none", () => {
    expect(recogniseRegister(gridOf("串门台账", { rows: [ALL], visibility: "hidden" }), [VISITS])).toBeNull();
    expect(recogniseRegister(gridOf("串门台账", { rows: [ALL], mark: "summary" }), [VISITS])).toBeNull();
    expect(recogniseRegister(gridOf("x", { rows: [["日期", "事由"]], mark: "register-visits" }), [VISITS])?.layout.isOurs).toBe(true);
    expect(recogniseRegister(gridOf("x", { rows: [["日期", "甲"]], mark: "register-visits" }), [VISITS])).toBeNull();
  });
});
