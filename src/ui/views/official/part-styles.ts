/** usePartStyles: what the parts of the view 报表 look like in common. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const usePartStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  warning: { color: tokens.colorStatusWarningForeground3, margin: 0, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  switch: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  option: { minWidth: "auto", flexGrow: 1, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  group: { border: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  heading: { fontSize: tokens.fontSizeBase300, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
