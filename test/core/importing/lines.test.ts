/** Single lines and short lists, by hand: what each way of writing a time, an owner or a list gives. */
import { read, rowsOf } from "./read";

const list = (...lines: string[]): string => ["某工会工作计划", ...lines].join("\n");

describe("headings over the lines below", () => {
  it.each([
    ["三、四月份\n1、女工讲座。", ["3,4 女工讲座"]],
    ["1、二月\n①制定计划书。", ["2 制定计划书"]],
    ["1. 一、二月\n开展送温暖活动。", ["1,2 开展送温暖活动"]],
    ["七八月：职工疗休养", ["7,8 职工疗休养"]],
    ["◆10月至11月\n★劳动竞赛", ["10,11 劳动竞赛"]],
    ["1、4季度：安全检查", ["1,2,3,10,11,12 安全检查"]],
    ["十二月份□20xx年元月：\n1. 元旦庆祝活动。", ["12,1 元旦庆祝活动"]],
    ["三月：庆祝“三八”节、教职工体检", ["3 庆祝“三八”节", "3 教职工体检"]],
    ["四月：乒乓球、踢毽比赛", ["4 乒乓球、踢毽比赛"]],
    ["三、月份工作安排\n二月：评先进", ["2 评先进"]],
  ])("%s", (text, rows) => expect(rowsOf(list(text))).toEqual(rows));
});

describe("times within a line", () => {
  it.each([
    ["1.3月底前下发通知,9月底前完成决赛。", ["3 下发通知", "9 完成决赛"]],
    ["4.12月中旬举办开放日。", ["12 举办开放日"]],
    ["(2)登山活动(五月)", ["5 登山活动"]],
    ["3.12植树节组织义务植树", ["3 3.12植树节组织义务植树"]],
    ["11月下旬，召开职代会", ["11 召开职代会"]],
    ["每季度中间月份召开例会", ["2,5,8,11 召开例会"]],
    ["每年三月开展女职工体检", ["3 开展女职工体检"]],
    ["暑期组织职工子女托管班", ["7,8 暑期组织职工子女托管班"]],
  ])("%s", (text, rows) => expect(rowsOf(list(text))).toEqual(rows));

  it("a lunar festival has the month of its year, and none without one", () => {
    const text = list("重阳节前登门看望离休干部");
    expect(rowsOf(text, 2026)).toEqual(["10 登门看望离休干部"]);
    const row = read(text).plans[0]!.rows[0]!;
    expect([row.months, row.monthsFrom, row.deadline?.text]).toEqual([[], "none", "重阳节前"]);
  });

  it.each([
    ["每两个月编印一期简报", { text: "每两个月", unit: "month", perYear: 6, at: null }],
    ["每月第一个周三下午听取意见", { text: "每月第一个周三下午", unit: "month", perYear: 12, at: "第一个周三" }],
    ["每个月听取意见", { text: "每个月", unit: "month", perYear: 12, at: null }],
    ["每一个季度听取意见", { text: "每一个季度", unit: "quarter", perYear: 4, at: null }],
    ["两年一次组织体检", { text: "两年一次", unit: "year", perYear: 0.5, at: null }],
    ["每半年召开一次经审会", { text: "每半年", unit: "half", perYear: 2, at: null }],
  ])("%s", (text, cadence) => expect(read(list(text)).plans[0]!.rows[0]!.cadence).toEqual(cadence));
});

it("a deadline below a list belongs to what stands above it, an owner to the whole block", () => {
  const { plans } = read(
    list("一、组织建设", "1、完善档案", "2、组织普查", "时限：4月;10月", "3、上报总结", "时限：12月20日前", "责任人：工会女工"),
  );
  expect(
    plans[0]!.rows.map(({ activity, months, monthsFrom, owner, lines }) => [activity, months.join(), monthsFrom, owner, lines.join()]),
  ).toEqual([
    ["完善档案", "4,10", "inherited", "工会女工", "3,5,8"],
    ["组织普查", "4,10", "deadline", "工会女工", "4,5,8"],
    ["上报总结", "12", "deadline", "工会女工", "6,7,8"],
  ]);
});

it("a bracket over several items gives each its owner and deadline", () => {
  const { plans, unrecognised } = read(list("1.新建驿站6个。", "2.免费体检1000人次。", "(以上两项责任部门:保障部;完成时限:6月底)"));
  expect(plans[0]!.rows.map(({ activity, months, owner }) => [activity, months.join(), owner])).toEqual([
    ["新建驿站6个", "6", "保障部"],
    ["免费体检1000人次", "6", "保障部"],
  ]);
  expect(unrecognised).toEqual([]);
});

it("an amount is read, a scrubbed one is text only", () => {
  const rows = read(list("9月", "1、厨艺赛（奖品预算1.2万元）", "2、联欢会，预算20xx元", "3、看望病号，每人200元")).plans[0]!.rows;
  expect(rows.map(({ amountFen, amountText }) => [amountFen, amountText])).toEqual([
    [1_200_000, "1.2万元"],
    [null, "20xx元"],
    [null, "每人200元"],
  ]);
});

it("what has a time and no month of its own is listed, never dropped", () => {
  const { plans, unrecognised } = read(
    list("1.适时组织外出考察。", "2.定期走访困难职工。", "3.职工住院，3个工作日内上门看望。", "4.来信在24小时内答复。"),
  );
  expect(plans[0]!.rows).toEqual([]);
  expect(unrecognised.map(({ line, why }) => [line, why])).toEqual([
    [2, "vague-time"],
    [3, "vague-time"],
    [4, "vague-time"],
  ]);
});

it("pinyin notes go, a run that lost characters is listed and not guessed", () => {
  const { plans, unrecognised } = read(
    "工會(huì)工作計(jì)劃\n3月召開(kāi)工會(huì)會(huì)議(yì)。\n每?jī)芍芙M織(zhī)一次學(xué)習(xí)。",
  );
  expect(plans[0]!.rows.map(({ activity }) => activity)).toEqual(["召开工会会议"]);
  expect(unrecognised).toEqual([{ line: 3, quote: "每?jī)芍芙M織(zhī)一次學(xué)習(xí)。", why: "unreadable" }]);
});

it("a word in letters behind a character stays, where no note of its line has a tone", () => {
  const activities = (line: string): string[] => read(`某厂工会2026年工作计划\n${line}`).plans[0]!.rows.map(({ activity }) => activity);
  // An invisible character makes the line one that is looked at for notes.
  expect(activities("3月组织参观云谷（yungu）园\u200b区。")).toEqual(["组织参观云谷（yungu）园区"]);
  expect(activities("3月组织参观云谷（yungu）园（yuán）区。")).toEqual(["组织参观云谷园区"]);
});
