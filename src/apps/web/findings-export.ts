/** The findings outside of the page: as text to send on, and as a table any sheet program opens. */
import type { WebMessages } from "../../core/messages/zh-CN/web";
import type { Finding } from "../../core/plan/finding";
import { inPlaceOrder } from "../../core/plan/place-order";
import type { ShownReview, EngineMessages } from "../../ui/engine/engine";

function place({ at }: Finding): string {
  return at === null ? "" : `${at.sheet}${at.cell === null ? "" : ` ${at.cell}`}`;
}

/** One line per finding that stands, in the order of the sheet. */
export function findingsText(review: Pick<ShownReview, "findings" | "sheets">, engineMessages: EngineMessages): string {
  return inPlaceOrder(review)
    .filter(({ dismissed }) => dismissed === null)
    .map(
      (finding, index) =>
        `${index + 1}. [${engineMessages.levels[finding.severity]}] ${[place(finding), engineMessages.message(finding), engineMessages.advice(finding)].filter((part) => part !== "").join(" ")}`,
    )
    .join("\n");
}

/** A table of all findings, with a byte order mark so that sheet programs take it for UTF-8. */
export function findingsCsv(
  review: Pick<ShownReview, "findings" | "sheets">,
  engineMessages: EngineMessages,
  messages: WebMessages,
): string {
  const { csv } = messages;
  const head = [csv.sheet, csv.cell, csv.level, csv.code, csv.text, csv.message, csv.advice, csv.basis, csv.dismissed];
  const rows = inPlaceOrder(review).map((finding) => [
    finding.at?.sheet ?? "",
    finding.at?.cell ?? "",
    engineMessages.levels[finding.severity],
    finding.code,
    finding.text,
    engineMessages.message(finding),
    engineMessages.advice(finding),
    finding.basis === null
      ? ""
      : [finding.basis.document, finding.basis.number, finding.basis.article].filter((part) => part !== null).join(" "),
    finding.dismissed?.reason ?? "",
  ]);
  return `\ufeff${[head, ...rows].map((row) => row.map(csvField).join(",")).join("\r\n")}\r\n`;
}

/** A text that a sheet program would take for a formula gets an apostrophe before it. */
export function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
