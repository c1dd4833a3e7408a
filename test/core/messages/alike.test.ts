/**
 * What one language tells of, the others tell too: each thing that can be said is said twice, with one thing told differently, and
 * the sentences of both languages must change together. Their words are for people to judge; which of them is chosen is not.
 */
import { LANGUAGES } from "../../../src/core/messages";
import { ui as englishUi } from "../../../src/core/messages/en/ui";
import { web as englishWeb } from "../../../src/core/messages/en/web";
import { ui } from "../../../src/core/messages/zh-CN/ui";
import { web } from "../../../src/core/messages/zh-CN/web";
import { everySentence, type Told } from "./every-sentence";

const CHINESE = { Language: LANGUAGES["zh-CN"], ui, web };
const ENGLISH = { Language: LANGUAGES.en, ui: englishUi, web: englishWeb };
/** What can be told only what their types do not say. */
const EXCEPT: Readonly<Record<string, string>> = {
  "Language.findings.amount-unit-differs.sentence": "a factor is that of a unit",
  "Language.findings.register-date.sentence": "outside a year only where there is one",
  "Language.findings.setting-unread.sentence": "an item is a line of 工会参数",
};

const SENTENCES = everySentence([
  ["language.ts", "Language"],
  ["zh-CN/ui.ts", "ui"],
  ["zh-CN/web.ts", "web"],
]).filter(({ at }) => EXCEPT[at] === undefined);

function said(words: object, at: string, told: readonly unknown[]): string {
  const say = at.split(".").reduce((one: unknown, name) => (one as Record<string, unknown>)[name], words);
  try {
    const answer = (say as (...given: readonly unknown[]) => unknown)(...told);
    return typeof answer === "string" ? answer : String(JSON.stringify(answer));
  } catch {
    return "undefined";
  }
}

const HOLE = /undefined|NaN|\[object|null/;
const CHINESE_NO = /[不没未无非]/g;
const ENGLISH_NO = /\b(?:not?|none|without|nothing|cannot|never|nobody|un[a-z]+)\b|n't\b/gi;
/** They have their "s" where one does it. */
const VERBS: ReadonlySet<string> = new Set(["await", "need", "stand", "count", "give", "say"]);
/** Of one and of several, where they are not alike but for an "s". */
const PLURALS: Readonly<Record<string, string>> = { is: "are", was: "were", has: "have", it: "them", its: "their" };
/** Of the longer of two texts that say more and less. */
const MUCH = 0.2;

/** By how much of the longer one the second is longer; 0 where that is little. */
function growth(one: string, other: string): number {
  const grown = (other.length - one.length) / Math.max(one.length, other.length, 1);
  return Math.abs(grown) < MUCH ? 0 : grown;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** True where the first has words of one where the second has words of several. */
function isInflected(one: string, several: string): boolean {
  const [words = [], others = []] = [one, several].map((text): string[] => text.replace(TOLD, "").match(/[a-z]+/g) ?? []);
  const isOne = (word: string, other: string): boolean => {
    if (VERBS.has(word)) return false;
    return VERBS.has(other) ? word === plural(other) : (PLURALS[word] ?? plural(word)) === other;
  };
  return words.length === others.length && words.some((word, at) => word !== others[at] && isOne(word, others[at]!));
}

function plural(word: string): string {
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Something that was told, as it stands in a sentence; counts and sums of money. */
const TOLD = /[甲乙丙]\d[A-Za-z]*|\d+(?:\.\d+)?/g;
/** Words of the two languages that mean the same: where what is told brings one of them, it does not drive out the other. */
const TOGETHER: readonly (readonly [zh: RegExp, en: RegExp])[] = [
  [/第一|上半/g, /\bfirst\b|\b(?:term|quarter) 1\b/gi],
  [/第二|下半/g, /\bsecond\b|\b(?:term|quarter) 2\b/gi],
  [/学期/g, /\bterm\b/gi],
  [/半年/g, /\bhalf\b/gi],
  [/周年/g, /\banniversar/gi],
  [/每年/g, /\byearly\b|\bevery year\b/gi],
  [/计入合计/g, /\bin the total\b|\bcounted\b|\badded up\b/gi],
  [/超过|超出|超预算/g, /\bover\b|\bbeyond\b|\bexceed/gi],
  [/缺口/g, /\bshort\b/gi],
  [/结余/g, /\bbalance\b|\bleft\b/gi],
  [/责任人/g, /\bowner/gi],
  [/金额/g, /\bamount/gi],
  [/旧/g, /\bold(?:er)?\b/gi],
  [/等$/g, /\bothers\b/gi],
  [/0。?$/g, /\b0\b/g],
  [/一致/g, /\bas stated\b|\bsame\b|\bagree/gi],
  [/只在/g, /\bonly\b/gi],
  [/省份/g, /\bprovince/gi],
  [/会员/g, /\bmember/gi],
  [/留空|空着|空白/g, /\bblank\b|\bempty\b/gi],
  [/保护/g, /\bprotect/gi],
  [/锁定/g, /\block/gi],
  [/隐藏/g, /\bhidden\b/gi],
  [/删除/g, /\bdelete|\bremove/gi],
  [/待审定/g, /待审定/g],
  [/完全相同/g, /\bidentical\b|\bthe same\b/gi],
  [/像是/g, /\bas if\b|\blooks? like\b|\blikely\b|\bseems?\b/gi],
  [/到期/g, /\bended|\bdue\b|\bends\b/gi],
  [/职工/g, /\bworkers?\b|\bemployees?\b/gi],
  [/撤销|撤消/g, /\bundo|\bunprotect/gi],
];

/** What is wrong with what both languages say of two things that differ in one place. */
function faults([zh, zhOther]: readonly [string, string], [en, enOther]: readonly [string, string], what: Told): string[] {
  const found: string[] = [];
  if (what !== "zero" && [zh, zhOther, en, enOther].some((text) => HOLE.test(text))) found.push("a hole");
  if ((zh === zhOther) !== (en === enOther)) found.push("one language does not tell of it");
  if (what === "yes-no" || what === "nothing" || what === "several") {
    if (growth(zh, zhOther) * growth(en, enOther) < 0) found.push("one language says more where the other says less");
    const [no, noOther] = [count(zhOther, CHINESE_NO) - count(zh, CHINESE_NO), count(enOther, ENGLISH_NO) - count(en, ENGLISH_NO)];
    if (no * noOther < 0) found.push("one language denies what the other says");
  }
  const isOpposed = (ofZh: RegExp, ofEn: RegExp): boolean =>
    (count(zhOther, ofZh) - count(zh, ofZh)) * (count(enOther, ofEn) - count(en, ofEn)) < 0;
  for (const [ofZh, ofEn] of TOGETHER) if (isOpposed(ofZh, ofEn)) found.push(`one language says ${ofZh.source} where the other does not`);
  if (what !== "two" && what !== "zero")
    for (const told of new Set([zh, zhOther, en, enOther].flatMap((text): string[] => text.match(TOLD) ?? []))) {
      const alone = new RegExp(`(?<![\\d.])${told.replace(".", "\\.")}(?![\\dA-Za-z])`, "g");
      if (isOpposed(alone, alone)) found.push(`one language tells ${told} where the other does not`);
    }
  if ((what === "two" || what === "several") && isInflected(enOther, en)) found.push("of one as of several");
  return found;
}

test("all that is said is found", () => {
  expect(SENTENCES.length).toBeGreaterThan(350);
  expect(SENTENCES.find(({ at }) => at === "Language.findings.over-cap.sentence")?.pairs.length).toBeGreaterThan(5);
});

test("Chinese and English tell of the same, whatever they are told", () => {
  const found = new Set<string>();
  for (const { at, pairs } of SENTENCES)
    for (const [told, otherwise, what] of pairs) {
      const pair = (words: object): [string, string] => [said(words, at, told), said(words, at, otherwise)];
      const [zh, en] = [pair(CHINESE), pair(ENGLISH)];
      for (const fault of faults(zh, en, what)) found.add(`${fault}: ${at}: ${zh.join(" | ")} — ${en.join(" | ")}`);
    }
  expect([...found]).toEqual([]);
});
