/** readLines: a text as lines, each beside a form of the same length in which its words are recognised. */
import { ASKS, FIGURE_SPACE_UNIT, JOINT_SPACE_FIGURE, MISREAD, MISREAD_BEGINNING, UNIT_SPACE_FIGURE } from "../words/article-line-words";
import { isSimple, simplify } from "../words";

export interface SourceLine {
  /** Its place among all lines, pieces of one long line each on their own. */
  readonly id: number;
  /** Counted from 1. */
  readonly number: number;
  /** As it stands in the text: what is quoted. */
  readonly raw: string;
  /** Pinyin notes and invisible characters removed, outer white space too: what activities are cut from. */
  readonly shown: string;
  /** `shown` in half width and Simplified, character by character: what everything is recognised in. */
  readonly plain: string;
  /** True where characters were lost in a change of encoding and cannot be read. */
  readonly isGarbled: boolean;
  /** True where it begins with a date in figures (3/5, 5.20-5.25), which `plain` spells out. */
  readonly isDated?: boolean;
}

export interface LineOptions {
  /** False for Simplified characters whatever the text has. */
  readonly keepTraditional: boolean;
}

/** Every way a line can end. */
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/;
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const PINYIN_LETTERS = "a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿɡ";
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/;
/** The reading of the character before it: 工會(huì). Short, so that words in brackets (KTV) stay. */
const PINYIN_NOTE = new RegExp(`[(（]([${PINYIN_LETTERS}]{1,7})[)）]`, "g");
/** A reading that lost its opening bracket with the character it belonged to, or lies apart from any. */
const TORN_PINYIN = new RegExp(`(?<![(（${PINYIN_LETTERS}A-Z])[${PINYIN_LETTERS}]{1,7}[)）]`, "g");
/** A question mark, or one of our mark of loss, within a Chinese sentence that asks nothing. */
const LOST = /[?\ufffd](?=[;⑿-⒛ぁ-ヿ\u4e00-\u9fffA-Z!。、,:⌒-⌣]|[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,7}[)）])/;
const ODD_CHARACTERS = /[ぁ-ヿ\ue000-\uf8ff\ufffd]/;

/** The lines of a text as they stand, for showing: the nth is what rows call line n. */
export function textLines(text: string): string[] {
  return text.split(LINE_END);
}

export function readLines(text: string, { keepTraditional }: LineOptions): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const [index, whole] of textLines(text).entries())
    for (const raw of piecesOf(whole)) lines.push(readLine(raw, lines.length, index + 1, keepTraditional));
  return lines;
}

/** Longer lines are read in pieces, cut after a sentence where they can be: one endless line costs no more than many. */
const LONGEST = 2000;

function piecesOf(raw: string): string[] {
  if (raw.length <= LONGEST) return [raw];
  const pieces: string[] = [];
  for (let at = 0; at < raw.length; ) {
    const end = raw.length - at <= LONGEST ? raw.length : cutAfter(raw, at, at + LONGEST);
    pieces.push(raw.slice(at, end));
    at = end;
  }
  return pieces;
}

function cutAfter(raw: string, start: number, limit: number): number {
  for (let at = limit; at > start + LONGEST / 2; at--) if (/[。；;！!]/.test(raw[at - 1]!)) return at;
  return limit;
}

function readLine(raw: string, id: number, number: number, keepTraditional: boolean): SourceLine {
  const traits = traitsOf(raw);
  const trimmed = (traits & SPACE) === 0 ? raw : raw.trim();
  const told = (traits & ODD) === 0 ? trimmed : withoutPinyin(trimmed.replace(INVISIBLE, ""));
  const cells = (traits & PIPE) === 0 ? told : cellsApart(told);
  const bare = MARKUP.test(cells) ? cells.replace(MARKUP, "$1") : cells;
  const whole = (traits & (SPACE | PIPE)) === 0 ? bare : spacesClosed(bare);
  const plain = plainForm(whole);
  const isLost = (traits & ODD) !== 0 && isGarbled(raw, whole);
  return { id, number, raw: trimmed, shown: keepTraditional || plain === whole ? whole : simplifiedEach(whole), plain, isGarbled: isLost };
}

/** Signs of Markdown at a line's start: headings, boxes to tick. */
const MARKUP = /^(?:\s*#{1,6}\s+|(\s*[-*+] )\[[ xX]\]\s*)/;

/** What a character may call for: most lines have nothing of it, and are taken as they stand. */
const [LOOKED_AT, SPACE, PIPE, ODD] = [1, 2, 4, 8];
const ODD_CHARACTER = new RegExp([INVISIBLE, TONED, /[?？]/, ODD_CHARACTERS, MISREAD_BEGINNING].map(({ source }) => source).join("|"));
const traitsByCode = new Uint8Array(0x10000);

function traitsOf(text: string): number {
  let traits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    traits |= traitsByCode[code] || (traitsByCode[code] = traitsOfOne(code));
  }
  return traits;
}

function traitsOfOne(code: number): number {
  const character = String.fromCharCode(code);
  const isPipe = character === "|" || character === "｜";
  return LOOKED_AT! | (/\s/.test(character) ? SPACE! : 0) | (isPipe ? PIPE! : 0) | (ODD_CHARACTER.test(character) ? ODD! : 0);
}

/** | 1月 | 组织活动 |, a row of cells without a row of headings above it: with spaces between them. */
function cellsApart(raw: string): string {
  const cells = raw.trim().split(/[|｜]/);
  const isRow = cells.length > 2 && cells[0] === "" && cells[cells.length - 1] === "";
  return isRow ? cells.map((cell) => cell.trim()).join(" ") : raw;
}

/** Notes with a tone mark, and notes without one after a Chinese character where the line has others with one. */
function withoutPinyin(text: string): string {
  if (!TONED.test(text)) return text;
  return text.replace(PINYIN_NOTE, (note: string, letters: string, at: number) =>
    TONED.test(letters) || /[\u3400-\u9fff_]/.test(text[at - 1] ?? "") ? "" : note,
  );
}

function isGarbled(raw: string, shown: string): boolean {
  if (shown === "") return false;
  if (TONED.test(shown) && (shown.match(TORN_PINYIN) ?? []).some((torn) => TONED.test(torn))) return true;
  if (shown.includes("\ufffd") || raw.includes("\ufffd") || MISREAD.test(shown)) return true;
  const lost = LOST.exec(shown.replace(/[？]/g, "?"));
  if (lost === null) return ODD_CHARACTERS.test(shown) && /[\u4e00-\u9fff]/.test(shown) && !/[ぁ-ゖ]{2}|[ァ-ヿ]{2}/.test(shown);
  const sentence = sentenceAround(shown, lost.index);
  return !ASKS.test(sentence);
}

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf("。", at - 1), text.lastIndexOf("；", at - 1), at - 40) + 1;
  return text.slice(Math.max(0, start), at);
}

/** True where a stretch of a garbled line holds the loss itself. */
export function holdsLoss(text: string): boolean {
  return (traitsOf(text) & ODD!) !== 0 && isGarbled(text, text);
}

/** 3 月 8 日, 20 人: without typesetters' spaces between figures and what they count; every other gap as spaces. */
function spacesClosed(text: string): string {
  const spaced = text
    .replace(/[\t\u00a0\u3000]/g, " ")
    .trim()
    // Longer gaps say no more, and would be gone through at each of their places.
    .replace(/\s{4,}/g, "   ");
  if (!/[\d０-９]\s|\s[\d０-９]/.test(spaced)) return spaced;
  return spaced.replace(FIGURE_SPACE_UNIT, "$1").replace(UNIT_SPACE_FIGURE, "$1").replace(JOINT_SPACE_FIGURE, "$1");
}

const HALF: Readonly<Record<string, string>> = {
  "、": "、",
  "。": "。",
  "．": ".",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "•": "·",
  "・": "·",
  "‧": "·",
  "∙": "·",
  "●": "●",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "─": "-",
  "～": "-",
  "〜": "-",
  "∼": "-",
  "~": "-",
  "‐": "-",
  "「": "“",
  "」": "”",
  "『": "“",
  "』": "”",
  "＂": '"',
};

/** By character code, what it is in half width and Simplified; 0 where it was not looked at yet. */
const forms = new Uint16Array(0x10000);
const PIECE = 2048;
const piece = new Uint16Array(PIECE);

/** Each character in half width and Simplified; the length stays, so that places in one text are places in the other. */
export function plainForm(text: string): string {
  let plain = "";
  for (let from = 0; from < text.length; from += PIECE) {
    const length = Math.min(PIECE, text.length - from);
    let isSame = true;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(from + at);
      const form = forms[code] || (forms[code] = formOf(code));
      piece[at] = form;
      if (form !== code) isSame = false;
    }
    plain += isSame ? text.slice(from, from + length) : String.fromCharCode(...piece.subarray(0, length));
  }
  return plain;
}

function formOf(code: number): number {
  const character = String.fromCharCode(code);
  const half = HALF[character] ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character);
  return (isSimple(code) ? half : simplifiedOne(half)).charCodeAt(0);
}

function simplifiedOne(character: string): string {
  const simple = simplify(character);
  return simple.length === character.length ? simple : character;
}

/** Simplified by phrases where the length stays, else character by character. */
function simplifiedEach(text: string): string {
  const whole = simplify(text);
  if (whole.length === text.length) return whole;
  return [...text].map((character) => (character.length === 1 ? simplifiedOne(character) : character)).join("");
}
