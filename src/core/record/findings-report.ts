/** findingsReport, findingNotes: the findings for those who get them by mail: as one HTML file, and as comments at their cells. */
import { parseArea } from "../grid/area";
import type { CellNote } from "../grid/cell-note";
import { type Language, messageOf } from "../messages/language";
import type { TitleParams } from "../messages/sheet-messages";
import { type Finding, findingRank, type Severity } from "../plan/finding";
import type { NotCheckedWhy, Review } from "../plan/review";

type Reported = Pick<Review, "findings" | "checked" | "notChecked" | "rulesUntil">;
type ReportLanguage = Pick<Language, "name" | "findings" | "sheets">;

const STYLE =
  "body{font-family:'Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif;color:#1a1a1a;background:#fff;max-width:1080px;margin:24px auto;padding:0 16px;line-height:1.6}" +
  "h1{font-size:22px}table{border-collapse:collapse;width:100%;font-size:14px}th,td{border:1px solid #888;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:break-word}" +
  "th{background:#f0f0f0;min-width:2em}.error{color:#a4262c;font-weight:600}.warning{color:#8a4b00}.level{white-space:nowrap}p,li{font-size:14px}@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}" +
  // On a phone each finding stands by itself, one thing below the other.
  "@media screen and (max-width:700px){table,tbody,tr,td{display:block}thead,td:empty{display:none}td{border:0;padding:1px 0}tr{border-bottom:1px solid #888;padding:8px 0}td:nth-child(-n+3){display:inline;margin-right:8px}td:nth-child(4){color:#555}}";

/** The whole page, with nothing in it that would be fetched or run. `file`: the workbook's name. */
export function findingsReport(review: Reported, file: string, title: TitleParams, language: ReportLanguage): string {
  const says = language.sheets.findings;
  const open = review.findings.filter(({ dismissed }) => !dismissed);
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const heads = [says.seq, says.level, says.place, says.text, says.problem, says.advice, says.basis, says.handling];
  const rows = [...review.findings]
    .sort((a, b) => findingRank(a) - findingRank(b))
    .map((finding, index) => rowOf(finding, index, language));
  const notes: string[] = [];
  const reasons = new Map<NotCheckedWhy, string[]>();
  for (const { code, why } of review.notChecked) reasons.set(why, [...(reasons.get(why) ?? []), language.findings[code].name]);
  if (reasons.size > 0) notes.push(says.notChecked([...reasons].map(([why, names]) => says.notCheckedPart(names, why))));
  if (review.rulesUntil !== null) notes.push(says.rulesUntil(review.rulesUntil));
  const name = escaped(says.title(title));
  return [
    `<!doctype html><html lang="${language.name}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${name}</title><style>${STYLE}</style></head><body>`,
    `<main><h1>${name}</h1><p>${escaped(file)}</p>`,
    `<p><strong>${escaped(says.counts(count("error"), count("warning"), count("info"), review.findings.length - open.length))}</strong></p>`,
    rows.length === 0
      ? `<p>${escaped(says.nothingFound)}</p>`
      : `<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`,
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
    review.checked.length === 0
      ? ""
      : `<details><summary>${escaped(says.scope(review.checked.length, 0))}</summary><ul>${review.checked.map((code) => `<li>${escaped(language.findings[code].name)}</li>`).join("")}</ul></details>`,
    "</main></body></html>\n",
  ].join("\n");
}

function rowOf(finding: Finding, index: number, language: ReportLanguage): string {
  const says = language.sheets.findings;
  const { severity, at, basis, dismissed } = finding;
  const place = at === null ? says.wholeWorkbook : at.cell === null ? at.sheet : `${at.sheet}!${at.cell}`;
  const cells = [
    `<td>${index + 1}</td>`,
    `<td class="${severity} level">${escaped(says.levels[severity])}</td>`,
    ...[
      place,
      finding.text ?? "",
      messageOf(language, finding),
      language.findings[finding.code].advice,
      basis === null ? "" : says.basisText(basis),
      dismissed ? [says.handlings.verified, dismissed.reason].filter((part) => part !== "").join(language.sheets.clause) : "",
    ].map((text) => `<td>${escaped(text)}</td>`),
  ];
  return `<tr>${cells.join("")}</tr>`;
}

/**
 * What still stands, one note a cell, the gravest first. What is said of a whole sheet stands at its first cell, of the whole workbook
 * at the first cell of `first`.
 */
export function findingNotes({ findings }: Pick<Review, "findings">, first: string, language: ReportLanguage): readonly CellNote[] {
  const says = language.sheets.findings;
  const notes = new Map<string, CellNote>();
  const standing = findings.filter(({ dismissed }) => !dismissed).sort((a, b) => findingRank(a) - findingRank(b));
  for (const finding of standing) {
    const { at } = finding;
    const area = at?.cell ? parseArea(at.cell) : null;
    const place = { sheet: at?.sheet ?? first, row: area?.top ?? 1, column: area?.left ?? 1 };
    const text = [
      `【${says.levels[finding.severity]}】${messageOf(language, finding)}`,
      language.findings[finding.code].advice,
      finding.basis === null ? "" : says.basisText(finding.basis),
    ]
      .filter((line) => line !== "")
      .join("\n");
    const key = `${place.row} ${place.column} ${place.sheet}`;
    const before = notes.get(key);
    notes.set(key, { ...place, text: before === undefined ? text : `${before.text}\n\n${text}` });
  }
  return [...notes.values()];
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
