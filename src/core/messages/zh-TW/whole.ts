/** Traditional Chinese: derived from the Simplified, part by part. */
import type { SheetMessages } from "../../plan/labels";
import type { FindingMessages, Language } from "../language";
import { quoting } from "../quoting";
import { cli } from "../zh-CN/cli";
import { errors } from "../zh-CN/errors";
import { findings } from "../zh-CN/findings";
import { notDone } from "../zh-CN/not-done";
import { official } from "../zh-CN/official";
import { officialView } from "../zh-CN/official-view";
import { proposal } from "../zh-CN/proposal";
import { rulesView } from "../zh-CN/rules-view";
import { settingsView } from "../zh-CN/settings-view";
import { sheets } from "../zh-CN/sheets";
import { topics } from "../zh-CN/topics";
import { yearView } from "../zh-CN/year-view";
import { derived } from "./derive";
import { traditional } from "./traditional";

/** Parameters whose texts are our own data (calendar, catalogue), not the user's. */
const OURS = new Set(["festival", "suggested", "system"]);

const traditionalFindings: FindingMessages = {
  ...derived(findings, OURS),
  "duty-missing": derived(findings["duty-missing"], new Set(["activities"])),
};

const traditionalSheets: SheetMessages = derived(sheets, OURS);

export const traditionalChinese: Language = {
  name: "zh-TW",
  findings: quoting(traditionalFindings),
  topics: derived(topics),
  sheets: { ...traditionalSheets, plan: { ...traditionalSheets.plan, name: (name) => traditional(name) } },
  notDone: derived(notDone),
  official: derived(official),
  officialView: derived(officialView),
  proposal: derived(proposal),
  rulesView: derived(rulesView),
  settingsView: derived(settingsView),
  yearView: derived(yearView),
  errors: derived(errors),
  cli: derived(cli),
};
