/** XlsxFile: a workbook file in memory that takes edits and gives back bytes; what it was opened from is never changed. */
import { applyEdits } from "../../core/grid/apply";
import type { CellNote } from "../../core/grid/cell-note";
import { checkEdits } from "../../core/grid/apply-check";
import type { SheetEdit } from "../../core/grid/edit";
import { sheetNamed, type Workbook } from "../../core/grid/grid";
import { HostError } from "../../core/grid/host-error";
import { finish, type Steps } from "../../core/grid/steps";
import { renamedSheets, type SheetNames } from "../../core/grid/rename";
import type { SheetLooks } from "../looks";
import { blankPackage } from "./package/blank-package";
import { PackageEdit } from "../ooxml/package/package-edit";
import { type SavedSheet, saveSheet } from "./draft/put-sheet";
import { assertReadsBack } from "./read/read-back";
import { readLooks } from "./read/read-looks";
import { readingXlsx } from "./read/read-xlsx";
import { type Standing, Standings } from "./standing";
import { WorkbookEdit } from "./package/workbook-edit";
import { annotate } from "./patch/annotate";
import { orderedSheet } from "./patch/order-cells";
import { renameSheets } from "./patch/rename-sheets";
import { type SavedInFile, writeEdits } from "./patch/write-edits";

const EMPTY_WORKBOOK: Workbook = { sheets: [], date1904: false, isStructureLocked: false, isSigned: false };

export class XlsxFile {
  private readonly standings = new Standings();

  private constructor(
    private parts: PackageEdit,
    private current: Workbook,
    /** The bytes as they were given; null once anything was changed. */
    private original: Uint8Array | null,
  ) {}

  /** Opens a file. Throws HostError with a refusal code. */
  static open(bytes: Uint8Array): XlsxFile {
    return finish(XlsxFile.opening(bytes));
  }

  /** The same in steps. */
  static *opening(bytes: Uint8Array): Steps<XlsxFile> {
    const workbook = yield* readingXlsx(bytes);
    return new XlsxFile(PackageEdit.open(bytes), workbook, bytes);
  }

  /** A fresh workbook without any sheet: the first one put into it becomes its first. */
  static blank(): XlsxFile {
    return new XlsxFile(PackageEdit.of(blankPackage()), EMPTY_WORKBOOK, null);
  }

  /** The workbook as it stands after what has been applied. */
  get workbook(): Workbook {
    return this.current;
  }

  /**
   * Applies all edits and gives those that take them back (given that very list, it becomes what it was, byte for byte), or throws a HostError ("signed",
   * "array-formula" where one would be torn, "corrupt" where two sheets or parts have one name, and those of applyEdits) and has changed nothing.
   */
  apply(edits: readonly SheetEdit[]): readonly SheetEdit[] {
    if (edits.length === 0) return [];
    if (this.current.isSigned) throw new HostError("signed");
    if (this.parts.original?.isAmbiguous) throw new HostError("corrupt", { what: "two entries of one name" });
    refuseAmbiguous(this.current);
    const applied = applyEdits(this.current, edits);
    // What cannot be taken back is not done.
    checkEdits(applied.workbook, applied.inverse);
    const saved = savedSheets(this.parts, edits);
    const inverse = applied.inverse.map((edit) => withFile(edit, saved));
    const before: Standing = { parts: this.parts, workbook: this.current, original: this.original };
    const next = this.standings.before(edits, this.current) ?? this.written(applied.workbook, edits);
    this.parts = next.parts;
    this.current = next.workbook;
    this.original = next.original;
    this.standings.keep(inverse, before, this.current);
    return inverse;
  }

  private written(workbook: Workbook, edits: readonly SheetEdit[]): Standing {
    const parts = this.parts.fork();
    writeEdits(parts, this.current, workbook, edits);
    return { parts, workbook, original: null };
  }

  /**
   * Gives sheets new names, and everything that names them. Throws HostError "signed", "structure-locked",
   * "sheet-name-taken" where another sheet has a name, and has changed nothing then.
   */
  rename(names: SheetNames): void {
    if (names.size === 0) return;
    if (this.current.isSigned) throw new HostError("signed");
    if (this.current.isStructureLocked) throw new HostError("structure-locked");
    refuseAmbiguous(this.current);
    const renamed = renamedSheets(this.current, names);
    const told = renamed.sheets.map(({ sheet }) => sheet.toLowerCase());
    const twice = renamed.sheets.find(({ sheet }, index) => told.indexOf(sheet.toLowerCase()) !== index);
    if (twice !== undefined) throw new HostError("sheet-name-taken", { sheet: twice.sheet });
    const parts = this.parts.fork();
    renameSheets(parts, new WorkbookEdit(parts), names);
    this.parts = parts;
    this.current = renamed;
    this.original = null;
  }

  /** A copy with comments at cells; this workbook stays as it is. Throws HostError "signed", "sheet-missing". */
  annotated(notes: readonly CellNote[], author: string): Uint8Array {
    if (this.current.isSigned) throw new HostError("signed");
    refuseAmbiguous(this.current);
    const parts = this.parts.fork();
    annotate(parts, new WorkbookEdit(parts), notes, author);
    const bytes = parts.save();
    assertReadsBack(bytes, this.current, parts);
    return bytes;
  }

  /** How a sheet looks; throws HostError "sheet-missing" where there is no such worksheet. */
  looks(sheet: string): SheetLooks {
    const workbook = new WorkbookEdit(this.parts);
    const part = workbook.sheets().find(({ name }) => name === sheet)?.part ?? null;
    const grid = sheetNamed(this.current, sheet);
    if (part === null || grid === null) throw new HostError("sheet-missing", { sheet });
    const styles = this.parts.related(workbook.part, "styles");
    return readLooks(grid, orderedSheet(this.parts.text(part)), styles !== null && this.parts.has(styles) ? this.parts.text(styles) : null);
  }

  /**
   * The file as it is now. Unchanged, it is byte for byte the one that was opened; changed, it has been opened again
   * and read as it was meant. Throws HostError "output-unreadable" where it was not.
   */
  save(): Uint8Array {
    if (this.original) return this.original;
    if (this.current.sheets.length === 0) throw new HostError("not-supported-by-host", { what: "workbook without sheets" });
    const bytes = this.parts.save();
    assertReadsBack(bytes, this.current, this.parts);
    return bytes;
  }
}

/** Sheets that Excel could not tell apart, or without a name: which one an edit or a formula means nobody can say. */
function refuseAmbiguous({ sheets }: Workbook): void {
  const names = new Set(sheets.map(({ sheet }) => sheet.toLowerCase()));
  if (names.size < sheets.length || names.has("")) throw new HostError("corrupt", { what: "sheet names" });
}

/** The parts of every sheet of ours that these edits replace or remove, by mark and by name. */
function savedSheets(parts: PackageEdit, edits: readonly SheetEdit[]): ReadonlyMap<string, SavedSheet> {
  const saved = new Map<string, SavedSheet>();
  const workbook = new WorkbookEdit(parts);
  for (const edit of edits) {
    const mark = markOf(edit);
    const index = mark === null ? null : workbook.sheetMarked(mark);
    if (mark === null || index === null || saved.has(mark)) continue;
    const sheet = saveSheet(parts, workbook, index, mark);
    saved.set(mark, sheet).set(sheet.name, sheet);
  }
  return saved;
}

function markOf(edit: SheetEdit): SavedSheet["mark"] | null {
  if (edit.kind === "put-sheet") return edit.draft.mark;
  if (edit.kind === "remove-sheet") return edit.mark;
  return edit.kind === "restore-sheet" ? ((edit.saved as Partial<SavedInFile>).file?.mark ?? null) : null;
}

/** Adds to a restore-sheet what only the file knows. */
function withFile(edit: SheetEdit, saved: ReadonlyMap<string, SavedSheet>): SheetEdit {
  if (edit.kind !== "restore-sheet") return edit;
  const grid = (edit.saved as { readonly grid?: { readonly mark: string | null } }).grid;
  const file = saved.get(grid?.mark ?? edit.sheet) ?? saved.get(edit.sheet);
  return file ? { ...edit, saved: { ...(edit.saved as object), file } satisfies SavedInFile } : edit;
}
