/** useDeskStyles: the view on a wide screen: the proposed table on the left, what is wished on the right; one below the other on a narrow one. */
import { makeStyles, tokens } from "@fluentui/react-components";

/** A table and a form fit beside each other. */
export const WIDE = "(min-width: 900px)";
const SCREEN = `@media ${WIDE}`;

export const useDeskStyles = makeStyles({
  desk: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    [SCREEN]: {
      display: "grid",
      gridTemplateColumns: "minmax(0, 1fr) minmax(340px, 400px)",
      gridTemplateAreas: `"rows request" "rows wishes" "rows make"`,
      gridTemplateRows: "auto auto 1fr",
      columnGap: tokens.spacingHorizontalXXL,
      alignItems: "start",
    },
  },
  request: { [SCREEN]: { gridArea: "request" } },
  wishes: { [SCREEN]: { gridArea: "wishes" } },
  rows: { minWidth: 0, [SCREEN]: { gridArea: "rows" } },
  make: { [SCREEN]: { gridArea: "make" } },
});
