/** missingDuties: of whom what is wanted, and what is done under another name. */
import { missingDuties } from "../../../src/core/catalogue";

const ids = (planned: readonly string[], sector: Parameters<typeof missingDuties>[1]): string[] =>
  missingDuties(new Set(planned), sector).map(({ id }) => id);

describe("missingDuties", () => {
  test("an empty plan lacks them all; offices hold no 职代会, and it is not asked of whom we do not know", () => {
    expect(ids([], "school")).toHaveLength(12);
    expect(ids([], "office")).not.toContain("jiaodaihui");
    expect(ids([], null)).not.toContain("jiaodaihui");
    expect(ids([], "school").filter((id) => !ids([], "office").includes(id))).toEqual(["jiaodaihui"]);
  });

  test("what is planned, under its own name or another's, is not missing", () => {
    expect(ids(["gonghui-jingfei-yusuan"], "office")).not.toContain("gonghui-jingfei-yusuan");
    expect(ids(["xianjin-pingxuan"], "office")).not.toContain("gonghui-gongzuo-zongjie");
    expect(ids(["jiaodaihui"], "school").filter((id) => /dahui|jiaodaihui/.test(id))).toEqual([]);
  });
});
