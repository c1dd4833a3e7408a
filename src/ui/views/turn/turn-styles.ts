/** useTurnStyles: what the parts of the view 转为新年度 look like alike. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useTurnStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, maxWidth: "420px" },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  change: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  told: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  place: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
  tick: { margin: "5px 0 0", width: "16px", height: "16px", flexShrink: 0, accentColor: tokens.colorBrandBackground },
});
