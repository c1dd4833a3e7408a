/** ColumnHeads: the letters over the columns, which stay in sight; their right edges are pulled to make columns wider. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type PointerEvent } from "react";
import { columnName } from "../../core/grid/area";
import type { Grid } from "../../core/grid/grid";
import { type Axis, sizeAt } from "./measure";
import { HEAD_WIDTH, useRowStyles } from "./SheetRow";

const useEdgeStyles = makeStyles({
  edge: {
    position: "absolute",
    top: 0,
    right: 0,
    bottom: 0,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorBrandStroke1 },
  },
});

export const ColumnHeads = memo(function ColumnHeads({
  grid,
  columns,
  first,
  last,
  active,
  showsHidden,
  hiddenText,
  cornerText,
  onWidth,
}: {
  grid: Grid;
  columns: Axis;
  first: number;
  last: number;
  active: number;
  showsHidden: boolean;
  hiddenText: (column: string) => string;
  cornerText: string;
  /** A width in pixels, as drawn. */
  onWidth: (column: number, width: number) => void;
}) {
  const edges = useEdgeStyles();
  const pull = (event: PointerEvent<HTMLElement>, column: number): void => {
    const { currentTarget: edge, clientX: from } = event;
    const width = sizeAt(columns, column);
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (move) => onWidth(column, width + move.clientX - from);
    edge.onpointerup = () => {
      edge.onpointermove = null;
    };
  };
  const styles = useRowStyles();
  const heads = [];
  for (let column = first; column <= last; column++) {
    const isHidden = grid.hiddenColumns.has(column);
    const isFolded = isHidden && !showsHidden;
    heads.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        data-column={column}
        className={mergeClasses(styles.head, column === active && styles.headHere, isFolded && styles.folded)}
        style={{ position: "absolute", top: 0, left: columns.starts[column]! + HEAD_WIDTH, width: sizeAt(columns, column), zIndex: 1 }}
        {...(isHidden ? { title: hiddenText(columnName(column)) } : {})}
      >
        {!isHidden && (
          <span
            className={edges.edge}
            data-edge={column}
            aria-hidden="true"
            onMouseDown={(event) => event.stopPropagation()}
            onPointerDown={(event) => pull(event, column)}
          />
        )}
        {isFolded ? <span className={styles.unseen}>{hiddenText(columnName(column))}</span> : columnName(column)}
      </div>,
    );
  }
  return (
    <>
      <div className={styles.head} role="columnheader" aria-colindex={1} style={{ zIndex: 4 }}>
        <span className={styles.unseen}>{cornerText}</span>
        <span aria-hidden="true">{"\u25e2"}</span>
      </div>
      {heads}
    </>
  );
});
