/** LONG_TEXT: the look of a field that holds many lines, in the page's dialogs. */
import { tokens } from "@fluentui/react-components";

export const LONG_TEXT = {
  width: "100%",
  boxSizing: "border-box",
  font: "inherit",
  lineHeight: 1.6,
  padding: tokens.spacingHorizontalS,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
} as const;
