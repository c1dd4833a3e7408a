/** Simplified Chinese: all its parts together. */
import type { Language } from "../language";
import { quoting } from "../quoting";
import { article } from "./article";
import { cli } from "./cli";
import { collecting } from "./collecting";
import { errors } from "./errors";
import { findings } from "./findings";
import { importView } from "./import-view";
import { noFix } from "./no-fix";
import { notDone } from "./not-done";
import { official } from "./official";
import { officialView } from "./official-view";
import { proposal } from "./proposal";
import { registers } from "./registers";
import { registersView } from "./registers-view";
import { rolling } from "./rolling";
import { rulesView } from "./rules-view";
import { settingsView } from "./settings-view";
import { sheets } from "./sheets";
import { topics } from "./topics";
import { turnView } from "./turn-view";
import { yearView } from "./year-view";

export const simplified: Language = {
  name: "zh-CN",
  findings: quoting(findings),
  topics,
  article,
  sheets,
  importView,
  noFix,
  notDone,
  official,
  officialView,
  proposal,
  registers,
  registersView,
  rolling,
  rulesView,
  settingsView,
  turnView,
  yearView,
  collecting,
  errors,
  cli,
};
