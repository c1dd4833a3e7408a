/** notedSum: heads and price in a note (每人300元，64人; 52人×60元), and what they come to. */
import { simplify, tidy } from "../words";
import { CHINESE_DIGITS } from "../words/cost-words";
import { remembered } from "./remembered";

export interface NotedSum {
  /** Each with its price per head in yuan. */
  readonly pairs: readonly { readonly heads: number; readonly priceYuan: number }[];
  /** What the pairs add up to. */
  readonly sumYuan: number;
  /** What else is counted there: times, days, rooms. The sum may be so many times as much. */
  readonly counts: readonly number[];
  /** True where the price is for each month, day or time, and nothing says how many there are. */
  readonly isRecurring: boolean;
  /** The words of the one part of the cost that it is for; null where it is for all of it, as far as it says. */
  readonly part: string | null;
  /** The clause as it stands. */
  readonly text: string;
}

const LONGEST_NOTE = 200;
/** 300元, 0.03万元. */
const FIGURE = String.raw`(\d+(?:\.\d+)?)(万|千|百)?`;
const YUAN = `${FIGURE}元`;
const HEADS = String.raw`(\d+)(?:个|名|位)?(?:在职|正式|在编|全体|女)?(?:人|名|位|会员|职工|员工)(?:会员|职工|教职工|员工|女工)?`;
const EACH = String.raw`(?:每(?:人|位|名)|人均)[^\d,，。;；人名位]{0,8}`;
const PER = String.raw`(?:[\/每](?:人|位|名))`;
const TIMES = String.raw`[×xX*✕]`;
const GAP = String.raw`[^\d元人名位]{0,8}`;
/** A price by the head and the heads, in either order. */
const FORMS: readonly { readonly pattern: RegExp; readonly isPriceFirst: boolean }[] = [
  { pattern: new RegExp(`${EACH}${YUAN}${GAP}${HEADS}`), isPriceFirst: true },
  { pattern: new RegExp(`${YUAN}${PER}${GAP}${HEADS}`), isPriceFirst: true },
  { pattern: new RegExp(`${YUAN}${PER}?${TIMES}${HEADS}`), isPriceFirst: true },
  { pattern: new RegExp(`${HEADS}${GAP}${EACH}${YUAN}`), isPriceFirst: false },
  // 64人×300 says 元 as well as 64人×300元 does.
  { pattern: new RegExp(`${HEADS}${TIMES}${FIGURE}元?${PER}?`), isPriceFirst: false },
  { pattern: new RegExp(`${HEADS}${GAP}${YUAN}${PER}`), isPriceFirst: false },
];
const FACTORS: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 百: 100 };
/** Then the sum is a bound, an estimate, somebody else's, another year's, or one of several. */
const OPEN =
  /不超|不高于|以内|以下|不少于|不低于|不小于|以上|上限|下限|最高|最低|最多|至多|至少|左右|大约|约|余人|多人|[\d元]起|封顶|其中|另|外加|再加|加上|自筹|自付|自理|自费|承担|分担|报销|按比例|[%％]|折|减半|去年|上年|往年|上届|上次|前年|历年|除外|免|剩余|结余|余额|差额|资助|行政|视|拟定|待定|暂|机动|预留|部分|参照|参考|等奖|设奖|[冠亚季]军|标准内|不等|[~～至]\d|\d-\d/;
/** What recurs, by an amount that nobody counts. */
const RECURRING =
  /每(?:个)?(?:年|季度?|月|周|星期|天|日|次|场|期|批|轮|节|餐|晚|学期|半年)|[\/](?:年|季度?|月|周|天|日|次|场|期|批|节|餐|晚|学期|个)|人次/;
const COUNT = /(\d+|[一二两三四五六七八九十])(?:个)?(?:次|场|天|日|晚|夜|期|批|轮|月|周|季度?|节|餐|顿|年|学期|组|队|桌|间|份|套|项|期次)/g;
/** A part of what an activity costs, or of those it is for. */
const PART =
  /餐|伙食|奖|纪念品|服装|队服|球服|门票|票|交通|车|保险|住宿|饮|水果|零食|茶歇|蛋糕|鲜花|花束|材料|场地|器材|资料|证书|布置|讲师|专家|劳务|误餐|体检|培训费|报名费|补贴|补助|慰问|裁判|教练|评委|主持|工作人员|志愿者|领队|带队|随队|困难|劳模|先进|骨干|代表|新人|新职工|退休/;

/** Null where the text gives no heads with their price, or leaves open what they come to. `activity`: what the row is for; null where the text itself says it. */
export function notedSum(text: string, activity: string | null): NotedSum | null {
  const read = readNote(text);
  if (read === null || read.part === null || activity === null) return read;
  // 观影：电影票每人40元 is the whole of it.
  return tidy(simplify(activity)).includes(read.part) ? { ...read, part: null } : read;
}

const readNote: (text: string) => NotedSum | null = remembered((text) => {
  const plain = simplify(tidy(text.slice(0, LONGEST_NOTE)).normalize("NFKC")).replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  if (text.length > LONGEST_NOTE || !/\d/.test(plain) || !/元|[×xX*✕]\d/.test(plain) || OPEN.test(plain)) return null;
  const pairs: { heads: number; priceYuan: number }[] = [];
  let rest = plain;
  let quoted = "";
  for (let found = firstPair(rest); found !== null; found = firstPair(rest)) {
    pairs.push(found.pair);
    quoted ||= found.text;
    rest = rest.replace(found.text, "□");
  }
  if (pairs.length === 0 || pairs.some(({ heads, priceYuan }) => heads < 1 || priceYuan <= 0)) return null;
  const sumYuan = pairs.reduce((sum, { heads, priceYuan }) => sum + Math.round(heads * priceYuan * 100) / 100, 0);
  // Another sum of money is either what these come to, or one more cost.
  const others = [...rest.matchAll(new RegExp(YUAN, "g"))].map(yuanIn);
  if (others.some((other) => other !== sumYuan) || new RegExp(HEADS).test(rest)) return null;
  const counts = [...plain.replace(/\d{4}年|\d{1,2}月(?:\d{1,2}[日号])?|第[\d一二三四五六七八九十]+/g, "").matchAll(COUNT)].map(
    ([, count]) => (/\d/.test(count!) ? Number(count) : (CHINESE_DIGITS[count!] ?? 1)),
  );
  return {
    pairs,
    sumYuan,
    counts,
    isRecurring: RECURRING.test(plain),
    part: PART.exec(plain)?.[0] ?? null,
    text: quoted,
  };
});

function firstPair(text: string): { readonly pair: { heads: number; priceYuan: number }; readonly text: string } | null {
  let first: { pair: { heads: number; priceYuan: number }; text: string; at: number } | null = null;
  for (const { pattern, isPriceFirst } of FORMS) {
    const match = pattern.exec(text);
    if (match === null || (first !== null && match.index >= first.at)) continue;
    const [, one, two, three] = match;
    const pair = isPriceFirst
      ? { heads: Number(three), priceYuan: yuanIn([match[0], one!, two]) }
      : { heads: Number(one), priceYuan: yuanIn([match[0], two!, three]) };
    first = { pair, text: match[0], at: match.index };
  }
  return first;
}

function yuanIn([, digits, factor]: readonly (string | undefined)[]): number {
  return Number(digits) * (factor === undefined ? 1 : FACTORS[factor]!);
}
