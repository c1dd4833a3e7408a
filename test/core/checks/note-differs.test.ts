/** note-differs: what a note's heads and price come to, beside the amount: quiet on every line that may be right. */
import { findingsOf, saidOf, type TableInput } from "./check-table";

function plan(note: string, amount: number | string, activity = "端午节慰问", more: Partial<TableInput> = {}): TableInput {
  return {
    columns: ["month", "activity", "owner", "amount", "remark"],
    rows: [["6月", activity, "王敏", amount, note]],
    ...more,
  };
}

const said = (note: string, amount: number | string, activity?: string): readonly string[] =>
  saidOf(["note-differs"], plan(note, amount, activity));

test.each<readonly [string, number, string[]]>([
  ["64*150", 9600, []],
  ["64*150", 6900, ["D2 note-differs warning"]],
  ["120×80cm", 900, []],
  ["为80名会员每人发放100元慰问品", 8000, []],
  ["为80名会员每人发放100元慰问品", 16000, ["D2 note-differs warning"]],
  ["为80名会员每人发放100元慰问品，另购鲜花", 16000, []],
])("%s beside %d", (note, amount, expected) => {
  expect(said(note, amount, "中秋节活动")).toEqual(expected);
});

/** Every way of writing heads and a price down. */
const FORMS: readonly ((heads: number, price: number) => string)[] = [
  (heads, price) => `每人${price}元，${heads}人`,
  (heads, price) => `${heads}人×${price}元`,
  (heads, price) => `${heads}人*${price}元=${heads * price}元`,
  (heads, price) => `${heads}名会员，人均${price}元`,
  (heads, price) => `${price}元/人×${heads}人`,
  (heads, price) => `按每人${price}元标准，共${heads}人`,
  (heads, price) => `${heads}位教职工 每位${price}元`,
  (heads, price) => `每人慰问金${price}元（${heads}人），合计${heads * price}元`,
  (heads, price) => `会员${heads}人，每人${price}元，2026年发放`,
  (heads, price) => `${price}元/人，${heads}人`,
  (heads, price) => `每人 ${price} 元 × ${heads} 人`,
  (heads, price) => `測算：每人${price}元，${heads}人`,
];
const PAIRS: readonly (readonly [number, number])[] = [
  [64, 300],
  [52, 60],
  [8, 120],
  [1200, 25],
  [37, 88.5],
];

describe("a note that counts", () => {
  const cases = FORMS.flatMap((form) => PAIRS.map(([heads, price]) => [form(heads, price), heads * price] as const));

  test.each(cases)("%s is quiet at its own product", (note, product) => {
    expect(said(note, product)).toEqual([]);
    expect(said(note, `${product}元`)).toEqual([]);
    // Paid twice a year, said in the note.
    expect(said(`${note}，全年2次`, 2 * product)).toEqual([]);
  });

  test.each(cases)("%s is said at ten times its product, a tenth, and two figures swapped", (note, product) => {
    for (const amount of [product * 10, product / 10, product + 900]) expect(said(note, amount)).toEqual(["D2 note-differs warning"]);
  });
});

/** Notes that count other things than heads, or multiply further, with what they come to. */
const COUNTED: readonly (readonly [string, number])[] = [
  ["12户×500元", 6000],
  ["12户家庭*500元", 6000],
  ["12户，每户500元", 6000],
  ["每户500元，共12户", 6000],
  ["500元/户×12户", 6000],
  ["6队×1000元", 6000],
  ["6支队伍×1000元", 6000],
  ["每组500元共6组", 3000],
  ["图书80本×45元", 3600],
  ["台历150本*18", 2700],
  ["10场×500元", 5000],
  ["订相框30个×128元/个", 3840],
  ["每次600元，共4次", 2400],
  ["600元/次，4次", 2400],
  ["5桌，每桌880元", 4400],
  ["20人×30元×4次", 2400],
  ["4次×20人×30元", 2400],
  ["20人×4次×30元", 2400],
  ["30元/人×20人×4", 2400],
  ["20*30*4", 2400],
  ["每人30元×20人×4次", 2400],
  ["20人，每人30元×4次", 2400],
  ["20人，人均300", 6000],
  ["人均300（20人）", 6000],
  ["奖品2000元+饮料400元", 2400],
  ["奖品2000+饮料400元=2400元", 2400],
  ["每人50元×20人+饮料400元", 1400],
  ["男职工30人×100元+女职工20人×150元", 6000],
];

describe("a note that counts things, times and sums", () => {
  test.each(COUNTED)("%s is quiet at %d, and said at another amount", (note, whole) => {
    expect(said(note, whole, "读书沙龙")).toEqual([]);
    for (const amount of [whole * 10, whole / 10, whole - 90]) expect(said(note, amount, "读书沙龙")).toEqual(["D2 note-differs warning"]);
  });

  test("a part of a product is not the product", () => {
    expect(said("20人×30元×4次", 600, "读书沙龙")).toEqual(["D2 note-differs warning"]);
    expect(said("每人15元，30人，6场", 450, "观影")).toEqual([]);
    // The row is one of them.
    expect(said("20人×30元×4次", 600, "读书沙龙（每次）")).toEqual([]);
  });

  test("a row of every quarter whose note counts four times is not one of them", () => {
    const quarterly = (amount: number): readonly string[] =>
      saidOf(["note-differs"], plan("", 0, "", { rows: [["每季度", "读书沙龙", "王敏", amount, "20人×30元×4次"]] }));
    expect(quarterly(2400)).toEqual([]);
    expect(quarterly(600)).toEqual(["D2 note-differs warning"]);
  });

  test("sums beside each other may be a part of the cost, and are never more than it", () => {
    expect(said("讲师费2000元，材料400元", 600, "插花课")).toEqual(["D2 note-differs warning"]);
    expect(said("讲师费2000元，材料400元", 3000, "插花课")).toEqual([]);
  });

  test.each<readonly [string, number]>([
    ["12户困难职工", 5000],
    ["每组5人", 3000],
    ["3×5米展板两块", 900],
    ["60cm×90cm展板4块", 900],
    ["每人2份，每份150元，64人", 19_200],
    ["每组5人×50元", 3000],
    ["加班3天，每人每天200元", 1800],
    ["3+1活动", 800],
    ["12户×500元，其中2户由行政补助", 5000],
    ["每户500元以内，12户", 4800],
    ["住院500元，生育300元", 6000],
    ["教室301，电话5678", 900],
    ["第3期，200元/期", 600],
    ["8月3日上午，每桌800元", 4800],
    ["行政3000元+工会2000元", 2000],
    ["2024年+2025年", 500],
  ])("%s beside %d is quiet", (note, amount) => {
    expect(said(note, amount, "走访慰问")).toEqual([]);
  });

  test("it is for each of the heads in their column", () => {
    const beside = (heads: number): readonly string[] =>
      saidOf(["note-differs"], {
        columns: ["month", "activity", "heads", "amount", "remark"],
        rows: [["11月", "劳模疗休养", heads, 6000, "5天，每天600元"]],
      });
    expect(beside(2)).toEqual([]);
    expect(beside(7)).toEqual(["D2 note-differs warning"]);
  });

  test("it quotes what is no price by the head", () => {
    const found = findingsOf(plan("12户×500元", 60_000, "走访慰问")).find(({ code }) => code === "note-differs");
    expect(found!.params).toEqual({ note: "12户×500元", heads: null, priceYuan: null, expectedYuan: 6000, amountYuan: 60_000 });
  });
});

describe("a note that leaves it open", () => {
  // A bound, an estimate, one part of the cost, somebody else's money, another year, no heads, no price.
  const lines: readonly (readonly [string, number, string?])[] = [
    ["每人不超过300元，64人", 15_000],
    ["每人300元以内，64人", 15_000],
    ["约64人，每人300元", 20_000],
    ["60余人，每人300元", 20_000],
    ["每人300元左右，64人", 20_000],
    ["最高每人300元，64人", 9000],
    ["每人300—500元，64人", 25_000],
    ["每人300至500元，64人", 25_000],
    ["参加60人，午餐每人30元", 5000, "春季健步走"],
    ["奖品每人50元，60人", 8000, "趣味运动会"],
    ["门票每人80元，40人；另租车1500元", 4700, "春游"],
    ["门票每人80元，40人，租车1500元", 4700, "春游"],
    ["其中慰问困难职工8人，每人500元", 12_000],
    ["每人300元，64人，外加场地费", 22_000],
    ["每人300元，64人，行政承担一半", 9600],
    ["个人自付每人100元，30人", 9000, "疗休养"],
    ["按80%报销，每人300元，64人", 15_360],
    ["去年每人300元，64人", 20_000],
    ["2025年每人250元，上年64人", 19_200],
    ["每人300元", 19_200],
    ["64人参加", 19_200],
    ["300元/场，共6场", 1800, "讲座"],
    ["租车2辆，每辆800元", 1600],
    ["每人每月100元，12人", 14_400],
    ["每人每季100元，12人", 4800],
    ["每人每天50元，20人，3天", 3000],
    ["每场20人，每人15元，全年6场", 1800],
    ["30人，每人15元，6场", 2700, "观影"],
    ["每桌10人，每桌800元", 4800],
    ["一等奖2人，每人300元；二等奖3人，每人200元", 1200, "演讲比赛奖励"],
    ["一等奖1人500元，二等奖2人300元", 1100, "演讲比赛"],
    ["每人300元（含税），64人，见附件", 19_200],
    ["男职工30人每人100元，女职工20人每人150元", 6000],
    ["劳模3人，每人1000元；先进10人，每人300元", 6000],
    ["退休教师12人，每人200元，慰问困难职工5人", 4900],
    ["标准每人300元，人数以实际为准", 19_200],
    ["按实际人数，每人300元", 20_000],
    ["每人300元，视经费情况定，64人", 10_000],
    ["联系人13800001234，每人50元", 3000],
    ["每人2份，每份150元，64人", 19_200],
    ["2人一间，每间300元，共32间", 9600, "疗休养"],
    ["每组5人，每组奖励500元，共6组", 3000],
    ["聘请教练2人，每人每次200元，10次", 4000, "太极拳培训"],
    ["裁判4人，每人200元", 3500, "篮球赛"],
    ["讲师1人，课酬每人1000元", 2800, "读书会"],
    ["预计64人，每人暂按300元", 20_000],
    ["每人300元，64人，差额由行政补足", 15_000],
    ["每人300元，64人，结余转下年", 20_000],
    ["每人300元×64人×2次", 38_400],
    ["每人300元，两次，64人", 38_400],
    ["每人300元，64人，分三批", 19_200],
    ["64人，每人0.03万元", 19_200],
    ["人均不低于50元，40人", 3000],
    ["各科室每科室500元，12个科室", 6000],
    ["", 3000],
    ["会费收入：64人×12月×8元", 6144],
  ];

  test.each(lines.map(([note, amount, activity = "端午节慰问"]) => [note, amount, activity] as const))(
    "%s beside %d is quiet",
    (...line) => {
      expect(said(...line)).toEqual([]);
    },
  );
});

test("one part of the cost can't be more than the whole", () => {
  expect(said("午餐每人30元，60人", 180, "春季健步走")).toEqual(["D2 note-differs warning"]);
});

test("an amount in 万元 is rounded", () => {
  const said = (amount: number): readonly string[] =>
    saidOf(["note-differs"], plan("每人300元，64人", amount, "端午节慰问", { unitFactor: 10_000 }));
  expect(said(1.92)).toEqual([]);
  expect(said(1.9)).toEqual([]);
  expect(said(19.2)).toEqual(["D2 note-differs warning"]);
});

test("it says what was counted", () => {
  const found = findingsOf(plan("每人300元，64人", 1920)).find(({ code }) => code === "note-differs");
  expect(found!.params).toEqual({ note: "每人300元，64人", heads: 64, priceYuan: 300, expectedYuan: 19_200, amountYuan: 1920 });
});
