/** A year on one wall: months beside each other, and the next ones in bands below, with sums or with words only. */
import type { RowsInput } from "../../build-workbook";
import { readRows } from "./read-kind";

const N = null;
const TITLE = ["某厂工会2026年工作计划"];
const MERGES = ["A1:F1", "A2:B2", "C2:D2", "E2:F2", "A6:B6", "C6:D6", "E6:F6"];

const wall = (again: readonly (string | null)[]): RowsInput => [
  TITLE,
  ["1月", N, "2月", N, "3月", N],
  ["活动", "经费（元）", "活动", "经费（元）", "活动", "经费（元）"],
  ["走访困难职工", 9600, "猜灯谜", 5200, "权益讲座", 1000],
  [N, N, N, N, "跳绳比赛", 1500],
  ["4月", N, "5月", N, "6月", N],
  ...(again.length === 0 ? [] : [again]),
  ["踏青", 5000, "趣味运动会", 7000, "送粽子", 22360],
  ["劳模座谈会", 9000, N, N, "业务培训", "待定"],
];

describe("three months beside each other and three below", () => {
  it.each([
    ["with their headings again", ["活动", "经费（元）", "活动", "经费（元）", "活动", "经费（元）"]],
    ["without them", []],
  ])("%s", (_, again) => {
    const read = readRows(wall(again), MERGES);
    expect([...read.rows].sort()).toEqual(
      [
        "1|走访困难职工||9600",
        "2|猜灯谜||5200",
        "3|权益讲座||1000",
        "3|跳绳比赛||1500",
        "4|踏青||5000",
        "4|劳模座谈会||9000",
        "5|趣味运动会||7000",
        "6|送粽子||22360",
        "6|业务培训||",
      ].sort(),
    );
    expect(read.sum).toBe(60660);
    expect(read.said).toEqual([`amount-placeholder F${again.length === 0 ? 8 : 9}`]);
  });

  const bare = (heads: readonly (readonly (string | null)[])[]): RowsInput => [
    TITLE,
    heads[0]!,
    ["走访困难职工", 9600, "猜灯谜", 5200, "权益讲座", 1000],
    [N, N, N, N, "跳绳比赛", 1500],
    heads[1]!,
    ["踏青", 5000, "趣味运动会", 7000, "送粽子", 22360],
    ["劳模座谈会", 9000, N, N, "业务培训", "待定"],
  ];
  const alone = [
    ["1月", N, "2月", N, "3月", N],
    ["4月", N, "5月", N, "6月", N],
  ];
  it.each<[string, RowsInput, string[]]>([
    ["no heading over the amounts", bare(alone), ["A1:F1"]],
    ["each month's cell joined over both", bare(alone), ["A1:F1", "A2:B2", "C2:D2", "E2:F2", "A5:B5", "C5:D5", "E5:F5"]],
    ["金额 beside each month", bare(alone.map((heads) => heads.map((head) => head ?? "金额"))), ["A1:F1"]],
  ])("what it costs right of what is done, %s", (_, rows, merges) => {
    const read = readRows(rows, merges);
    expect([...read.rows].sort()).toEqual([
      "1|走访困难职工||9600",
      "2|猜灯谜||5200",
      "3|权益讲座||1000",
      "3|跳绳比赛||1500",
      "4|劳模座谈会||9000",
      "4|踏青||5000",
      "5|趣味运动会||7000",
      "6|业务培训||",
      "6|送粽子||22360",
    ]);
    expect(read.sum).toBe(60660);
    expect(read.said).toEqual(["amount-placeholder F7"]);
  });

  test("what is done is in words only, each month under 活动内容", () => {
    const rows = [
      TITLE,
      ["1月", "2月", "3月"],
      ["活动内容", "活动内容", "活动内容"],
      ["走访困难职工", "猜灯谜", "权益讲座"],
      ["4月", "5月", "6月"],
      ["活动内容", "活动内容", "活动内容"],
      ["踏青", "趣味运动会", "送粽子"],
    ];
    expect([...readRows(rows, ["A1:C1"]).rows].sort()).toEqual([
      "1|走访困难职工||",
      "2|猜灯谜||",
      "3|权益讲座||",
      "4|踏青||",
      "5|趣味运动会||",
      "6|送粽子||",
    ]);
  });

  test("each band under its quarter", () => {
    const rows = [
      TITLE,
      ["第一季度"],
      ["1月", "2月", "3月"],
      ["走访困难职工", "猜灯谜", "权益讲座"],
      ["第二季度"],
      ["4月", "5月", "6月"],
      ["踏青", "趣味运动会", "送粽子"],
    ];
    expect([...readRows(rows, ["A1:C1", "A2:C2", "A5:C5"]).rows].sort()).toEqual([
      "1|走访困难职工||",
      "2|猜灯谜||",
      "3|权益讲座||",
      "4|踏青||",
      "5|趣味运动会||",
      "6|送粽子||",
    ]);
  });
});
