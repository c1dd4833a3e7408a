/** Whether a table's sign may say that something is planned: by what the sheet says of its signs. */
import { isLegend, legendAllows } from "../../../src/core/catalogue/legend";

test.each<[sign: string, texts: readonly string[], may: boolean]>([
  ["√", [], true],
  ["√", ["某工会2026年工作计划"], true],
  ["√", ["图例：√表示计划开展"], true],
  ["√", ["图例：√ 已完成"], false],
  ["√", ["√重点工作；△一般工作"], false],
  ["△", ["√重点工作；△一般工作"], true],
  ["★", ["注：★重点；●计划"], false],
  ["●", ["注：★重点；●计划"], true],
  // What the words say must be that it is planned.
  ["○", ["○甲部门"], false],
  // Where nothing stands behind it, what stands before.
  ["√", ["计划√，完成●"], true],
  ["●", ["计划√，完成●"], false],
  // Signs beside each other in one line, with nothing between them.
  ["●", ["●计划◎完成"], true],
  ["◎", ["●计划◎完成"], false],
  // A letter is a sign only alone, and in a line that explains signs.
  ["A", ["图例：A计划"], true],
  ["A", ["图例：A已完成"], false],
  ["A", ["A组已完成"], true],
  ["A", ["说明：KTVA已完成"], true],
  ["1", ["说明：1.5已完成"], true],
  // A sign that patterns know.
  ["*", ["*已完成"], false],
  ["+", ["+计划"], true],
  // One text that speaks against it is enough.
  ["√", ["√计划", "√已取消"], false],
  ["√", ["√\t完成"], false],
  ["√", ["（√）"], true],
])("%s beside %j: %s", (sign, texts, may) => expect(legendAllows(sign, texts)).toBe(may));

test.each([
  ["图例", true],
  ["注：√为已完成", true],
  ["备注", false],
  ["活动内容", false],
])("%s explains signs: %s", (text, is) => expect(isLegend(text)).toBe(is));
