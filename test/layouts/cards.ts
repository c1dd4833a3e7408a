/** A carrier without a row for each activity: a little form for each, below each other or side by side. */
import { type Choices, PLAIN } from "./chance";
import { at as ref, SheetDraft } from "./draft";
import { type Item, itemsOf, type Scene } from "./items";
import type { Laid } from "./sample";

type Label = readonly [label: string, value: (item: Item) => string | number | null];

export function drawCards(scene: Scene, choices: Choices): Laid {
  const { chance } = choices;
  const form = choices.of("cards", ["two-in-a-row", "side-by-side", "two-beside", "numbered", "touching"]);
  const items = itemsOf(scene, chance, { count: chance.int(2, 7), spread: "any", hasAmounts: true });
  const isWide = form === "two-in-a-row";
  const colon = chance.is(0.3) ? "：" : "";
  const unit = chance.pick(["", "", "（元）"]);
  const isText = unit === "" && chance.is(0.3);
  const year = chance.is(0.3) ? `${scene.year}年` : "";
  const labels: readonly Label[] = [
    [chance.pick(["活动名称", "项目名称", "活动项目"]), ({ activity }) => activity],
    [chance.pick(["活动时间", "时间", "计划时间"]), ({ months }) => `${year}${months.map((month) => `${month}月`).join("、")}`],
    ...(chance.is(0.4) ? [["活动地点", ({ place }: Item) => place] as const] : []),
    [chance.pick(["负责人", "责任人"]), ({ owner }) => owner],
    [`${chance.pick(["经费预算", "预算金额", "经费"])}${unit}`, ({ yuan }) => (isText ? `${yuan}元` : yuan)],
    ...(chance.is(0.4) ? [["活动内容", ({ content }: Item) => content] as const] : []),
  ];
  const sheet = new SheetDraft(chance.pick(["Sheet1", "活动计划", "项目卡"]));
  sheet.put(1, 1, { value: `${scene.unit}${scene.year}年活动计划`, isBold: true });
  const perRow = form === "side-by-side" ? items.length : form === "two-beside" ? 2 : 1;
  const inRow = isWide ? 2 : 1;
  const height = Math.ceil(labels.length / inRow);
  const gap = form === "touching" ? 0 : 1;
  const amounts: string[] = [];
  let top = 2 + chance.int(0, 1);
  items.forEach((item, at) => {
    const left = 1 + (at % perRow) * (2 * inRow + 1);
    if (form === "numbered") sheet.put(top++, 1, `活动${at + 1}`);
    labels.forEach(([label, value], line) => {
      const [row, column] = [top + Math.floor(line / inRow), left + (line % inRow) * 2];
      sheet.put(row, column, { value: `${label}${colon}`, isBold: true });
      sheet.put(row, column + 1, value(item));
      if (line === labels.findIndex(([one]) => /经费|预算/.test(one))) amounts.push(ref(row, column + 1));
    });
    if ((at + 1) % perRow === 0 || at === items.length - 1) top += height + (form === "numbered" ? 0 : gap);
  });
  const kind = choices.of("cards-total", ["typed", "formula"]);
  if (kind !== PLAIN) {
    const sum = items.reduce((all, { yuan }) => all + (yuan ?? 0), 0);
    sheet.put(top, 1, `合计${unit}`);
    sheet.put(top, 2, kind === "formula" && !isText ? { value: sum, formula: amounts.join("+") } : sum);
  }
  const rows = items.map(({ months, activity, owner, yuan }) => ({
    sheet: sheet.name,
    row: null,
    months,
    activity,
    owner,
    amountYuan: yuan,
  }));
  return { sheets: [sheet], rows, allowed: [], isAmbiguous: false };
}
