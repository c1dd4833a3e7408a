/** What we say in English of each finding: a code that has no entry yet gets one in the file of its kind. */
import type { FindingMessages } from "../finding-messages";
import { amountFindings } from "./findings-amounts";
import { registerFindings } from "./findings-registers";
import { rowFindings } from "./findings-rows";
import { ruleFindings } from "./findings-rules";

export const findings: FindingMessages = { ...rowFindings, ...amountFindings, ...ruleFindings, ...registerFindings };
