/** stated-elsewhere: an overview or a budget sheet of the user's own beside what the plan itself adds up to. */
import type { OtherSheet, StatedFigure } from "../../../src/core/checks/check";
import type { Fen } from "../../../src/core/plan/money";
import { gridOf } from "../../build-workbook";
import { findingsOf, type TableInput } from "./check-table";

type Of = NonNullable<StatedFigure["of"]>;
type Line = readonly [name: string, yuan: number, of?: Of];

function beside(lines: readonly Line[], more: Partial<Omit<OtherSheet, "grid">> & { readonly isHidden?: boolean } = {}): OtherSheet {
  const { isHidden, ...rest } = more;
  const rows = lines.map(([name, yuan]) => [name, yuan]);
  return {
    grid: gridOf("总览", isHidden ? { rows, visibility: "hidden" } : { rows }),
    state: "not-a-plan",
    why: "summary",
    statedSubjects: lines.map(([name, yuan, of], index) => ({
      code: null,
      name,
      fen: (yuan * 100) as Fen,
      cell: { sheet: "总览", row: index + 1, column: 2 },
      ...(of === undefined ? {} : { of }),
    })),
    ...rest,
  };
}

/** "cell name stated sum" of what is said. */
const said = (plan: TableInput | readonly TableInput[], other: OtherSheet): string[] =>
  findingsOf(plan, { others: [other] }).flatMap(({ code, params, at, text, severity }) => {
    if (code !== "stated-elsewhere") return [];
    const told = params as { text: string; statedYuan: number; sumYuan: number };
    expect([severity, at!.sheet, text]).toEqual(["warning", "总览", told.text]);
    return [`${at!.cell} ${told.text} ${told.statedYuan} ${told.sumYuan}`];
  });

const columns = ["month", "activity", "unitName", "amount"] as const;
const PLAN: TableInput = {
  columns,
  rows: [
    ["1月", "甲", "甲部", 1000],
    ["3月", "乙", "甲部", 2000],
    ["4月", "丙", "乙部", 500],
  ],
};
const of = (...months: number[]): Of => ({ months: months as never });
const Q1 = of(1, 2, 3);
const Q2 = of(4, 5, 6);
/** The plan with other rows than its last. */
const ending = (...rows: TableInput["rows"]): TableInput => ({ ...PLAN, rows: [...PLAN.rows.slice(0, 2), ...rows] });

describe("an overview of times", () => {
  test.each<[what: string, plan: TableInput, lines: Line[], expected: string[]]>([
    [
      "all right",
      PLAN,
      [
        ["合计", 3500, "all"],
        ["一季度", 3000, Q1],
      ],
      [],
    ],
    [
      "a time is wrong",
      PLAN,
      [
        ["合计", 3500, "all"],
        ["一季度", 2999, Q1],
        ["二季度", 500, Q2],
      ],
      ["B2 一季度 2999 3000"],
    ],
    [
      "the whole is wrong",
      PLAN,
      [
        ["合计", 3499, "all"],
        ["一季度", 3000, Q1],
      ],
      ["B1 合计 3499 3500"],
    ],
    [
      "nothing is planned then",
      PLAN,
      [
        ["合计", 3500, "all"],
        ["三季度", 100, of(7, 8, 9)],
      ],
      ["B2 三季度 100 0"],
    ],
    // Where nothing agrees it is an overview of something else; that both have nothing proves nothing.
    [
      "nothing agrees",
      PLAN,
      [
        ["合计", 3499, "all"],
        ["一季度", 2999, Q1],
      ],
      [],
    ],
    [
      "only nothings agree",
      PLAN,
      [
        ["合计", 3499, "all"],
        ["三季度", 0, of(7, 8, 9)],
      ],
      [],
    ],
    // An amount within and without a time could be split anyhow: of this time nobody knows.
    [
      "partly within",
      ending(["3-4月", "丙", "乙部", 500]),
      [
        ["合计", 3500, "all"],
        ["一季度", 1, Q1],
        ["二季度", 1, Q2],
      ],
      [],
    ],
    [
      "whole within",
      ending(["5-6月", "丙", "乙部", 500]),
      [
        ["合计", 3500, "all"],
        ["二季度", 1, Q2],
      ],
      ["B2 二季度 1 500"],
    ],
    [
      "partly, of nothing",
      ending(["3-4月", "丙", "乙部", 0]),
      [
        ["合计", 3000, "all"],
        ["一季度", 1, Q1],
      ],
      ["B2 一季度 1 3000"],
    ],
    [
      "no month",
      ending([undefined, "丙", "乙部", 500]),
      [
        ["合计", 3500, "all"],
        ["一季度", 1, Q1],
      ],
      [],
    ],
    [
      "no month, of nothing",
      ending([undefined, "丙", "乙部", 0]),
      [
        ["合计", 3000, "all"],
        ["一季度", 1, Q1],
      ],
      ["B2 一季度 1 3000"],
    ],
    // What costs nothing is no gap; what nobody can read is one.
    [
      "a blank amount",
      ending(["4月", "丙", "乙部", undefined]),
      [
        ["合计", 3000, "all"],
        ["一季度", 1, Q1],
      ],
      ["B2 一季度 1 3000"],
    ],
    [
      "an amount not known",
      ending(["2月", "丙", "乙部", "待定"]),
      [
        ["合计", 3000, "all"],
        ["一季度", 1, Q1],
        ["二季度", 1, Q2],
      ],
      [],
    ],
  ])("%s", (_, plan, lines, expected) => expect(said(plan, beside(lines))).toEqual(expected));

  test("an amount for several rows is counted once", () => {
    const plan: TableInput = { ...ending(["4月", "丙", "乙部", 500], ["4月", "丁", "乙部", undefined]), merges: ["D4:D5"] };
    expect(
      said(
        plan,
        beside([
          ["合计", 3500, "all"],
          ["二季度", 1, Q2],
        ]),
      ),
    ).toEqual(["B2 二季度 1 500"]);
    expect(
      said(
        plan,
        beside([
          ["合计", 3500, "all"],
          ["乙部", 1, { part: "乙部" }],
        ]),
      ),
    ).toEqual(["B2 乙部 1 500"]);
  });
});

describe("an overview of parts", () => {
  const part = (name: string): Of => ({ part: name });
  test.each<[what: string, lines: Line[], expected: string[]]>([
    [
      "departments",
      [
        ["甲部", 3000, part("甲部")],
        ["乙部", 400, part("乙部")],
      ],
      ["B2 乙部 400 500"],
    ],
    [
      "a part of no row",
      [
        ["甲部", 3000, part("甲部")],
        ["丙部", 400, part("丙部")],
      ],
      [],
    ],
    [
      "a part in each of its activities' rows",
      [
        ["甲部", 1000, part("甲部")],
        ["甲部", 2000, part("甲部")],
        ["乙部", 500, part("乙部")],
      ],
      [],
    ],
    [
      "one of these rows wrong",
      [
        ["甲部", 1000, part("甲部")],
        ["甲部", 2100, part("甲部")],
        ["乙部", 500, part("乙部")],
      ],
      ["B1 甲部 3100 3000"],
    ],
    // One character is in too many names.
    [
      "too short a name",
      [
        ["甲部", 3000, part("甲部")],
        ["部", 400, part("部")],
      ],
      [],
    ],
    [
      "written otherwise",
      [
        ["甲部", 3000, part("甲部")],
        ["乙 部", 400, part(" 乙 部 ")],
      ],
      ["B2 乙 部 400 500"],
    ],
  ])("%s", (_, lines, expected) => expect(said(PLAN, beside(lines))).toEqual(expected));

  test.each<[name: string, isIt: boolean]>([
    ["文体活动", true],
    ["一、文体活动", true],
    ["一、文体活动类", true],
    ["一、文体活动大类", false],
    ["文体", false],
    ["ＷＥＮ文体活动", true],
  ])("文体活动 beside a task called %s: %p", (task, isIt) => {
    const plan: TableInput = {
      columns: ["month", "activity", "task", "amount"],
      rows: [
        ["1月", "甲", task, 700],
        ["2月", "乙", "其他事项", 300],
      ],
    };
    const lines: Line[] = [
      ["其他事项", 300, part("其他事项")],
      ["文体活动", 1, part("文体活动")],
    ];
    expect(said(plan, beside(lines))).toEqual(isIt ? ["B2 文体活动 1 700"] : []);
  });

  test("the sheet of that name, before any column", () => {
    const plans: TableInput[] = [
      { ...PLAN, sheet: "乙部" },
      { ...PLAN, sheet: "丙部", rows: [["1月", "丁", "乙部", 70]] },
    ];
    const lines: Line[] = [
      ["丙部", 70, part("丙部")],
      ["乙部", 570, part("乙部")],
    ];
    expect(said(plans, beside(lines))).toEqual(["B2 乙部 570 3500"]);
  });

  test("an amount not known leaves its part unknown", () => {
    const lines: Line[] = [
      ["甲部", 3000, part("甲部")],
      ["乙部", 1, part("乙部")],
    ];
    expect(said(ending(["4月", "丙", "乙部", "待定"]), beside(lines))).toEqual([]);
    expect(said(ending(["4月", "丙", "乙部", undefined], ["5月", "丁", "乙部", 500]), beside(lines))).toEqual(["B2 乙部 1 500"]);
  });
});

describe("a budget by subject", () => {
  const plan: TableInput = {
    columns: ["month", "activity", "subject", "amount"],
    rows: [
      ["3月", "甲", "文体活动支出", 2000],
      ["4月", "乙", "文体活动支出", 3000],
      ["5月", "丙", "送温暖支出", "待定"],
      ["6月", "丁", "没有这个科目", 900],
    ],
  };
  test.each<[Line, string[]]>([
    [["文体活动支出", 4000], ["B1 文体活动支出 4000 5000"]],
    [["文体活动支出", 5000], []],
    // Nothing known is planned under it.
    [["送温暖支出", 4000], []],
    [["没有这个科目", 1], []],
    // The name of a part is no subject.
    [["文体活动支出", 4000, { part: "文体" }], []],
  ])("%j", (line, expected) => expect(said(plan, beside([line]))).toEqual(expected));

  test("what the catalogue supposes proves nothing", () => {
    const without: TableInput = { columns: ["month", "activity", "owner", "amount"], rows: [["3月", "羽毛球比赛", "文体活动支出", 2000]] };
    expect(said(without, beside([["文体活动支出", 4000]]))).toEqual([]);
  });

  test.each<[Partial<OtherSheet> & { readonly isHidden?: boolean }, boolean]>([
    [{}, true],
    [{ why: null }, true],
    [{ isHidden: true }, false],
    [{ state: "plan" }, false],
    [{ why: "sample" }, false],
    [{ why: "last-year" }, false],
    [{ why: "instructions" }, false],
    [{ why: "lookup" }, false],
  ])("a sheet %j is asked: %p", (more, isAsked) => {
    expect(said(plan, beside([["文体活动支出", 4000]], more)).length).toBe(isAsked ? 1 : 0);
  });
});
