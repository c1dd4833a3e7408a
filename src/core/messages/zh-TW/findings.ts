/** Made from ../zh-CN/findings.ts by npm run traditional: change that one. */
import type { FindingMessages } from "../finding-messages";
import { amountFindings } from "./findings-amounts";
import { registerFindings } from "./findings-registers";
import { rowFindings } from "./findings-rows";
import { ruleFindings } from "./findings-rules";
export const findings: FindingMessages = { ...rowFindings, ...amountFindings, ...ruleFindings, ...registerFindings };
