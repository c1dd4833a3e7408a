/** Looks that several views share. */
import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** The frame around fields that belong together. */
export const FIELD_GROUP: GriffelStyle = {
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  margin: 0,
  padding: tokens.spacingHorizontalS,
  minWidth: 0,
};

/** A field of many lines. */
export const TEXT_AREA: GriffelStyle = {
  boxSizing: "border-box",
  width: "100%",
  padding: tokens.spacingHorizontalS,
  font: "inherit",
  lineHeight: tokens.lineHeightBase300,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  resize: "vertical",
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
};

/** A button that is as wide as its place and looks like text. */
export const TEXT_BUTTON: GriffelStyle = {
  display: "block",
  boxSizing: "border-box",
  width: "100%",
  margin: 0,
  font: "inherit",
  textAlign: "left",
  color: "inherit",
  backgroundColor: "transparent",
  border: "none",
  borderRadius: tokens.borderRadiusSmall,
  cursor: "pointer",
  overflowWrap: "anywhere",
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
};
