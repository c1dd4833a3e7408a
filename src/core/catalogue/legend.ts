/** legendAllows: whether a sign in a table of months may be put where something is merely planned, by what the sheet says of its signs. */

/** Said of a sign, these mean no more than that the work is planned for the month. */
const PLANNED =
  /计划|計劃|拟|擬|安排|开展|開展|实施|實施|进行|進行|举办|舉辦|举行|舉行|常规|常規|一般|日常|工作月|活动月|活動月|当月|當月|月份|plan|scheduled/i;

/** Said beside it, these mean more, or something else. */
const MORE =
  /重点|重點|完成|已|未|取消|延期|推迟|推遲|调整|調整|协|協|主办|主辦|配合|筹备|籌備|准备|準備|启动|啟動|开始|開始|收尾|结束|結束|总结|總結|检查|檢查|备选|備選|临时|臨時|自选|自選|变更|變更|不|非|done|finish|complet|cancel|delay|postpon|optional|key/i;

const LEGEND = /图例|圖例|说明|說明|注[:：]|表示|代表|符号|符號|legend/i;

/** True for a text that says what signs mean, wherever it stands. */
export function isLegend(text: string): boolean {
  return LEGEND.test(text);
}

/** What ends the words about a sign. */
const STOP = /[\t\n;；,，。、|｜]/;
const JOINT = /^[\s:：=＝—–\-“”"'‘’()（）【】[\]]*(?:表示|代表|为|為|是|即|指)?[\s:：“”"'‘’]*/;

/**
 * `texts` is what stands outside the cells of the months. A sign that nothing is said of means what the table's own
 * marks mean; where something is said of it, it must say that the work is planned.
 */
export function legendAllows(sign: string, texts: readonly string[]): boolean {
  const escaped = sign.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  // A letter or a figure is a sign only where it stands alone.
  const isWord = /[A-Za-z0-9]/.test(sign);
  const pattern = new RegExp(isWord ? `(?<![A-Za-z0-9.])${escaped}(?![A-Za-z0-9.])` : escaped, "gu");
  for (const text of texts) {
    if (isWord && !LEGEND.test(text)) continue;
    for (const { index } of text.matchAll(pattern)) {
      const meaning = meaningAt(text, index, sign.length);
      if (meaning !== "" && (!PLANNED.test(meaning) || MORE.test(meaning))) return false;
    }
  }
  return true;
}

/** The words after the sign, up to where they end or the next sign begins; where there are none, those before it. */
function meaningAt(text: string, index: number, length: number): string {
  const rest = text
    .slice(index + length)
    .replace(/^\t/, "")
    .replace(JOINT, "");
  const after = words(rest.split(STOP)[0]!.split(/[\p{So}\p{Sm}]/u)[0]!);
  if (after !== "") return after;
  return words(
    text
      .slice(0, index)
      .split(STOP)
      .at(-1)!
      .split(/[\p{So}\p{Sm}]/u)
      .at(-1)!,
  );
}

/** Empty where nothing is said: brackets and quotes only. */
function words(text: string): string {
  return /[\p{L}]/u.test(text) ? text.trim() : "";
}
