/** What brackets, labels and the end of an item tell, wherever the item stands in its text. */
import {
  bracketAround,
  bracketOwners,
  isToldOf,
  leadsTo,
  moneyBehindColon,
  moneyBrackets,
  trailingTime,
} from "../../../src/core/importing/brackets";
import { type Labelled, labelledParts } from "../../../src/core/importing/labels";
import { mentionsIn } from "../../../src/core/importing/mentions";
import type { Stretch } from "../../../src/core/importing/stretches";

/** Each text is asked about by itself, and behind other words of its line. */
const BEFORE = ["", "某某局工会。"];
const cut = (text: string, { start, end }: Stretch): string => text.slice(start, end);

test.each<[text: string, told: readonly string[]]>([
  ["责任人:赵强,李红,经费8000元", ["owner 责任人:|赵强,李红|,经费8000元"]],
  ["责任人:赵强。完成时限:6月底", ["owner 责任人:|赵强|", "deadline 完成时限:|6月底|"]],
  ["(责任人:赵强;完成时限:6月底)组织", ["owner 责任人:|赵强|", "deadline 完成时限:|6月底|"]],
  ["责任部门:文体部(张强),财务部;其他", ["owner 责任部门:|文体部(张强),财务部|"]],
  ["春游,由院工会牵头、宣传科配合,组建", ["owner 由|院工会|牵头", "partner |宣传科|配合"]],
  ["完成时限:3月(上旬)底,责任人:甲某", ["deadline 完成时限:|3月(上旬)底|", "owner 责任人:|甲某|"]],
  ["8000元,赵强", ["owner |赵强|"]],
  ["责任人:", ["owner 责任人:||"]],
  ["地点:湿地公园、责任人:李红", ["place 地点:|湿地公园|", "owner 责任人:|李红|"]],
  ["责任人:赵强 配合单位:人事科", ["owner 责任人:|赵强|", "partner 配合单位:|人事科|"]],
  ["春游", []],
])("labels of %s", (text, told) => {
  for (const before of BEFORE) {
    const whole = before + text;
    const said = labelledParts(whole, before.length, whole.length).map(
      ({ kind, start, from, end, tail }) => `${kind} ${whole.slice(start, from)}|${whole.slice(from, end)}|${whole.slice(end, tail)}`,
    );
    expect(said).toEqual(told);
  }
});

test.each<[text: string, told: readonly string[], why: string]>([
  ["春游(4月,工会文体部)", ["工会文体部 / 工会文体部"], "beside a time"],
  ["春游(工会文体部,4月)", ["工会文体部 / 工会文体部,"], "before it, with the comma"],
  ["春游(宣教部,预算15万元)", ["宣教部 / 宣教部,|预算15万元"], "beside an amount"],
  ["春游(工会文体部,15万元,4月)", ["工会文体部 / 工会文体部,|15万元,"], "beside both"],
  ["春游[4月;工会文体部]。", ["工会文体部 / 工会文体部"], "any bracket, any sign"],
  ["春游(工会文体部)", ["工会文体部 / (工会文体部)"], "a part alone, at the end"],
  ["春游(工会文体部)。登山", [], "not within the text"],
  ["春游(4月,文体部,财务部)", [], "two of them: nobody can say"],
  ["春游(4月)", [], "nobody"],
  ["春游(月底,工会文体部)", [], "beside a time of no month"],
  ["春游(4月,带家属)", [], "something else"],
  ["春游(责任人:张强)", [], "labelled"],
])("who does %s: %j, %s", (text, told) => {
  for (const before of BEFORE) {
    const whole = before + text;
    const item = { start: before.length, end: whole.length };
    const said = bracketOwners(whole, item, mentionsIn(whole, 2026), labelledParts(whole, item.start, item.end));
    expect(
      said.map(
        ({ label, holes }) => `${whole.slice(label.from, label.end)} / ${holes.map((hole) => whole.slice(hole.start, hole.end)).join("|")}`,
      ),
    ).toEqual(told);
  }
});

test.each<[text: string, told: string | null, why: string]>([
  ["登山(五月)", "(五月) 五月", "in the bracket at the end"],
  ["登山(4月、5月)。", "(4月、5月)。 4月、5月", "with its full stop"],
  ["登山(五月前后)", "(五月前后) 五月", "two characters more"],
  ["登山(五月天气好时)", null, "more is something else"],
  ["登山(甲乙)", null, "no time"],
  ["登山(一年一次)", null, "how often"],
  ["3月培训;组织登山(五月)", null, "the sentence before has its own"],
  ["培训;组织登山(五月)", "(五月) 五月", "the sentence before has none"],
  ["组织登山,4月", ",4月 4月", "behind the last comma"],
  ["组织登山,4月-5月。", ",4月-5月。 4月-5月", "a span"],
  ["组织登山,4月各一次", ",4月各一次 4月", "each once"],
  ["3月组织登山,4月", null, "not the only one"],
  ["组织登山,4月开始组织", null, "with work of its own"],
])("when %s: %s, %s", (text, told) => {
  for (const before of BEFORE) {
    const whole = before + text;
    const said = trailingTime(whole, { start: before.length, end: whole.length }, mentionsIn(whole, 2026));
    expect(said === null ? null : `${cut(whole, said.hole)} ${said.mentions.map((mention) => mention.text).join()}`).toBe(told);
  }
});

test("what stands before an item is none of its times", () => {
  const text = "9月。组织登山(五月)";
  expect(trailingTime(text, { start: 3, end: text.length }, mentionsIn(text, 2026))?.mentions).toHaveLength(1);
});

test.each<[text: string, told: readonly string[]]>([
  ["春游(经费预算2100元)", ["(经费预算2100元)"]],
  ["春游(2100元)和(预算:3000元)", ["(2100元)", "(预算:3000元)"]],
  ["春游(2100元,甲)", []],
  ["春游", []],
])("brackets of money in %s", (text, told) => {
  for (const before of BEFORE) {
    const whole = before + text;
    expect(moneyBrackets(whole, { start: before.length, end: whole.length }).map((hole) => cut(whole, hole))).toEqual(told);
  }
});

test.each<[text: string, told: readonly string[]]>([
  ["春游:预算6000元。", [":预算6000元。"]],
  ["春游:6000元;", [":6000元;"]],
  ["春游:甲6000元", []],
  [":6000元", []],
  ["春游", []],
])("money behind the colon of %s", (text, told) => {
  for (const before of BEFORE) {
    const whole = before + text;
    expect(moneyBehindColon(whole, { start: before.length, end: whole.length }).map((hole) => cut(whole, hole))).toEqual(told);
  }
});

test("the bracket around a place: not one that is closed, and none more than sixty characters back", () => {
  const around = (text: string): number | null => bracketAround(text, text.indexOf("*"));
  expect(["甲(乙*", "甲[乙*", "(甲)乙*", "[甲]乙*", "甲乙*", "(*", "*("].map(around)).toEqual([1, 1, null, null, null, 0, null]);
  expect([around(`(${"甲".repeat(59)}*`), around(`(${"甲".repeat(60)}*`)]).toEqual([0, null]);
});

test("a label is told of what stands before it, up to a full stop, or within its bracket", () => {
  const toldOf = (text: string, work: string): boolean => {
    const label = { start: text.indexOf("*") } as Labelled;
    const start = text.indexOf(work);
    return isToldOf(text, { start, end: start + work.length }, label);
  };
  expect(toldOf("登山,*", "登山")).toBe(true);
  expect(toldOf("登山。*", "登山")).toBe(false);
  expect(toldOf("登山;插花,*", "登山")).toBe(false);
  expect(toldOf("登山(甲。*", "登山")).toBe(true);
  expect(toldOf("登山,插花(*", "登山")).toBe(false);
  expect(toldOf("*,登山", "登山")).toBe(false);
  expect([toldOf(`登山${"甲".repeat(120)}*`, "登山"), toldOf(`登山${"甲".repeat(121)}*`, "登山")]).toEqual([true, false]);
});

test("由院工会牵头 before the work is said of it, within the sentence and sixty characters", () => {
  const leads = (text: string): boolean => {
    const [label] = labelledParts(text, 0, text.length);
    const start = text.indexOf("登山");
    return leadsTo(text, label!, { start, end: start + 2 });
  };
  expect(["甲,由院工会牵头,登山", "甲,由院工会牵头。登山", "甲,登山,由院工会牵头"].map(leads)).toEqual([true, false, false]);
  expect([leads(`甲,由院工会牵头,${"甲".repeat(53)}登山`), leads(`甲,由院工会牵头,${"甲".repeat(54)}登山`)]).toEqual([true, false]);
});
