/** 台账: words of the sheets that hold registers. */
import type { RegisterMessages } from "../register-messages";
import { ownName } from "./own-name";

export const registers: RegisterMessages = {
  said: ({ zh }) => ownName(zh),
  title: ({ name, unit, year }) => `${unit ?? ""}${year === null ? "" : `${year}年`}${name}`,
  total: "合计",
  count: "登记条数",
  yes: "是",
  no: "否",
  choices: "可选项",
  withoutDetails: "思想状况排查与谈心只在计划表中列明并打钩，不设台账：个人思想情况属于隐私，不宜登记。",
};
