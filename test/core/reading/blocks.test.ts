/** blocksOf: columns that are a table each – months, halves, kinds of work, departments – and how much it takes to be one. */
import type { RowsInput } from "../../build-workbook";
import { readSheet } from "./read-sheet";

const N = null;
const TITLE = ["2026年工会活动计划"];

/** "3 1 健步走 100": row, months, name, amount; "=3" for the amount of row 3. */
function told(rows: RowsInput, merges: readonly string[] = []): readonly string[] {
  return readSheet({ rows: [TITLE, ...rows], merges }).rows.map((row) => {
    const [at, months, name, , amount] = row.split("|");
    return [at, months, name, ...(amount === "-" ? [] : [amount])].filter((part) => part !== "").join(" ");
  });
}

describe("what is done stands below its time, or below its kind", () => {
  const FIRST = "1,2,3,4,5,6";
  const SECOND = "7,8,9,10,11,12";
  test.each<[why: string, rows: RowsInput, is: readonly string[]]>([
    [
      "three months",
      [
        ["类别", "1月", "2月", "3月"],
        ["文体", "健步走", N, "读书会"],
        ["慰问", N, "走访职工", N],
      ],
      ["3 1 健步走", "4 2 走访职工", "3 3 读书会"],
    ],
    [
      "two halves of the year",
      [
        ["类别", "上半年", "下半年"],
        ["文体", "健步走", "读书会"],
        ["慰问", N, "走访职工"],
      ],
      [`3 ${FIRST} 健步走`, `3 ${SECOND} 读书会`, `4 ${SECOND} 走访职工`],
    ],
    [
      "numbered activities",
      [
        ["月份", "活动一", "活动二"],
        ["1月", "健步走", "读书会"],
        ["2月", N, "走访职工"],
      ],
      ["3 1 健步走", "3 1 读书会", "4 2 走访职工"],
    ],
    [
      "one numbered activity",
      [
        ["月份", "活动一"],
        ["1月", "健步走"],
        ["2月", "走访职工"],
      ],
      ["3 1 健步走", "4 2 走访职工"],
    ],
    [
      "kinds of work",
      [
        ["月份", "文体活动", "关爱帮扶"],
        ["1月", "健步走", "走访职工"],
        ["2月", N, "送温暖"],
      ],
      ["3 1 健步走", "3 1 走访职工", "4 2 送温暖"],
    ],
    [
      "ticks are nothing that is done",
      [
        ["活动", "1月", "2月", "3月"],
        ["健步走", "√", N, "√"],
        ["读书会", N, "√", N],
      ],
      ["3 1,3 健步走", "4 2 读书会"],
    ],
    [
      "two months below each other, three times",
      [
        ["1月", "2月"],
        ["健步走", "登山"],
        ["3月", "4月"],
        ["走访", N],
        ["5月", "6月"],
        ["探望", "插花"],
      ],
      ["3 1 健步走", "3 2 登山", "5 3 走访", "7 5 探望", "7 6 插花"],
    ],
  ])("%s", (_, rows, is) => expect(told(rows)).toEqual(is));
});

describe("months beside a column of names with its amounts", () => {
  const over = (
    heading: string,
    ...rows: readonly (readonly [name: string, amount: number, ...cells: (string | null)[]])[]
  ): readonly string[] => told([[heading, "预算", "1月", "2月", "3月"], ...rows]);
  const EACH = ["3 1 健步走 100", "3 2 登山 =3", "3 3 观影 =3", "4 1 走访 200", "4 2 送清凉 =4", "4 3 探望病员 =4"];
  const STEPS = [
    ["健步走", 100, "制定方案", "启动", "总结"],
    ["读书会", 200, "启动", N, "总结"],
  ] as const;
  test("steps of an activity are when it is", () => expect(over("活动名称", ...STEPS)).toEqual(["3 1,2,3 健步走 100", "4 1,3 读书会 200"]));
  test("what is done of a class is an activity each, the amount is that of all", () =>
    expect(over("类别", ["文体", 100, "健步走", "登山", "观影"], ["慰问", 200, "走访", "送清凉", "探望病员"])).toEqual(EACH));
  test("also where the classes are called items", () =>
    expect(over("项目", ["文体活动", 100, "健步走", "登山", "观影"], ["慰问活动", 200, "走访", "送清凉", "探望病员"])).toEqual(EACH));
  test("not where the same is done twice", () =>
    expect(over("项目", ["文体活动", 100, "健步走", "登山", "观影"], ["慰问活动", 200, "走访", "走访", "探望病员"])).toEqual([
      "3 1,2,3 文体活动 100",
      "4 1,2,3 慰问活动 200",
    ]));
  test("nor where less than two things are done of each", () =>
    expect(over("项目", ["文体活动", 100, "健步走", "登山", N], ["慰问活动", 200, "走访", N, N])).toEqual([
      "3 1,2 文体活动 100",
      "4 1 慰问活动 200",
    ]));
});

describe("amounts beside the months", () => {
  const rows = (heading: string | null): RowsInput => [
    ["类别", "1月", heading, "2月", heading, "3月", heading],
    ["文体", "健步走", 100, "登山", 200, N, N],
    ["慰问", N, N, "走访", 50, "探望", 60],
  ];
  const IS = ["3 1 健步走 100", "3 2 登山 200", "4 2 走访 50", "4 3 探望 60"];
  test.each<[why: string, heading: string | null, merges: readonly string[]]>([
    ["under their own heading", "金额", []],
    ["under none", N, []],
    ["under the month's, joined over both", N, ["B2:C2", "D2:E2", "F2:G2"]],
  ])("%s", (_, heading, merges) => expect(told(rows(heading), merges)).toEqual(IS));
  test("beside one month alone they are the row's", () =>
    expect(
      told([
        ["类别", "1月", "金额", "2月", "3月"],
        ["文体", "健步走", 100, "登山", N],
        ["慰问", N, N, "走访", "探望"],
      ]),
    ).toEqual(["3 1 健步走 100", "3 2 登山 =3", "4 2 走访", "4 3 探望"]));
});

describe("a heading below each month", () => {
  const BELOW: RowsInput = [
    ["文体", "健步走", "登山", "观影"],
    ["慰问", "走访", N, "探望"],
  ];
  const IS = ["4 1 健步走", "5 1 走访", "4 2 登山", "4 3 观影", "5 3 探望"];
  test("is none of the activities, be it forgotten once", () => {
    expect(told([["类别", "1月", "2月", "3月"], [N, "活动内容", "活动内容", "活动内容"], ...BELOW])).toEqual(IS);
    expect(told([["类别", "1月", "2月", "3月"], [N, "活动内容", "活动内容", N], ...BELOW])).toEqual(IS);
  });
});

describe("months that stand again further down", () => {
  const UPPER = ["3 1 健步走", "3 2 登山", "3 3 观影"];
  test("end the ones above", () =>
    expect(
      told([
        ["1月", "2月", "3月"],
        ["健步走", "登山", "观影"],
        ["4月", "5月", "6月"],
        ["走访", N, "探望"],
      ]),
    ).toEqual([...UPPER, "5 4 走访", "5 6 探望"]));
  test("below the name of their quarter", () =>
    expect(
      told([["1月", "2月", "3月"], ["健步走", "登山", "观影"], ["第二季度"], ["4月", "5月", "6月"], ["走访", N, "探望"]], ["A4:C4"]),
    ).toEqual([...UPPER, "6 4 走访", "6 6 探望"]));
  test("with a heading below each", () =>
    expect(
      told([
        ["1月", "2月", "3月"],
        ["活动内容", "活动内容", "活动内容"],
        ["健步走", "登山", "观影"],
        ["4月", "5月", "6月"],
        ["活动内容", "活动内容", "活动内容"],
        ["走访", N, "探望"],
      ]),
    ).toEqual(["4 1 健步走", "4 2 登山", "4 3 观影", "7 4 走访", "7 6 探望"]));
  test("with activities and amounts below each", () =>
    expect(
      told(
        [
          ["1月", N, "2月", N],
          ["活动", "经费", "活动", "经费"],
          ["健步走", 100, "登山", 200],
          ["3月", N, "4月", N],
          ["活动", "经费", "活动", "经费"],
          ["观影", 50, "插花", 60],
        ],
        ["A2:B2", "C2:D2", "A5:B5", "C5:D5"],
      ),
    ).toEqual(["4 1 健步走 100", "4 2 登山 200", "7 3 观影 50", "7 4 插花 60"]));
});

describe("groups of columns side by side", () => {
  const under = (left: string | null, right: string): readonly string[] =>
    told(
      [
        [N, left, N, right, N],
        ["月份", "活动", "金额", "活动", "金额"],
        ["1月", "健步走", 100, "登山", 200],
        ["2月", "读书", 50, N, N],
      ],
      [...(left === null ? [] : ["B2:C2"]), "D2:E2"],
    );
  const LEFT = ["4 1 健步走 100", "5 2 读书 50"];
  test.each<[why: string, left: string | null, right: string, is: readonly string[]]>([
    ["of two departments are both the plan's", "护理部", "检验科", [...LEFT, "4 1 登山 200"]],
    ["of the union and of the party are one's and the other's", "工会", "党建", LEFT],
    ["one without a name beside the party's is the union's", N, "党建", LEFT],
    ["of two others nobody knows which", "行政", "党建", [...LEFT, "4 1 登山 200"]],
  ])("%s", (_, left, right, is) => expect(under(left, right)).toEqual(is));

  test("each has its own unit", () =>
    expect(
      told(
        [
          ["一分会", N, "二分会", N],
          ["活动", "金额（元）", "活动", "金额（万元）"],
          ["健步走", 100, "登山", 2],
          ["读书", 50, N, N],
        ],
        ["A2:B2", "C2:D2"],
      ),
    ).toEqual(["4 健步走 100", "5 读书 50", "4 登山 20000"]));
});
