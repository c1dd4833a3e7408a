/** Lists of who has to hand in, as they are pasted. */
import { unitsPasted } from "../../../src/core/collecting";

const names = (text: string) => unitsPasted(text)?.names ?? null;

test.each([
  ["one a line", "第一小学\n第二小学\r\n\n 第三小学 \n第一小学", ["第一小学", "第二小学", "第三小学"]],
  ["numbered", "1、第一小学\n2. 第二小学\n（3）第三小学\n131中学", ["第一小学", "第二小学", "第三小学", "131中学"]],
  ["a column of numbers beside it", "1\t第一小学\n2\t第二小学", ["第一小学", "第二小学"]],
  ["headed", "序号\t单位名称\t联系人\n1\t第一小学\t甲\n2\t第二小学\t乙", ["第一小学", "第二小学"]],
  ["headed, from a .csv", '单位,电话\n"甲,乙联合工会",1\n丙厂,2', ["甲,乙联合工会", "丙厂"]],
  ["two columns and no heading", "第一小学\t甲\n第二小学\t乙", null],
  ["nothing", " \n", null],
])("%s", (_what, text, listed) => {
  expect(names(text)).toEqual(listed);
});
