/** Whole sheets of ours: put, replaced by their mark, removed, and brought back. */
import type { SheetDraft, SheetMark } from "../../../core/grid/edit";
import type { Grid } from "../../../core/grid/grid";
import { HostError } from "../../../core/grid/host-error";
import { blankStyles } from "../package/blank-package";
import { refreshTitles } from "../package/document-titles";
import type { PackageEdit, Relationship } from "../../ooxml/package/package-edit";
import { relsPathOf } from "../../ooxml/package/part-names";
import { chartXml, drawingXml } from "./write-chart";
import { sheetNames, sheetXml } from "./write-sheet";
import { StylesEdit } from "./write-styles";
import type { DefinedName, WorkbookEdit } from "../package/workbook-edit";

const TYPES = "application/vnd.openxmlformats-officedocument";
const DRAWING_TYPE = `${TYPES}.drawing+xml`;
const CHART_TYPE = `${TYPES}.drawingml.chart+xml`;
const STYLES_TYPE = `${TYPES}.spreadsheetml.styles+xml`;

/** A sheet of ours as it was, with everything that hung on it; opaque to all but this host. */
export interface SavedSheet {
  readonly mark: SheetMark;
  readonly name: string;
  readonly sheetId: number;
  readonly index: number;
  readonly isHidden: boolean;
  readonly part: string;
  readonly parts: readonly { readonly name: string; readonly data: Uint8Array; readonly type: string | null }[];
  /** Names bound to the sheet. */
  readonly names: readonly DefinedName[];
}

/**
 * Puts a drafted sheet, which has to read as `grid`: in the place of the one with its mark (same part, same tab), or last.
 * Throws "sheet-name-taken" when another sheet has its name, "structure-locked" when the list of sheets must not change.
 */
export function putSheet(parts: PackageEdit, workbook: WorkbookEdit, draft: SheetDraft, grid: Grid): void {
  const place = workbook.sheetMarked(draft.mark);
  const taken = workbook.sheets().findIndex((entry) => entry.name.toLowerCase() === draft.name.toLowerCase());
  if (taken >= 0 && taken !== place) throw new HostError("sheet-name-taken", { sheet: draft.name });
  const existing = place === null ? null : workbook.sheets()[place]!;
  if (workbook.isStructureLocked && existing?.name !== draft.name) throw new HostError("structure-locked", { sheet: draft.name });

  const part = existing?.part ?? parts.freeName(`${folderOf(workbook.part)}worksheets/sheet#.xml`);
  if (existing) dropDependants(parts, part);
  const drawing = (draft.charts ?? []).length === 0 ? null : addDrawing(parts, part, draft);
  const stylesPart = stylesPartOf(parts, workbook);
  const styles = new StylesEdit(parts.text(stylesPart));
  const { namespace, relationshipNamespace } = workbook;
  parts.setPieces(part, sheetXml(draft, { namespace, relationshipNamespace, styles, drawing, grid }));
  parts.setText(stylesPart, styles.apply());

  let index: number;
  if (place === null) index = workbook.addSheet(draft.name, part);
  else {
    index = place;
    if (existing!.name !== draft.name) workbook.renameSheet(index, draft.name);
  }
  if (draft.isHidden) workbook.hideSheet(index);
  setLocalNames(workbook, index, sheetNames(draft));
  workbook.setMark(draft.mark, draft.name);
  refreshTitles(parts, workbook);
}

/** Takes a sheet of ours out, with its charts and names. */
export function removeSheet(parts: PackageEdit, workbook: WorkbookEdit, index: number, mark: SheetMark): void {
  const entry = workbook.sheets()[index]!;
  if (workbook.isStructureLocked) throw new HostError("structure-locked", { sheet: entry.name });
  workbook.removeSheet(index);
  workbook.removeMark(mark);
  if (entry.part !== null) {
    dropDependants(parts, entry.part);
    parts.remove(entry.part);
  }
  refreshTitles(parts, workbook);
}

/** What restoreSheet needs to bring the sheet back. */
export function saveSheet(parts: PackageEdit, workbook: WorkbookEdit, index: number, mark: SheetMark): SavedSheet {
  const entry = workbook.sheets()[index]!;
  if (entry.part === null) throw new HostError("corrupt", { part: workbook.part });
  const kept: SavedSheet["parts"][number][] = [];
  for (const name of [entry.part, ...dependants(parts, entry.part)]) {
    for (const part of [name, relsPathOf(name)]) {
      if (parts.has(part)) kept.push({ name: part, data: parts.bytes(part), type: part === name ? parts.contentType(part) : null });
    }
  }
  return {
    mark,
    name: entry.name,
    sheetId: entry.sheetId,
    index,
    isHidden: entry.isHidden,
    part: entry.part,
    parts: kept,
    names: workbook.names().filter((name) => name.localSheet === index),
  };
}

/** Brings a saved sheet back, in the place of the one that has its mark now, or in its old place among the tabs. */
export function restoreSheet(parts: PackageEdit, workbook: WorkbookEdit, saved: SavedSheet): void {
  const place = workbook.sheetMarked(saved.mark);
  const current = place === null ? null : workbook.sheets()[place]!;
  if (workbook.isStructureLocked && current?.name !== saved.name) throw new HostError("structure-locked", { sheet: saved.name });
  const taken = workbook.sheets().findIndex((entry) => entry.name.toLowerCase() === saved.name.toLowerCase());
  if (taken >= 0 && taken !== place) throw new HostError("sheet-name-taken", { sheet: saved.name });
  if (current?.part) dropDependants(parts, current.part);
  // The part may have got another number meanwhile: the sheet's text goes where the sheet is now.
  const part = current?.part ?? (parts.has(saved.part) ? parts.freeName(`${folderOf(workbook.part)}worksheets/sheet#.xml`) : saved.part);
  putParts(parts, saved, part);
  const index = place ?? Math.min(saved.index, workbook.sheets().length);
  if (place === null) workbook.insertSheet(index, saved.name, part, saved.sheetId);
  else if (current!.name !== saved.name) workbook.renameSheet(index, saved.name);
  if (saved.isHidden) workbook.hideSheet(index);
  setLocalNames(workbook, index, saved.names);
  workbook.setMark(saved.mark, saved.name);
  refreshTitles(parts, workbook);
}

/** The names bound to a sheet: these and no others. */
function setLocalNames(
  workbook: WorkbookEdit,
  index: number,
  names: readonly { readonly name: string; readonly text: string; readonly isHidden?: true }[],
): void {
  workbook.removeNames((old) => old.localSheet === index && !names.some(({ name }) => name === old.name));
  for (const { name, text, isHidden = false } of names) workbook.setName(name, index, text, isHidden);
}

/** Puts the saved parts back; where another part has taken a name meanwhile, under a fresh one. */
function putParts(parts: PackageEdit, saved: SavedSheet, sheetPart: string): void {
  const names = new Map([[saved.part, sheetPart]]);
  for (const { name, type } of saved.parts) {
    if (type === null || name === saved.part) continue;
    names.set(name, parts.has(name) ? parts.freeName(name.replace(/\d*(\.\w+)$/, "#$1")) : name);
    // Holds the name until its content comes.
    parts.setBytes(names.get(name)!, new Uint8Array(0));
  }
  for (const { name, data, type } of saved.parts) {
    const owner = [...names.keys()].find((candidate) => relsPathOf(candidate) === name);
    if (owner !== undefined) {
      parts.setBytes(relsPathOf(names.get(owner)!), data);
      continue;
    }
    parts.setBytes(names.get(name) ?? name, data);
    if (type !== null) parts.setContentType(names.get(name) ?? name, type);
  }
  for (const [old, now] of names) parts.retarget(now, old, names);
}

function addDrawing(parts: PackageEdit, sheetPart: string, draft: SheetDraft): string {
  const xl = folderOf(folderOf(sheetPart).slice(0, -1));
  const drawing = parts.freeName(`${xl}drawings/drawing#.xml`);
  parts.setText(drawing, "");
  const charts = draft.charts!;
  const ids = charts.map((chart) => {
    const part = parts.freeName(`${xl}charts/chart#.xml`);
    parts.setText(part, chartXml(chart, draft));
    parts.setContentType(part, CHART_TYPE);
    return parts.relate(drawing, "chart", part);
  });
  parts.setText(drawing, drawingXml(charts, ids));
  parts.setContentType(drawing, DRAWING_TYPE);
  return parts.relate(sheetPart, "drawing", drawing);
}

/** Parts that nothing but this one leads to, near and far. */
function dependants(parts: PackageEdit, part: string): string[] {
  const family = new Set([part]);
  const reached = [part];
  for (let at = 0; at < reached.length; at++) {
    for (const { target, isExternal } of parts.relationships(reached[at]!)) {
      if (!isExternal && parts.has(target) && !family.has(target)) {
        family.add(target);
        reached.push(target);
      }
    }
  }
  // What someone outside the family leads to stays, and so does all that hangs on it.
  for (const name of ["", ...parts.names()]) {
    if (!family.has(name) && !name.endsWith(".rels")) release(parts, name, family, part);
  }
  return reached.filter((name) => name !== part && family.has(name));
}

function release(parts: PackageEdit, from: string, family: Set<string>, keep: string): void {
  for (const { target, isExternal } of readableRelationships(parts, from)) {
    if (isExternal || target === keep || !family.delete(target)) continue;
    release(parts, target, family, keep);
  }
}

/** None where nobody can read them: such a part, which we never touch, leads to nothing of ours. */
function readableRelationships(parts: PackageEdit, part: string): readonly Relationship[] {
  try {
    return parts.relationships(part);
  } catch (error) {
    if (error instanceof HostError && error.code === "corrupt") return [];
    throw error;
  }
}

function dropDependants(parts: PackageEdit, part: string): void {
  for (const name of dependants(parts, part)) parts.remove(name);
  parts.removeRelationships(part);
}

/** The part of the workbook's styles, made where there is none. */
export function stylesPartOf(parts: PackageEdit, workbook: WorkbookEdit): string {
  const found = parts.related(workbook.part, "styles");
  if (found !== null && parts.has(found)) return found;
  const usual = `${folderOf(workbook.part)}styles.xml`;
  const wanted = found?.endsWith(".xml") ? found : usual;
  const part = parts.has(wanted) ? parts.freeName(`${folderOf(workbook.part)}styles#.xml`) : wanted;
  parts.setText(part, blankStyles(workbook.namespace));
  parts.setContentType(part, STYLES_TYPE);
  if (part === found) return part;
  parts.unrelate(workbook.part, ({ kind, isExternal }) => kind === "styles" && !isExternal);
  parts.relate(workbook.part, "styles", part);
  return part;
}

/** "xl/" for "xl/workbook.xml". */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}
