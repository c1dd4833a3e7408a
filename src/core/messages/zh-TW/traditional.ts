/** traditional: our Simplified sentences as Taiwan writes them, leaving the user's own text as it stands. */
import { Converter } from "opencc-js/cn2t";

const convert = Converter({ from: "cn", to: "tw" });

/** Where Taiwan says it with another word, or where the characters alone turn out wrong; longer words first. */
const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ["小数点错位", "小數點位移"],
  ["职工代表大会", "職工代表大會"],
  ["表格软件", "試算表軟體"],
  ["任务窗格", "工作窗格"],
  ["数字签名", "數位簽章"],
  ["单元格", "儲存格"],
  ["工作簿", "活頁簿"],
  ["文件夹", "資料夾"],
  ["文件名", "檔名"],
  ["扩展名", "副檔名"],
  ["命令行", "命令列"],
  ["默认", "預設"],
  ["打印", "列印"],
  ["软件", "軟體"],
  ["数据", "資料"],
  ["信息", "資訊"],
  ["保存", "儲存"],
  ["程序", "程式"],
  ["网页", "網頁"],
  ["磁盘", "磁碟"],
  ["撤消", "撤銷"],
  ["支持", "支援"],
  ["占比", "占比"],
  ["折合", "折合"],
  ["分摊", "分攤"],
  ["余额", "餘額"],
  ["结余", "結餘"],
  // 里 is 裡 in all our sentences, and the dictionary leaves it alone where it stands by itself.
  ["里", "裡"],
  // The font that stands for 宋体 on a Traditional machine.
  ["宋体", "新細明體"],
];
const BY_WORD = new Map(OTHER_WORDS);
const ANY_WORD = new RegExp(OTHER_WORDS.map(([word]) => word).join("|"), "g");

/** Converts a text of ours; every occurrence of the texts in `kept` stays as it is. */
export function traditional(text: string, kept: readonly string[] = []): string {
  // A single character of the user's may well stand in our own words too: then it only counts between quotes.
  const pieces = [...new Set(kept)].filter((piece) => piece !== "").map((piece) => (piece.length === 1 ? `“${piece}”` : piece));
  let result = "";
  let from = 0;
  while (from < text.length) {
    const next = nearest(text, from, pieces);
    result += converted(text.slice(from, next.at)) + next.piece;
    from = next.at + next.piece.length;
  }
  return result;
}

/** The kept piece that comes first from a place on, the longest where several begin there; the text's end when there is none. */
function nearest(text: string, from: number, pieces: readonly string[]): { readonly at: number; readonly piece: string } {
  let best = { at: text.length, piece: "" };
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at >= 0 && (at < best.at || (at === best.at && piece.length > best.piece.length))) best = { at, piece };
  }
  return best;
}

function converted(text: string): string {
  let result = "";
  let from = 0;
  for (const match of text.matchAll(ANY_WORD)) {
    result += convert(text.slice(from, match.index)) + BY_WORD.get(match[0])!;
    from = match.index + match[0].length;
  }
  return result + convert(text.slice(from));
}
