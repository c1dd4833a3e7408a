/** drawHeader: the heading rows of a table, plain or as odd as accountants make them. */
import type { Chance } from "./chance";
import type { Design } from "./design";
import type { SheetDraft } from "./draft";
import { headingFor, type Role } from "./headings";

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭";
const LONG = ["（请写明具体安排，不超过30字）", "（按实际情况填写）", "（此栏由各分会填写）"];

/** Heads that stand over several columns. */
const GROUPS: readonly { readonly roles: readonly Role[]; readonly words: readonly string[]; readonly english: string }[] = [
  { roles: ["cost1", "cost2", "cost3", "amount"], words: ["经费预算", "费用明细", "预算明细"], english: "Cost" },
  { roles: ["month", "day"], words: ["日期", "时间", "活动时间"], english: "Date" },
  { roles: ["start", "end"], words: ["时间", "起止时间", "活动时间"], english: "Time" },
  { roles: ["heads", "price", "amount"], words: ["经费预算", "预算", "经费测算"], english: "Budget" },
  { roles: ["quantity", "price", "freight", "amount"], words: ["经费预算", "经费测算"], english: "Budget" },
  { roles: ["lastYear", "amount"], words: ["经费预算", "预算情况"], english: "Budget" },
  { roles: ["activity", "content"], words: ["活动安排", "活动情况"], english: "Activity" },
  { roles: ["place", "participants"], words: ["活动安排", "组织方式"], english: "Plan" },
  { roles: ["activity", "owner"], words: ["工作安排", "活动安排"], english: "Plan" },
  { roles: ["owner", "phone"], words: ["责任分工", "责任人信息"], english: "People" },
];

/** Draws from (top, left); gives the first row below the header. */
export function drawHeader(sheet: SheetDraft, top: number, left: number, design: Design, chance: Chance): number {
  const { header, columns } = design;
  const texts = columns.map((role) => design.headings.get(role)!);
  const unitInGroup = design.amount === "cost-items" && design.unit.endsWith("heading");
  if (
    header === "groups" ||
    header === "groups-unmerged" ||
    header === "three-rows" ||
    design.amount === "cost-items" ||
    design.carrier === "month-day"
  ) {
    const group = groupOf(columns);
    if (group) return drawGroups(sheet, top, left, design, texts, group, unitInGroup, chance);
  }
  const pad = columns.indexOf("pad");
  if (pad >= 0) sheet.merge(top, left + pad - 1, top, left + pad);
  texts.forEach((text, at) => {
    const value = oddly(text, at, columns[at]!, design, chance);
    if (value !== "") sheet.put(top, left + at, { value, isBold: true });
  });
  if (header === "english-row" && design.style !== "english") {
    columns.forEach((role, at) => sheet.put(top + 1, left + at, headingFor(role, "english", chance)));
    return top + 2;
  }
  if (header === "numbering-row") {
    const letters = chance.is(0.3);
    columns.forEach((_, at) => sheet.put(top + 1, left + at, letters ? "ABCDEFGHIJKLMNOP"[at]! : at + 1));
    return top + 2;
  }
  return top + 1;
}

interface GroupAt {
  readonly start: number;
  readonly length: number;
  readonly words: readonly string[];
  readonly english: string;
}

function groupOf(columns: readonly Role[]): GroupAt | null {
  for (const { roles, words, english } of GROUPS) {
    const start = columns.indexOf(roles[0]!);
    if (start >= 0 && roles.every((role, at) => columns[start + at] === role)) return { start, length: roles.length, words, english };
  }
  return null;
}

function drawGroups(
  sheet: SheetDraft,
  top: number,
  left: number,
  { header, style, columns, headings, unit }: Design,
  texts: readonly string[],
  group: GroupAt,
  unitInGroup: boolean,
  chance: Chance,
): number {
  const isThree = header === "three-rows";
  const isMerged = header !== "groups-unmerged";
  const bottom = top + (isThree ? 2 : 1);
  let word = style === "english" ? group.english : chance.pick(group.words);
  let under = texts;
  if (unitInGroup) {
    word += unit.startsWith("wan") ? "（万元）" : "（元）";
    under = texts.map((text, at) => (columns[at] === "amount" ? headings.get("amount")!.replace(/[（(【/\n].*$/s, "") : text));
  }
  const groupRow = isThree ? top + 1 : top;
  under.forEach((text, at) => {
    const column = left + at;
    const inGroup = at >= group.start && at < group.start + group.length;
    if (inGroup) sheet.put(bottom, column, { value: text, isBold: true });
    else {
      sheet.put(top, column, { value: text, isBold: true });
      if (isMerged) sheet.merge(top, column, bottom, column);
    }
  });
  const [from, to] = [left + group.start, left + group.start + group.length - 1];
  if (isThree) {
    sheet.put(top, from, { value: chance.pick(["计划安排", "年度安排", "安排情况"]), isBold: true });
    sheet.merge(top, from, top, to);
  }
  sheet.put(groupRow, from, { value: word, isBold: true });
  if (isMerged) sheet.merge(groupRow, from, groupRow, to);
  return bottom + 1;
}

function oddly(text: string, at: number, role: Role, { header, columns }: Design, chance: Chance): string {
  const last = columns.length - 1;
  switch (header) {
    case "colon":
      return `${text}${chance.is(0.8) ? "：" : ":"}`;
    case "colon-one":
      return role === (columns.includes("owner") ? "owner" : "activity") ? `${text}：` : text;
    case "star":
      return role === "activity" || role === "month" || role === "amount" ? `*${text}` : text;
    case "circled":
      return `${CIRCLED[at]}${text}`;
    case "long-one":
      return role === (columns.includes("remark") ? "remark" : "activity") ? `${text}${chance.pick(LONG)}` : text;
    case "blank-one":
      return (role === "seq" || role === "remark") && (at === 0 || at === last) ? "" : text;
    case "spaced":
      return text.length <= 4 && /^[\u4e00-\u9fff]+$/.test(text) ? [...text].join(chance.pick([" ", "  ", "　"])) : text;
    case "vertical":
      return text.length <= 5 && /^[\u4e00-\u9fff]+$/.test(text) ? [...text].join("\n") : text;
    case "marked":
      return role === "amount" ? `${text}※` : role === "remark" ? `${text}（可不填）` : text;
    default:
      return text;
  }
}
