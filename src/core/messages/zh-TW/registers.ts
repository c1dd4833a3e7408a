/** Made from ../zh-CN/registers.ts by npm run traditional: change that one. */
import type { RegisterMessages } from "../register-messages";
import { ownName } from "./own-name";
export const registers: RegisterMessages = {
  said: ({ zh }) => ownName(zh),
  title: ({ name, unit, year }) => `${unit ?? ""}${year === null ? "" : `${year}年`}${name}`,
  total: "合計",
  count: "登記條數",
  yes: "是",
  no: "否",
  choices: "可選項",
  withoutDetails: "思想狀況排查與談心只在計劃表中列明並打鉤，不設臺賬：個人思想情況屬於隱私，不宜登記。",
};
