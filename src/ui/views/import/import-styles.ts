/** useImportStyles: what the parts of the view 导入 look like alike. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { TEXT_AREA, TEXT_BUTTON } from "../../shell/style-parts";

/** Wide enough for the article beside the table. */
export const WIDE = "@container (min-width: 700px)";
/** What the buttons at the foot cover. */
export const FOOT = "110px";
/** Wide enough for a column of owners and one of amounts. */
export const ROOMY = "@container (min-width: 480px)";

export const useImportStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, margin: 0 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  area: TEXT_AREA,
  /** A line of the article, a row of the table. */
  pick: { ...TEXT_BUTTON, padding: "3px 6px" },
  lit: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    // The system's own colours know no shadows.
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});
