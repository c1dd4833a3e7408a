/** useRegisterStyles: what the parts of the view 台账 look like alike. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { SEVERITY_STYLES } from "../../shell/severity-shapes";
import { TEXT_BUTTON } from "../../shell/style-parts";

export const useRegisterStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0, overflowWrap: "anywhere" },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0, overflowWrap: "anywhere" },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  ...SEVERITY_STYLES,
  pick: { ...TEXT_BUTTON, padding: "6px", ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover } },
  spread: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  tools: { padding: "4px 6px 8px" },
  amount: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});
