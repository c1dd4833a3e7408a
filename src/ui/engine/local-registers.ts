/** The engine's part for registers (台账) in this very thread. */
import { codesThat } from "../../core/checks";
import { type Grid, sheetNamed } from "../../core/grid/grid";
import { draftEntry, registersJob, removedEntry, reporting, withPlan } from "../../core/jobs";
import type { Language } from "../../core/messages/language";
import { subtractFen, yuan, ZERO_FEN } from "../../core/plan/money";
import type { Named, RegisterColumn, RegisterSheet } from "../../core/plan/register";
import type { Review } from "../../core/plan/review";
import { entryColumns, entryText, isInEnglish, isLocked, partWords, progressOf, REGISTERS } from "../../core/registers";
import { SUBJECT_NAMES } from "../../core/summary";
import type { Engine } from "./engine";
import type { LocalParts } from "./local-parts";
import type { EntryColumn, PlanActivity, ShownEntry, ShownRegister } from "./register-answers";
import { runSliced } from "./slices";

/** Of what entries say already no more than one looks through. */
const MOST_EARLIER = 60;
const TYPED: ReadonlySet<RegisterColumn["kind"]> = new Set(["text", "person"]);

export function localRegisters({ language, known }: LocalParts) {
  const ofPlan = codesThat(({ byRegisters }) => byRegisters === true);
  return {
    async registers(checked) {
      const review = known.checked.of(checked);
      const { registers } = review;
      return {
        registers: registers.map((sheet) => shownRegister(sheetNamed(checked.workbook, sheet.sheet), sheet, language)),
        kinds: REGISTERS.map(({ id, name }) => ({
          id,
          name: language.registers.said(name),
          sheet: registers.find(({ register, file }) => register.id === id && file === null)?.sheet ?? null,
        })),
        activities: activitiesIn(review),
        reports: { indicators: review.indicators.length > 0, progress: progressOf(review.ledger, registers) !== null },
        planFindings: review.findings.filter(({ code, dismissed }) => dismissed === null && ofPlan.has(code)),
        withoutDetails: language.registers.withoutDetails,
      };
    },

    async registerEntries(checked, sheet): Promise<readonly ShownEntry[]> {
      const grid = sheetNamed(checked.workbook, sheet);
      const kept = known.checked.of(checked).registers.find((one) => one.sheet === sheet && one.file === null);
      return grid === null || kept === undefined ? [] : kept.entries.map((entry) => shownEntry(grid, kept, entry));
    },

    async addRegisters(checked, ids, options) {
      const wanted = REGISTERS.filter(({ id }) => ids.includes(id));
      const { edits, made, notDone } = await runSliced(
        registersJob(checked.workbook, known.checked.of(checked), wanted, language),
        options,
      );
      return { edits, made, notDone };
    },

    async draftEntry(checked, wish) {
      return draftEntry(checked.workbook, known.checked.of(checked), wish);
    },

    async removeEntry(checked, sheet, row) {
      return removedEntry(checked.workbook, known.checked.of(checked), { sheet, row });
    },

    async draftReport(checked, mark, options) {
      return runSliced(reporting(checked.workbook, withPlan(known.checked.of(checked)), language, mark), options);
    },

    async progress(checked) {
      const { ledger, registers } = known.checked.of(checked);
      const progress = progressOf(ledger, registers);
      if (progress === null) return null;
      const { progress: says } = language.registers;
      const part = (name: string, lines: Parameters<typeof partWords>[1]) => ({ name, text: partWords(name, lines, language.registers) });
      return {
        periods: progress.periods.filter(({ lines }) => lines.length > 0).map(({ period, ...lines }) => part(says.period(period), lines)),
        owners: [...progress.owners].map(([owner, lines]) => part(owner === "" ? says.noOwner : owner, lines)),
      };
    },
  } satisfies Partial<Engine>;
}

function shownRegister(grid: Grid | null, sheet: RegisterSheet, language: Language): ShownRegister {
  const { register, file, entries, sum } = sheet;
  const { said } = language.registers;
  return {
    sheet: sheet.sheet,
    file,
    id: register.id,
    name: said(register.name),
    note: register.note === undefined ? null : said(register.note),
    entries: entries.length,
    sumYuan: sum === null ? null : yuan(sum),
    sums: register.sums ?? null,
    columns:
      file === null && grid !== null ? entryColumns(sheet).map(([column, at]) => shownColumn(grid, sheet, column, at, language)) : [],
  };
}

function shownColumn(grid: Grid, sheet: RegisterSheet, column: RegisterColumn, at: number, language: Language): EntryColumn {
  const { id, kind, name, isRequired = false } = column;
  const heading = grid.seenAt(sheet.layout.headerRow, at).value;
  const choices = choicesOf(column, (one) => choiceText(one, isInEnglish(grid, sheet), language));
  const said = TYPED.has(kind) || choices.length > 0 ? saidIn(sheet, column) : [];
  return {
    id,
    name: sheet.layout.isOurs || typeof heading !== "string" ? language.registers.said(name) : heading.replace(/\s+/g, ""),
    kind,
    isRequired,
    choices: [...choices, ...(choices.length === 0 ? [] : said.filter((text) => !choices.includes(text)))],
    earlier: TYPED.has(kind) ? said : [],
  };
}

function choicesOf({ kind, choices = [] }: RegisterColumn, say: (one: Named) => string): readonly string[] {
  return kind === "choice" ? choices.map(say) : kind === "subject" ? SUBJECT_NAMES : [];
}

/** A choice goes into the sheet in the sheet's language. */
function choiceText(choice: Named, inEnglish: boolean, { name, registers }: Language): string {
  return inEnglish ? choice.en : name === "en" ? choice.zh : registers.said(choice);
}

/** Texts of a column, the latest first. */
function saidIn({ entries }: RegisterSheet, { id }: RegisterColumn): readonly string[] {
  const said = new Set<string>();
  for (let index = entries.length - 1; index >= 0 && said.size < MOST_EARLIER; index--) {
    const text = entries[index]!.fields.get(id)?.text ?? "";
    if (text !== "") said.add(text);
  }
  return [...said];
}

function shownEntry(grid: Grid, sheet: RegisterSheet, entry: RegisterSheet["entries"][number]): ShownEntry {
  const columns = entryColumns(sheet).map(([column]) => column);
  return {
    row: entry.row,
    texts: Object.fromEntries(columns.map((column) => [column.id, entryText(entry, column)])),
    locked: columns.filter((column) => isLocked(grid, sheet, entry, column)).map(({ id }) => id),
  };
}

function activitiesIn({ sheets, registered }: Review): readonly PlanActivity[] {
  return sheets
    .flatMap(({ state, plan }) => (state === "plan" && plan !== null ? plan.items : []))
    .filter(({ activity }) => activity.value.trim() !== "")
    .map((item) => {
      const { fen } = item.amount.value;
      return {
        name: item.activity.value,
        months: item.months.text,
        budgetYuan: fen === null ? null : yuan(fen),
        leftYuan: fen === null ? null : yuan(subtractFen(fen, registered.byItem.get(item) ?? ZERO_FEN)),
      };
    });
}
