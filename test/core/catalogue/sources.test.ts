/** sourceNamed: whose money a source cell names. */
import { sourceNamed } from "../../../src/core/catalogue/sources";

describe("sourceNamed", () => {
  test.each<[string, ReturnType<typeof sourceNamed>]>([
    ["工会经费", "union"],
    ["会费", "union"],
    ["校工会", "union"],
    ["上级补助", "union"],
    ["行政补助收入", "union"],
    ["上年結轉", "union"],
    ["行政列支", "employer"],
    ["行政經費", "employer"],
    ["学校经费", "employer"],
    ["职工福利费", "employer"],
    ["社会捐款", "donation"],
    ["企业赞助", "donation"],
    ["个人自理", "members"],
    ["工会、行政各半", null],
    ["", null],
    ["/", null],
    ["其他", null],
  ])("%s: %s", (text, source) => {
    expect(sourceNamed(text)).toBe(source);
  });
});
