/** useYearStyles: what the parts of the view 年度计划 look like in common. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useYearStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { fontSize: tokens.fontSizeBase300, margin: 0, flexGrow: 1 },
  row: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0, overflowWrap: "anywhere" },
  warning: { color: tokens.colorStatusWarningForeground3, margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
