/** Headers written in ways that cost figures when they are misread: units between two languages, lines over two or three rows, codes under money's words. */
import { headingOf } from "../../../src/core/reading/headings";
import type { RowsInput } from "../../build-workbook";
import { planIn, readSheet } from "./read-sheet";

describe("the unit of a heading in two languages", () => {
  it.each([
    ["预算（万元） Budget", 10_000],
    ["Budget (万元) 预算", 10_000],
    ["预算金额/万元/Budget", 10_000],
    ["万元/预算", 10_000],
    ["Budget 万元 预算", 10_000],
    ["预算 万元 Budget", 10_000],
    ["（万元）经费 Cost", 10_000],
    ["費用（萬元）Expense", 10_000],
    ["金额（千元）Amount", 1000],
    ["预算/元/Budget", 1],
    ["Budget (RMB) 预算（元） in yuan", 1],
    ["经费（元/人）Cost", null],
    ["预算（元/万元）", null],
    ["5万元以上项目", null],
    ["预算 Budget", null],
  ] as const)("%s", (text, factor) => expect(headingOf(text).unit?.factor ?? null).toBe(factor));

  test("a plan's figures are ten thousands", () => {
    const rows: RowsInput = [
      ["时间 Time", "项目 Event", "预算（万元） Budget"],
      ["4月", "健步走", 0.3],
      ["9月", "中秋慰问", 2],
    ];
    expect(readSheet(rows).rows).toEqual(["2|4|健步走|-|3000", "3|9|中秋慰问|-|20000"]);
  });
});

describe("a header of several rows takes all of them", () => {
  const rows = (input: RowsInput | { rows: RowsInput; merges: string[] }) => {
    const { header, unit, rows: read } = readSheet(input);
    return { header, unit, read };
  };
  const BELOW: RowsInput = [
    ["3月", "插花", "王工", 900],
    ["6月", "包粽子", "李工", 1200],
  ];

  test("a second line in brackets", () => {
    expect(rows([["时间", "项目名称", "责任人", "经费"], [null, "（活动）", "（部门）", "（千元）"], ...BELOW])).toEqual({
      header: [1, 2],
      unit: "千元 1000",
      read: ["3|3|插花|王工|900000", "4|6|包粽子|李工|1200000"],
    });
  });

  test("words cut in two without merges", () => {
    expect(rows([["月", "活动", "责任", "预算"], ["份", "名称", "部门", "（元）"], ...BELOW])).toEqual({
      header: [1, 2],
      unit: "元 1",
      read: ["3|3|插花|王工|900", "4|6|包粽子|李工|1200"],
    });
  });

  test("an activity right below a heading in two languages is no line of it", () => {
    const { header, read } = rows([
      ["负责部门 Responsible", "主题 Item", "时间 Month", "预算/Cost"],
      ["女工委", "志愿服务", "三月", "—"],
      ["工会", "讲座", "五月", 300],
    ]);
    expect({ header, read }).toEqual({ header: [1], read: ["2|3|志愿服务|女工委|-", "3|5|讲座|工会|300"] });
  });

  test("an example in brackets is no line of a header", () => {
    expect(rows([["月份", "活动", "责任人", "预算"], ["（1月）", "（示例）", "（张三）", "（500）"], ...BELOW]).header).toEqual([1]);
  });

  test("a third row that the second one's merged cells reach into", () => {
    const input = {
      rows: [
        ["总体计划", null, null, "实施"],
        ["责任人", "活动", null, "月份", "费用"],
        [null, "名称", "预期成效"],
        ["王工", "插花", "好评", "3月", 900],
        ["李工", "包粽子", "参加五十人", "6月", 1200],
      ],
      merges: ["A1:C1", "D1:E1", "A2:A3", "B2:C2", "D2:D3", "E2:E3"],
    };
    expect(rows(input)).toEqual({ header: [1, 2, 3], unit: "- 1", read: ["4|3|插花|王工|900", "5|6|包粽子|李工|1200"] });
  });
});

describe("codes, years and numbers of vouchers are no money", () => {
  it.each(["预算科目", "预算科目编码", "经费科目代码", "支出凭证号", "预算编号", "预算年度", "经费负责人电话"])("%s", (heading) => {
    const plan = planIn([
      ["月份", "活动内容", "负责人", heading],
      ["3月", "插花", "王工", 50102],
      ["5月", "讲座", "李工", 50203],
      ["6月", "包粽子", "李工", 50101],
    ]);
    expect(plan.layout.columns.amount).toBeUndefined();
    expect(plan.items.map(({ amount }) => amount.value.fen)).toEqual([null, null, null]);
  });
});

test("the number of a row is told under two signs for it", () => {
  for (const heading of ["# №", "No/No.", "№/No.", "序号 No."]) {
    const { columns } = planIn([
      ["月份 Month", heading, "活动 Event", "预算 Budget"],
      ["3月", 1, "插花", 900],
      ["5月", 2, "讲座", 300],
    ]).layout;
    expect([heading, columns.seq, columns.amount]).toEqual([heading, 2, 4]);
  }
});
