/** markerOf: the number, letter or sign that begins a line: 一、 (二) 3、 ④ ◆ 一是. */
import {
  CHAPTER_BEGINNING,
  CHAPTER_MARKER,
  CHINESE_MONTHS,
  DOTTED_DAY,
  DOTTED_FIGURES,
  FIGURE_MONTHS,
  FIGURE_QUARTERS,
  HEAVENLY_MARKER,
  ITEM_MARKER,
  LETTER_BEGINNING,
  PART_MARKER,
  SAY_BEGINNING,
  SAY_MARKER,
  SECTION_MARKER,
} from "../words/article-line-words";

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
interface Rule {
  readonly style: MarkerStyle;
  readonly pattern: RegExp;
}

const RULES: readonly Rule[] = [
  { style: "say", pattern: SAY_MARKER },
  { style: "chapter", pattern: PART_MARKER },
  { style: "section", pattern: SECTION_MARKER },
  { style: "section", pattern: /^([㈠-㈩])\s*[、.]?\s*/ },
  { style: "chapter", pattern: CHAPTER_MARKER },
  { style: "bracket", pattern: /^-?\s*[(]\s*(\d{1,2})\s*[)]\s*[、.,:]?\s*/ },
  {
    style: "item",
    pattern: ITEM_MARKER,
  },
  { style: "item", pattern: /^([⒈-⒛])\s*/ },
  { style: "bracket", pattern: /^([⑴-⒇])\s*[、.]?\s*/ },
  { style: "circle", pattern: /^-?\s*([①-⑳❶-❿➀-➉➊-➓])\s*[、.]?\s*/ },
  { style: "letter", pattern: HEAVENLY_MARKER },
  { style: "letter", pattern: /^([a-hA-H])\s*[)、.]\s*/ },
  { style: "bullet", pattern: /^([◆◇★☆●○■□▲△►▶※◎✦✓√→➢➤⚫▪·*+>»-])\s*(?=\S)/ },
];

/** What a marker of each rule may begin with: most lines begin with nothing of it, and most others with what one rule takes. */
const BEGINNINGS: Readonly<Record<MarkerStyle, RegExp>> = {
  say: SAY_BEGINNING,
  chapter: CHAPTER_BEGINNING,
  section: /[(㈠-㈩]/,
  bracket: /[-\s(⑴-⒇]/,
  item: /[-\s\d⒈-⒛]/,
  circle: /[-\s①-⑳❶-❿➀-➉➊-➓]/,
  letter: LETTER_BEGINNING,
  bullet: /[◆◇★☆●○■□▲△►▶※◎✦✓√→➢➤⚫▪·*+>»-]/,
};
const rulesOf = new Map<number, readonly Rule[]>();

function rulesFor(plain: string): readonly Rule[] {
  const code = plain.charCodeAt(0);
  let rules = rulesOf.get(code);
  if (rules === undefined) {
    rulesOf.set(code, (rules = RULES.filter(({ style }) => BEGINNINGS[style].test(String.fromCharCode(code)))));
  }
  return rules;
}

/**
 * The marker of a line in plain form, or null. Months are none: 三、四月份 and 1、2月 count months, unless
 * the line `isOrdinal`: one of a list whose numbers run on.
 */
export function markerOf(plain: string, isOrdinal = false): Marker | null {
  for (const { style, pattern } of rulesFor(plain)) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const marker: Marker = { style, value: valueOf((match[1] ?? match[2])!), sign: signOf(style, match), length: match[0].length };
    return couldCountMonths(plain, marker) && (!isOrdinal || isNamedDay(plain, marker)) ? null : marker;
  }
  return null;
}

function signOf(style: MarkerStyle, match: RegExpExecArray): string {
  return style === "bullet" ? match[1]! : style;
}

/** Rows of signs that count from one. */
const COUNTING = [
  "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
  "❶❷❸❹❺❻❼❽❾❿",
  "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩",
  "➀➁➂➃➄➅➆➇➈➉",
  "➊➋➌➍➎➏➐➑➒➓",
  "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
  "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
  "甲乙丙丁戊己庚辛壬癸",
  "壹贰叁肆伍陆柒捌玖拾",
];

function valueOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const counted = COUNTING.reduce((at, signs) => Math.max(at, signs.indexOf(text === "参" ? "叁" : text)), -1);
  if (counted >= 0) return counted + 1;
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

/** True where the number that begins a line may be a month, a quarter or a day itself: 三、四月份, 1、2月, 1、4季度, 3.12. */
export function couldCountMonths(plain: string, { style, length }: Marker): boolean {
  if (style === "chapter") return FIGURE_QUARTERS.test(plain) || CHINESE_MONTHS.test(plain);
  if (style !== "item") return false;
  return isDotted(plain) || FIGURE_MONTHS.test(plain) || FIGURE_QUARTERS.test(plain) || length === 0;
}

/** 3.12植树节, 12.4宪法日: a date wherever it stands; 4.12月中旬: the fourth item, in December. */
function isNamedDay(plain: string, { style }: Marker): boolean {
  return style === "item" && isDotted(plain) && DOTTED_DAY.test(plain);
}

function isDotted(plain: string): boolean {
  const dotted = DOTTED_FIGURES.exec(plain);
  return dotted !== null && isDay(Number(dotted[1]), Number(dotted[2]));
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
