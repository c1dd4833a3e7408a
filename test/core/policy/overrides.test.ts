/** 标准覆盖: every limit offered is read back from the sheet it is saved in, in every language; hand-written lines are understood or kept as they stand. */
import { draftedGrid } from "../../../src/core/grid/apply";
import { LANGUAGES } from "../../../src/core/messages";
import { EMPTY_SETTINGS, type LimitOverride } from "../../../src/core/plan/settings";
import { isShare, LIMIT_CHOICES, LIMITED_TOPICS, type Measure, partsOf, readOverride, RULES } from "../../../src/core/policy";
import { readSettings } from "../../../src/core/reading/settings";
import { draftSettings } from "../../../src/core/summary";
import { type CellInput, workbookOf } from "../../build-workbook";

const MEASURES = [...new Set(LIMIT_CHOICES.flatMap(({ measures }) => measures as readonly Measure[]))];

/** The lines of 标准覆盖 after they have been saved. */
function saved(overrides: readonly LimitOverride[], language: keyof typeof LANGUAGES = "zh-CN"): readonly LimitOverride[] {
  const grid = draftedGrid(draftSettings({ ...EMPTY_SETTINGS, overrides }, LANGUAGES[language].sheets, "工会参数"));
  return readSettings({ ...workbookOf({}), sheets: [grid] }).overrides;
}

/** The lines as a user writes them by hand. */
function written(...lines: (readonly CellInput[])[]): readonly LimitOverride[] {
  return readSettings(workbookOf({ 工会参数: [["标准覆盖"], ["项目", "金额", "单位", "依据", "设定人"], ...lines] })).overrides;
}

describe.each(["zh-CN", "zh-TW", "en"] as const)("what is offered, in %s", (name) => {
  const { measures, written: words } = LANGUAGES[name].cli.rules;
  const choices = LIMIT_CHOICES.flatMap(({ topic, measures: fitting }) => fitting.map((measure) => [topic, measure] as const));

  test.each(choices)("%s in %s", (topic, measure) => {
    const [line] = saved(
      [{ topic: words.topics[topic], amount: 40, unit: words.measures[measure]!, basis: "本单位办法", setBy: "工会委员会" }],
      name,
    );
    expect(readOverride(line!, "GD")).toEqual({
      topic,
      ...partsOf(measure),
      value: isShare(measure) ? 0.4 : 40,
      basis: {
        document: "本单位办法（工会委员会设定）",
        number: null,
        article: null,
        place: "广东",
        url: null,
        tier: "user",
        checkedOn: null,
      },
    });
  });

  test("every measure has a name", () => {
    expect(MEASURES.filter((measure) => !measures[measure] || !words.measures[measure])).toEqual([]);
    expect(MEASURES).toHaveLength(15);
  });
});

describe("the choices", () => {
  test("hold every topic that a province limits in yuan, but for those that no check compares", () => {
    const offered = new Set(LIMIT_CHOICES.map(({ topic }) => topic));
    expect(LIMITED_TOPICS.filter((topic) => !offered.has(topic))).toEqual(["hardship-aid", "labour-competition"]);
  });

  test("hold every unit in which such a topic is limited by the person", () => {
    const missing = RULES.flatMap((rule) => {
      if (rule.kind !== "limit" || rule.level !== "provincial" || !rule.unit.startsWith("person")) return [];
      return rule.topics.flatMap((topic) => {
        const choice = LIMIT_CHOICES.find((one) => one.topic === topic);
        return choice === undefined || choice.measures.includes(rule.unit as Measure) ? [] : [`${topic} ${rule.unit}`];
      });
    });
    // One or two pages write these so; the usual unit of the topic says the same.
    expect([...new Set(missing)].sort()).toEqual([
      "consumption-coupon person",
      "consumption-coupon person-time",
      "film person-event",
      "judge-fee person",
    ]);
  });
});

describe("lines written by hand", () => {
  test.each<[CellInput[], string, string, number]>([
    [["会员生日蛋糕", "300元", "每人每年", "", ""], "birthday-gift", "person-year", 300],
    [["春节慰问", 500, "元/人次", "", ""], "festival-gift", "person-festival", 500],
    [["节日慰问", 0, "", "", ""], "festival-gift", "person-year", 0],
    [["节日慰问", "30%", "", "", ""], "festival-gift", "share/planned-spending", 0.3],
    [["节日慰问", 0.3, "占留成经费比例", "", ""], "festival-gift", "share/retained-income", 0.3],
    [["运动会奖励", 50, "占人数%", "", ""], "prize", "share/participants", 0.5],
    [["优秀学员", "0.5%", "占人数%", "", ""], "trainee-award", "share/trainees", 0.005],
    [["春游秋游", 2, "每年次数", "", ""], "outing", "times-year", 2],
    [["春秋游", 1, "每次天数", "", ""], "outing", "days", 1],
    [["春秋游", 100, "元/人·次/年", "", ""], "outing", "person-year", 100],
    [["生日慰問", 200, "元/人·次", "", ""], "birthday-gift", "person-time", 200],
  ])("%j", (line, topic, measure, value) => {
    const [override] = written(line);
    expect(readOverride(override!, "CN")).toMatchObject({ topic, ...partsOf(measure as Measure), value });
  });

  test.each<[CellInput[]]>([
    [["其他", 300, "元/人", "", ""]],
    [["困难职工春节帮扶", 300, "元/人", "", ""]],
    [["生日慰问", "约300", "元/人·年", "", ""]],
    [["生日慰问", null, "元/人·年", "", ""]],
    [["生日慰问", 3, "次/年", "", ""]],
    [["生日慰问", "50%", "", "", ""]],
    [["节日慰问", 100, "元/人·天", "", ""]],
    [["运动会奖励", 10, "占工会经费收入%", "", ""]],
    [[null, 300, "元/人·年", "", ""]],
  ])("%j limits nothing", (line) => {
    const [override] = written(line);
    expect(readOverride(override!, "CN")).toBeNull();
  });

  test("what nobody can read is kept as it stands, through saving again and again", () => {
    const lines = [
      ["其他慰问", "约300", "元", "口头", "王"],
      [null, 200, null, null, null],
      ["生日慰问", "300元", "每人每年", "办法第3条", ""],
      ["纪念品", 0.5, "", "", ""],
    ] as const;
    const first = written(...lines.slice(0, 2), [null, null, null, null, null], ...lines.slice(2));
    expect(first.map(({ topic, amount, amountText, unit, basis, setBy }) => [topic, amountText ?? amount, unit, basis, setBy])).toEqual(
      lines.map((line) => line.map((cell) => cell ?? "")),
    );
    expect(saved(first)).toEqual(first);
    expect(saved(saved(first))).toEqual(first);
  });
});

test.each([
  [
    "《海南省基层工会经费收支管理实施细则》（琼工发〔2024〕3号）第八条（四）",
    "《海南省基层工会经费收支管理实施细则》",
    "琼工发〔2024〕3号",
    "第八条（四）",
  ],
  ["云工办发[2023]12号，第三章第九条", "云工办发[2023]12号", "云工办发[2023]12号", "第三章第九条"],
  ["本市通知", "本市通知", null, null],
])("what the user cites stays his, with document, number and article: %s", (basis, document, number, article) => {
  const limit = readOverride({ topic: "节日慰问", amount: 1500, unit: "元/人·年", basis, setBy: "李会计" }, "HI");
  expect(limit?.basis).toMatchObject({ document: `${document}（李会计设定）`, number, article, tier: "user", place: "海南" });
});
