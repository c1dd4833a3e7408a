/** missingDuties: what the union's rules want every year and a plan does not have. */
import { SECTORS, type Sector } from "../terms/sector";
import { CATALOGUE } from "./catalogue";
import type { CatalogueEntry } from "./entry";

/** Another entry that does a duty's work: a plan with it does not lack the duty. */
const ALSO_DONE_BY: Readonly<Record<string, readonly string[]>> = {
  "huiyuan-daibiao-dahui": ["jiaodaihui"],
  jiaodaihui: ["huiyuan-daibiao-dahui"],
  "gonghui-jingfei-shenji": ["jingfei-shiyong-jiancha"],
  "gonghui-weiyuan-huiyi": ["gonghui-ganbu-lihui", "zhuxi-huiyi"],
  "gonghui-gongzuo-zongjie": ["jidu-gongzuo-zongjie", "xianjin-pingxuan"],
  "huiyuan-pingyi-gonghui": ["minzhu-pingyi"],
  "dangan-guidang": ["huiyuan-dangan"],
};

/**
 * Duties that none of the plan's entries carries out, in the catalogue's order. `planned` is the ids of the plan's entries.
 * Where the sector is not told, only what is wanted of every unit.
 */
export function missingDuties(planned: ReadonlySet<string>, sector: Sector | null): readonly CatalogueEntry[] {
  return CATALOGUE.filter(
    ({ id, dutySectors }) =>
      (sector === null ? dutySectors.length === SECTORS.length : dutySectors.includes(sector)) &&
      ![id, ...(ALSO_DONE_BY[id] ?? [])].some((done) => planned.has(done)),
  );
}
