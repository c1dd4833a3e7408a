/** pivotAreas: where the pivot tables of a sheet lie; Excel lets no row into the middle of one. */
import { parseArea } from "../../../core/grid/area";
import type { FixedArea } from "../../../core/grid/grid";
import { HostError } from "../../../core/grid/host-error";
import { relationshipsOf } from "../package/package";
import { readXml } from "../../ooxml/package/read-xml";
import type { ZipArchive } from "../../ooxml/zip/zip";

/** Nothing of a pivot table but its place is read: one whose part is damaged has none, and is no reason to refuse the sheet. */
export function pivotAreas(archive: ZipArchive, sheetPart: string): readonly FixedArea[] {
  const areas: FixedArea[] = [];
  for (const { kind, target, isExternal } of relationshipsOf(archive, sheetPart)) {
    if (kind !== "pivotTable" || isExternal || !archive.has(target)) continue;
    const area = parseArea(placeIn(archive, target) ?? "");
    if (area !== null) areas.push({ ...area, why: "pivot-table" });
  }
  return areas;
}

function placeIn(archive: ZipArchive, part: string): string | null {
  let ref: string | null = null;
  try {
    readXml(archive, part, {
      wantsText: false,
      open(name, tag) {
        if (name === "location") ref = tag.attribute("ref");
      },
      close() {},
      text() {},
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code === "too-large") throw error;
  }
  return ref;
}
