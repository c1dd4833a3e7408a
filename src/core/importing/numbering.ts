/** markerOf: the number, letter or sign that begins a line: 一、 (二) 3、 ④ ◆ 一是. */

export type MarkerStyle = "chapter" | "section" | "item" | "bracket" | "circle" | "letter" | "say" | "bullet";

export interface Marker {
  readonly style: MarkerStyle;
  /** The number it counts; null for bullets. */
  readonly value: number | null;
  /** The sign of a bullet, the sort of punctuation of a number. */
  readonly sign: string;
  /** Characters before the text itself. */
  readonly length: number;
}

const CHINESE = "一二三四五六七八九十百";
const RULES: readonly { readonly style: MarkerStyle; readonly pattern: RegExp }[] = [
  { style: "say", pattern: /^(?:第)?([一二三四五六七八九十]{1,2})(?:是|要|来)(?:要)?\s*[,:]?\s*/ },
  { style: "chapter", pattern: /^第([一二三四五六七八九十]{1,3})(?:部分|章|节|条|,|、|:)\s*/ },
  { style: "section", pattern: /^[(]\s*([一二三四五六七八九十]{1,3})\s*[)]\s*[、.,:]?\s*/ },
  { style: "chapter", pattern: /^([一二三四五六七八九十]{1,3})\s*(?:[、,.:]|\s(?=\S))\s*/ },
  { style: "bracket", pattern: /^-?\s*[(]\s*(\d{1,2})\s*[)]\s*[、.,:]?\s*/ },
  {
    style: "item",
    pattern:
      /^-?\s*(\d{1,2})\s*(?:[、.,)]\s*(?!\d{3})|:\s*(?!\d)|(?![月日年号季个名人次位元万千百届期周天岁项条家台件份场点分秒时度级班楼层室])(?=[\u4e00-\u9fff]))/,
  },
  { style: "circle", pattern: /^-?\s*([①-⑳㈠-㈩❶-❿])\s*[、.]?\s*/ },
  { style: "letter", pattern: /^([a-hA-H])\s*[)、.]\s*/ },
  { style: "bullet", pattern: /^([◆◇★☆●○■□▲△►▶※◎✦✓√·*+>»-])\s*(?=\S)/ },
];

/**
 * The marker of a line in plain form, or null. Months are none: 三、四月份 and 1、2月 count months, unless
 * `expected` (the number that would come next in a list) says otherwise.
 */
export function markerOf(plain: string, expected: number | null = null): Marker | null {
  for (const { style, pattern } of RULES) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const marker: Marker = { style, value: valueOf(match[1]!), sign: signOf(style, match), length: match[0].length };
    if (!isMonth(plain, marker, expected)) return marker;
    return null;
  }
  return null;
}

function signOf(style: MarkerStyle, match: RegExpExecArray): string {
  return style === "bullet" ? match[1]! : style;
}

const CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const DARK = "❶❷❸❹❺❻❼❽❾❿";
const BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

function valueOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const circled = Math.max(CIRCLES.indexOf(text), DARK.indexOf(text), BRACKETED.indexOf(text));
  if (circled >= 0) return circled + 1;
  if (/^[a-hA-H]$/.test(text)) return text.toLowerCase().charCodeAt(0) - 96;
  if (![...text].every((character) => CHINESE.includes(character))) return null;
  return chineseOrdinal(text);
}

/** 一 … 九十九. */
export function chineseOrdinal(text: string): number | null {
  const ten = text.indexOf("十");
  if (ten < 0) return text.length === 1 ? CHINESE.indexOf(text) + 1 : null;
  if (text.lastIndexOf("十") !== ten || text.length > 3) return null;
  const tens = ten === 0 ? 1 : CHINESE.indexOf(text[0]!) + 1;
  const ones = ten === text.length - 1 ? 0 : CHINESE.indexOf(text[ten + 1]!) + 1;
  return tens * 10 + ones;
}

/** The longest list of months, a line's own text after it. */
const CHINESE_MONTHS = /^[一二三四五六七八九十]{1,2}(?:[、,.][一二三四五六七八九十]{1,2})*月/;
const FIGURE_MONTHS = /^\d{1,2}(?:[、,]\s*\d{1,2})+月/;
const FIGURE_QUARTERS = /^(?:\d{1,2}|[一二三四])[、,](?:\d{1,2}|[一二三四])季/;

function isMonth(plain: string, { style, value, length }: Marker, expected: number | null): boolean {
  if (style === "chapter") {
    // 三、四月份: two months, unless the chapter comes next and says more than its months.
    if (FIGURE_QUARTERS.test(plain)) return value !== expected;
    const months = CHINESE_MONTHS.exec(plain);
    if (months === null) return false;
    const rest = plain.slice(months[0].length).replace(/^份?\s*[::]?\s*/, "");
    return !(expected !== null && value === expected && rest !== "");
  }
  if (style !== "item") return false;
  // 3.12植树节, 12.4宪法日: a date; 4.12月中旬: the fourth item, in December.
  const dotted = /^(\d{1,2})\.(\d{1,2})(?![\d月年个.、])/.exec(plain);
  if (dotted !== null && isDay(Number(dotted[1]), Number(dotted[2])))
    return value !== expected || /^\d{1,2}\.\d{1,2}[”"]?(?:[\u4e00-\u9fff]{0,6}(?:节|日(?!常)|宣传))/.test(plain);
  if (FIGURE_MONTHS.test(plain)) return value !== expected;
  if (FIGURE_QUARTERS.test(plain)) return value !== expected;
  return length === 0;
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
