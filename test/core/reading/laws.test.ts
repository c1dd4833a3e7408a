/** Laws of reading: what may be changed in a sheet without changing the plan, and what must never happen. */
import { Converter } from "opencc-js/cn2t";
import fc from "fast-check";
import { finish } from "../../../src/core/grid/steps";
import { Grid, type Cell } from "../../../src/core/grid/grid";
import type { Plan } from "../../../src/core/plan/plan";
import { EMPTY_SETTINGS } from "../../../src/core/plan/settings";
import { readPlan, readWorkbook, recognise } from "../../../src/core/reading";
import { gridOf, workbookOf, type CellInput } from "../../build-workbook";
import { LAYOUT_CASES } from "./layout-cases";
import { planIn } from "./read-sheet";
import { runs } from "../../runs";

const COLUMNS = ["月份", "活动内容", "责任人", "预算金额（元）", "备注", "参加对象"] as const;
const row = fc.tuple(
  fc.constantFrom("1月", "二月", "3-4月", "第二季度", "7、8月", "全年", "10月中旬", "2026-11"),
  fc.constantFrom("春节慰问", "三八妇女节活动", "职工运动会", "送清凉", "教师节座谈会", "读书分享会", "年终总结表彰", "会计业务培训"),
  fc.constantFrom("王丽华", "办公室", "工会主席", "文体部", "赵建国"),
  fc.oneof(fc.integer({ min: 1, max: 90_000 }), fc.constantFrom("2,000元", "约1500", "人均100元×32人", "0.8万元", "待定", "/")),
  fc.constantFrom("", "含奖品", "另行通知"),
  fc.constantFrom("全体职工", "女职工", "困难职工"),
);
const table = fc.array(row, { minLength: 3, maxLength: 15 });

/** Everything of a plan but its positions. */
function content(plan: Plan): unknown {
  return plan.items.map(({ months, activity, owner, amount, remark, participants }) => [
    months.value,
    activity.value,
    owner.value,
    amount.value,
    remark?.value ?? null,
    participants?.value ?? null,
  ]);
}

describe("reading: laws", () => {
  it("does not mind the order of the columns", () => {
    fc.assert(
      fc.property(table, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (rows, order) => {
        const plain = planIn([["2026年工会工作计划"], [...COLUMNS], ...rows]);
        const shuffled = planIn([
          ["2026年工会工作计划"],
          order.map((at) => COLUMNS[at]),
          ...rows.map((cells) => order.map((at) => cells[at]!)),
        ]);
        expect(plain.items).toHaveLength(rows.length);
        expect(content(shuffled)).toEqual(content(plain));
      }),
      { numRuns: runs(150) },
    );
  });

  it("does not mind what stands above, nor how far in the table begins", () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.constantFrom([], ["编制单位：某公司工会"], ["单位：元"], ["（讨论稿）"]), { maxLength: 5 }),
        fc.integer({ min: 0, max: 4 }),
        (rows, above, indent) => {
          const margin: CellInput[] = Array.from({ length: indent }, () => null);
          const plain = planIn([["2026年工会工作计划"], [...COLUMNS], ...rows]);
          const moved = planIn(
            [[], ["2026年工会工作计划"], ...above, [...margin, ...COLUMNS], ...rows.map((cells) => [...margin, ...cells])].map((cells) => [
              ...cells,
            ]),
          );
          expect(content(moved)).toEqual(content(plain));
          expect(moved.year).toBe(2026);
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it("does not mind blank rows between the activities", () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat(14), { maxLength: 6 }), (rows, gaps) => {
        const plain = planIn([[...COLUMNS], ...rows]);
        const spaced = planIn([[...COLUMNS], ...rows.flatMap((cells, at) => [...gaps.filter((gap) => gap === at).map(() => []), cells])]);
        expect(content(spaced)).toEqual(content(plain));
      }),
      { numRuns: runs(100) },
    );
  });

  it("counts a table once, whatever closes it", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("合计", "合 计", "总计", "共计：", "合計"), (rows, label) => {
        const plan = planIn([
          [...COLUMNS],
          ...rows,
          [label, null, null, { formula: `SUM(D2:D${rows.length + 1})`, value: 5 }],
          ["注：1.以实际为准"],
          ["2.另行通知"],
          ["制表：", null, "审核："],
        ]);
        expect(plan.items).toHaveLength(rows.length);
        expect(plan.others.map((other) => other.role)).toEqual(["total", "note", "note", "signature"]);
        expect(plan.stated).toMatchObject([{ role: "total", rows: plan.items.map((item) => item.row) }]);
      }),
      { numRuns: runs(60) },
    );
  });

  it("reads the Traditional version of every layout alike", () => {
    const traditional = Converter({ from: "cn", to: "tw" });
    for (const { name, sheet } of LAYOUT_CASES) {
      const convert = (cell: CellInput): CellInput => (typeof cell === "string" ? traditional(cell) : cell);
      const plain = planIn(sheet);
      const other = planIn({ ...sheet, rows: sheet.rows.map((cells) => cells.map(convert)) });
      const facts = (plan: Plan): unknown => [
        plan.year,
        plan.layout,
        plan.others,
        plan.items.map((item) => [item.row, item.months.value, item.amount.value]),
        plan.stated.map((stated) => [stated.cell, stated.amount, stated.rows]),
      ];
      expect([name, facts(other)]).toEqual([name, facts(plain)]);
    }
  });

  it("never throws, whatever stands in the cells", () => {
    const value = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom<CellInput>(
          "月份",
          "活动内容",
          "责任人",
          "预算",
          "合计",
          "小计",
          "一、慰问类",
          "1月",
          "第一季度",
          "注：",
          "制表：",
          "项目",
          "单位：万元",
          "大写",
          "2026年计划",
          1,
          3000,
          46023,
          null,
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) as fc.Arbitrary<CellInput> },
      {
        weight: 1,
        arbitrary: fc.constantFrom<CellInput>(
          true,
          { error: "#REF!" },
          { formula: "SUM(A1:A3)", value: null },
          { formula: "A1", value: "" },
          NaN,
          Infinity,
          -0,
          1e300,
        ),
      },
    );
    const merge = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 7 }), fc.nat(4), fc.nat(4))
      .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 14 }), fc.array(merge, { maxLength: 4 }), (rows, merges) => {
        const base = gridOf("Sheet1", rows);
        const cells = new Map<number, (Cell | undefined)[]>(base.usedRows().map((at) => [at, [...base.row(at)]]));
        const grid = new Grid({ sheet: "Sheet1", rows: cells, merges });
        const [reading] = finish(readWorkbook({ ...workbookOf({}), sheets: [grid] }, EMPTY_SETTINGS));
        expect(["plan", "other-plan", "not-a-plan"]).toContain(reading!.state);
        const items = reading!.plan?.items ?? [];
        // Blocks side by side, or months as columns of activities, give several items a row: never two from one cell.
        const read = items.map((item) => item.row);
        const places = items.map(({ row, activity, amount }) => `${row}!${activity.cell?.column ?? ""}!${amount.cell?.column ?? ""}`);
        expect(new Set(places).size).toBe(places.length);
        for (const other of reading!.plan?.others ?? []) expect(read).not.toContain(other.row);
      }),
      { numRuns: runs(1500) },
    );
  });

  // A bound on growth, not on a machine: ten times the rows may take forty times as long before this fails.
  it("takes time in proportion to the rows: a table of six columns beside one of a tenth", () => {
    const timed = (count: number): number => {
      const rows = new Map<number, (Cell | undefined)[]>([[1, [undefined, ...COLUMNS.map((value) => ({ value }))]]]);
      for (let at = 2; at <= count + 1; at++) {
        rows.set(at, [
          undefined,
          { value: `${(at % 12) + 1}月` },
          { value: `第${at}项活动` },
          { value: `部门${at % 50}` },
          at % 7 === 0 ? { value: `${at}元` } : { value: at },
          { value: "" },
          { value: "全体职工" },
        ]);
      }
      const grid = new Grid({ sheet: "Sheet1", rows });
      const { user, system } = process.cpuUsage();
      const plan = readPlan(grid, recognise(grid).layout!, { year: 2026, date1904: false });
      const spent = process.cpuUsage();
      expect(plan.items).toHaveLength(count);
      return spent.user + spent.system - user - system;
    };
    const most = runs(100_000);
    timed(most / 10);
    expect(timed(most) / timed(most / 10)).toBeLessThan(40);
  });
});
