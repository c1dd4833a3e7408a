/** What a severity looks like wherever it is shown: each has its shape as well as its colour. */
import { tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/plan/finding";

export const SHAPES: Readonly<Record<Severity, string>> = { error: "●", warning: "▲", info: "○" };

/** For makeStyles: the styles `error`, `warning` and `info`. */
export const SEVERITY_STYLES = {
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
} as const;
