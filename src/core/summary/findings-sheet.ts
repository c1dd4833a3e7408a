/**
 * draftFindings: the sheet 检查结果, one line per finding, for the office's own use.
 *
 *   A 序号 B 级别 C 位置 D 原文 E 问题 F 处理建议 G 依据 | H 处理情况 I 处理说明 J 核对人 (the user's) | L 识别码 (hidden)
 */
import { codesThat } from "../checks";
import { parseArea } from "../grid/area";
import type { DraftCell, SheetDraft } from "../grid/edit";
import { type Finding, type FindingCode, findingKeys, findingRank, type Severity } from "../plan/finding";
import type { KeptColumns } from "../plan/kept-columns";
import type { SheetLanguage, TitleParams } from "../messages/sheet-messages";
import type { NotCheckedWhy, Review } from "../plan/review";
import { linesIn, LINE, rowHeight } from "../grid/page-fit";
import { look, SheetPen } from "../grid/sheet-pen";

const WIDTHS = [5, 8, 13, 16, 34, 23, 15, 9, 13, 8, 2, 20];
const LAST = 10;
const KEY = 12;
const HANDLING = 8;
const WIDE = WIDTHS.slice(0, LAST).reduce((sum, width) => sum + width, 0);

/** `kept`: what the user wrote beside findings before, by finding key. */
export function draftFindings(
  review: Review,
  kept: ReadonlyMap<string, KeptColumns>,
  title: TitleParams,
  language: SheetLanguage,
  name: string,
): SheetDraft {
  const pen = new SheetPen();
  const messages = language.sheets.findings;
  const entries = entriesOf(review.findings, kept);

  pen.title(messages.title(title), WIDTHS.slice(0, LAST));
  let row = 2;
  const line = (text: string): void => {
    pen.across(row, 1, LAST, text, "note");
    pen.height(row, linesIn(text, WIDE) * LINE + 3);
    row++;
  };
  headLines(review, language).forEach(line);
  const header = row;
  const heads = [
    messages.seq,
    messages.level,
    messages.place,
    messages.text,
    messages.problem,
    messages.advice,
    messages.basis,
    messages.handling,
    messages.note,
    messages.checker,
  ];
  heads.forEach((text, index) => pen.put(header, index + 1, text, "head"));
  pen.height(header, rowHeight(2));
  pen.put(header, KEY, messages.key, "asideHead");

  entries.forEach((entry, index) => drawEntry(pen, header + 1 + index, index + 1, entry, kept.get(entry.key), language));
  const last = Math.max(header + 1, header + entries.length);
  if (entries.length === 0) pen.across(header + 1, 1, LAST, messages.nothingFound, "center");
  row = last + 1;
  scopeLines(review, language).forEach(line);
  if (review.checked.length > 0) {
    line(messages.checked(review.checked.map((code) => language.findings[code].name)));
    // Its first line says how many; whoever wants the names makes the row higher.
    pen.height(row - 1, LINE + 3);
  }
  return {
    mark: "findings",
    name,
    styles: look(language.sheets.font),
    cells: pen.cells,
    merges: pen.merges,
    columnWidths: WIDTHS,
    rowHeights: pen.heights,
    hiddenColumns: [KEY],
    frozenRows: header,
    print: {
      orientation: "landscape",
      area: { top: 1, left: 1, bottom: row - 1, right: LAST },
      titleRows: { first: header, last: header },
      footer: language.sheets.footer,
    },
    validations:
      entries.length === 0
        ? []
        : [
            {
              area: { top: header + 1, left: HANDLING, bottom: last, right: HANDLING },
              words: Object.values(messages.handlings),
              strict: false,
            },
          ],
  };
}

/** A line of the sheet: one finding, or several of a kind that ask for nothing, shown by the first. */
interface Entry {
  readonly finding: Finding;
  readonly count: number;
  readonly key: string;
}

/** As many of a kind that need no action share a line, unless the user has written beside one. */
const FEWEST_COLLAPSED = 3;

function entriesOf(findings: readonly Finding[], kept: ReadonlyMap<string, KeptColumns>): Entry[] {
  const keys = findingKeys(findings);
  const sharing = codesThat(({ sharesLine }) => sharesLine === true);
  const isQuiet = (finding: Finding, key: string): boolean =>
    finding.severity === "info" && sharing.has(finding.code) && !finding.dismissed && !kept.has(key);
  const quiet = new Map<FindingCode, number>();
  findings.forEach((finding, index) => {
    if (isQuiet(finding, keys[index]!)) quiet.set(finding.code, (quiet.get(finding.code) ?? 0) + 1);
  });
  const shown = new Set<FindingCode>();
  const entries = findings.flatMap((finding, index): Entry[] => {
    const count = isQuiet(finding, keys[index]!) ? quiet.get(finding.code)! : 1;
    if (count < FEWEST_COLLAPSED) return [{ finding, count: 1, key: keys[index]! }];
    if (shown.has(finding.code)) return [];
    shown.add(finding.code);
    return [{ finding, count, key: finding.code }];
  });
  return entries.sort((a, b) => findingRank(a.finding) - findingRank(b.finding));
}

function drawEntry(
  pen: SheetPen,
  row: number,
  seq: number,
  { finding, count, key }: Entry,
  kept: KeptColumns | undefined,
  language: SheetLanguage,
): void {
  const messages = language.sheets.findings;
  const link = linkOf(finding);
  const whole = placeOf(finding, messages.wholeWorkbook);
  const place = count > 1 ? messages.collapsedPlace(whole, count) : whole;
  const entry = language.findings[finding.code];
  const sentence = (entry.sentence as (params: Finding["params"]) => string)(finding.params);
  pen.put(row, 1, seq, "count");
  pen.put(row, 2, messages.levels[finding.severity], "center");
  pen.put(row, 3, place, link ? "link" : "text", link);
  // What the user wrote stays word for word; a finding dismissed elsewhere (in the pane) is shown as such.
  const texts = [
    finding.text,
    count > 1 ? messages.collapsed(count, entry.name, sentence) : sentence,
    entry.advice,
    finding.basis === null ? "" : messages.basisText(finding.basis),
    kept?.handling || (finding.dismissed ? messages.handlings.verified : ""),
    kept?.note || finding.dismissed?.reason || "",
    kept?.checker ?? "",
  ];
  texts.forEach((text, index) => pen.put(row, 4 + index, text || null, index === 4 || index === 6 ? "center" : "text"));
  pen.put(row, KEY, key, "aside");
  pen.height(
    row,
    Math.min(400, rowHeight(Math.max(linesIn(place, WIDTHS[2]!), ...texts.map((text, index) => linesIn(text, WIDTHS[3 + index]!))))),
  );
}

/** How many of each level, over how much of what there is to check, and what to do with the sheet. */
function headLines(review: Review, language: SheetLanguage): string[] {
  const messages = language.sheets.findings;
  const open = review.findings.filter((finding) => !finding.dismissed);
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const lines = [messages.counts(count("error"), count("warning"), count("info"), review.findings.length - open.length)];
  if (review.checked.length + review.notChecked.length > 0) lines.push(messages.scope(review.checked.length, review.notChecked.length));
  if (review.findings.length > 0) lines.push(messages.howTo);
  return lines;
}

/** Below the findings: what was not checked and why, and up to when the rules are known. What was checked follows, folded. */
function scopeLines(review: Review, language: SheetLanguage): string[] {
  const messages = language.sheets.findings;
  const lines: string[] = [];
  const reasons = new Map<NotCheckedWhy, string[]>();
  for (const { code, why } of review.notChecked) reasons.set(why, [...(reasons.get(why) ?? []), language.findings[code].name]);
  if (reasons.size > 0) lines.push(messages.notChecked([...reasons].map(([why, names]) => messages.notCheckedPart(names, why))));
  if (review.rulesUntil !== null) lines.push(messages.rulesUntil(review.rulesUntil));
  return lines;
}

function placeOf(finding: Finding, whole: string): string {
  if (finding.at === null) return whole;
  return finding.at.cell === null ? finding.at.sheet : `${finding.at.sheet}!${finding.at.cell}`;
}

function linkOf(finding: Finding): DraftCell["link"] {
  if (finding.at === null) return undefined;
  const area = finding.at.cell === null ? null : parseArea(finding.at.cell);
  return { sheet: finding.at.sheet, row: area?.top ?? 1, column: area?.left ?? 1 };
}
