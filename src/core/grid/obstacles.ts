/** Obstacles: what in a snapshot stands in the way of an edit, known before anything is written, so that the rest can be done without it. */
import { areaA1, contains } from "./area";
import type { PutSheet, SetCell, SheetDraft } from "./edit";
import { mapReferences } from "./formula";
import type { Grid, Workbook } from "./grid";
import type { HostErrorCode, HostErrorParams } from "./host-error";

export interface Obstacle {
  readonly code: HostErrorCode;
  readonly params: HostErrorParams;
}

/** What a row put in before this one would tear apart. */
export function splitBefore(grid: Grid, row: number): Obstacle | null {
  for (const area of grid.fixed)
    if (row > area.top && row <= area.bottom) return { code: area.why, params: { sheet: grid.sheet, cell: areaA1(area) } };
  return null;
}

/** What writing into this cell would tear apart; an array formula's first cell may get another formula. */
export function tornBy(grid: Grid, { row, column, content }: Pick<SetCell, "row" | "column" | "content">): Obstacle | null {
  for (const area of grid.fixed) {
    const isHead = area.why === "array-formula" && row === area.top && column === area.left && content.formula !== undefined;
    if (contains(area, row, column) && !isHead) return { code: area.why, params: { sheet: grid.sheet, cell: areaA1(area) } };
  }
  return null;
}

/** Why a sheet of ours cannot be put in, or in the place of the one with its mark. */
export function putObstacle(workbook: Workbook, draft: Pick<SheetDraft, "mark" | "name">): Obstacle | null {
  const present = workbook.sheets.find((sheet) => sheet.mark === draft.mark) ?? null;
  if (present?.isProtected) return { code: "sheet-protected", params: { sheet: present.sheet } };
  if (workbook.isStructureLocked && present?.sheet !== draft.name) return { code: "structure-locked", params: {} };
  return null;
}

export interface PossibleSheets {
  readonly edits: readonly PutSheet[];
  readonly blocked: readonly { readonly draft: SheetDraft; readonly obstacle: Obstacle }[];
}

/** The sheets that can be put in. One whose formulas point at a sheet that cannot stays as it is too: they would point at what is not there. */
export function possibleSheets(workbook: Workbook, edits: readonly PutSheet[]): PossibleSheets {
  const blocked = new Map<PutSheet, Obstacle>();
  const names = new Map<string, Obstacle>();
  const block = (edit: PutSheet, obstacle: Obstacle): void => {
    blocked.set(edit, obstacle);
    names.set(edit.draft.name, obstacle);
  };
  for (const edit of edits) {
    const obstacle = putObstacle(workbook, edit.draft);
    if (obstacle !== null) block(edit, obstacle);
  }
  for (let before = -1; before !== blocked.size && blocked.size > 0; ) {
    before = blocked.size;
    for (const edit of edits) {
      const obstacle = blocked.has(edit) ? null : leadsTo(edit.draft, names);
      if (obstacle !== null) block(edit, obstacle);
    }
  }
  return {
    edits: edits.filter((edit) => !blocked.has(edit)),
    blocked: [...blocked].map(([{ draft }, obstacle]) => ({ draft, obstacle })),
  };
}

/** What stands in the way of the first of these sheets that a draft's formulas point at. */
function leadsTo({ cells }: SheetDraft, names: ReadonlyMap<string, Obstacle>): Obstacle | null {
  let found: Obstacle | null = null;
  for (const { content } of cells) {
    if (content.formula === undefined) continue;
    mapReferences(content.formula, (reference) => {
      found ??= names.get(reference.sheets?.first ?? "") ?? null;
      return reference;
    });
    if (found !== null) return found;
  }
  return null;
}
