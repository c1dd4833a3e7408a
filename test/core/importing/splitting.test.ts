/** Where a text is cut: sentences and clauses end outside of brackets and quotes only, however deep those go; items, and activities in a list. The text is in half width, as it is read. */
import {
  activitiesApart,
  clausesIn,
  hasActivity,
  isActivity,
  isOccasion,
  runOnItems,
  sentencesIn,
  untilActivity,
} from "../../../src/core/importing/splitting";

const whole = (text: string) => ({ start: 0, end: text.length });
const cut = (by: typeof clausesIn, text: string): string[] => by(text, whole(text)).map(({ start, end }) => text.slice(start, end));

test.each<[string, readonly string[]]>([
  ["慰问职工(含退休(内退)职工,家属),走访基层", ["慰问职工(含退休(内退)职工,家属)", "走访基层"]],
  ["《甲,乙》宣讲,座谈", ["《甲,乙》宣讲", "座谈"]],
  ["(一)、)慰问,走访", ["(一)、)慰问", "走访"]],
  ['开展"学,练"活动,座谈', ['开展"学,练"活动', "座谈"]],
  ["7,8月送清凉,走访", ["7,8月送清凉", "走访"]],
  ["七,八月送清凉,走访", ["七,八月送清凉", "走访"]],
  [",慰问,,走访,", ["慰问", "走访"]],
  [`慰问(${"甲".repeat(79)},走访`, [`慰问(${"甲".repeat(79)},走访`]],
  [`慰问(${"甲".repeat(80)},走访`, [`慰问(${"甲".repeat(80)}`, "走访"]],
  [`慰问"${"甲".repeat(79)},走访`, [`慰问"${"甲".repeat(79)},走访`]],
  [`慰问"${"甲".repeat(80)},走访`, [`慰问"${"甲".repeat(80)}`, "走访"]],
])("clauses of %s", (text, expected) => {
  expect(cut(clausesIn, text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ["开展慰问(春节。(含元宵)。中秋)。组织走访。", ["开展慰问(春节。(含元宵)。中秋)", "组织走访"]],
  ["慰问;走访!座谈?登山", ["慰问", "走访", "座谈", "登山"]],
  ["★慰问◆走访", ["慰问", "走访"]],
  ["慰问. 走访.座谈.", ["慰问", " 走访", "座谈"]],
  ["V1.5版培训", ["V1.5版培训"]],
  ["培训2.0升级", ["培训2.0升级"]],
  ["慰1.走访", ["慰1.走访"]],
  ["慰问.A组", ["慰问.A组"]],
])("sentences of %s", (text, expected) => expect(cut(sentencesIn, text)).toEqual(expected));

test.each<[text: string, first: number | null, items: readonly string[]]>([
  ["慰问2.走访3.座谈", null, ["慰问", "走访", "座谈"]],
  ["慰问2.走访3.座谈", 1, ["慰问", "走访", "座谈"]],
  ["慰问2.走访", 1, ["慰问", "走访"]],
  ["慰问2.走访", null, ["慰问2.走访"]],
  ["慰问3.走访", 1, ["慰问3.走访"]],
  ["慰问②走访③座谈", null, ["慰问", "走访", "座谈"]],
  ["慰问(2)走访(3)座谈", null, ["慰问", "走访", "座谈"]],
  ["慰问2、3月走访", 1, ["慰问2、3月走访"]],
  ["慰问走访", 1, ["慰问走访"]],
])("items of %s behind %s", (text, first, items) => {
  expect(runOnItems(text, whole(text), first).map(({ start, end }) => text.slice(start, end))).toEqual(items);
});

test.each<[string, readonly string[] | null]>([
  ["组织登山比赛,举办读书会", ["组织登山比赛", "举办读书会"]],
  ["职工篮球赛、读书分享会、歌咏比赛", ["职工篮球赛", "读书分享会", "歌咏比赛"]],
  ["组织篮球赛、棋类", null],
  ["组织登山比赛", null],
  ["组织登山比赛,共同进步", null],
  ["组织登山比赛,举办急救讲座,邀请专家授课", ["组织登山比赛", "举办急救讲座,邀请专家授课"]],
  ["教代会年会 部门换届大会", ["教代会年会", "部门换届大会"]],
])("activities of %s", (text, parts) => {
  expect(activitiesApart(text, whole(text))?.map(({ start, end }) => text.slice(start, end).trim()) ?? null).toEqual(parts);
});

test.each<[string, boolean]>([
  ["组织登山", true],
  ["登山比赛", true],
  ["比赛", false],
  ["登山", false],
  ["“组织登山”", true],
  ["为职工送清凉", true],
  ["为职工", false],
  ["为庆祝节日", false],
])("%s is an activity: %s", (text, isOne) => expect(isActivity(text)).toBe(isOne));

test("a clause that only says why is none", () => {
  expect(["为庆祝建党", "组织歌会"].map(isOccasion)).toEqual([true, false]);
});

test("how far it takes until something is done", () => {
  expect(untilActivity(["各部门", "组织登山", "举办歌会"])).toBe(2);
  expect(untilActivity(["各部门", "全体"])).toBe(2);
  expect(["组织登山", "各部门", "赛"].map(hasActivity)).toEqual([true, false, false]);
});
