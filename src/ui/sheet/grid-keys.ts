/** onGridKey: what a key does on a sheet while no cell is open. */
import type { KeyboardEvent } from "react";
import type { Place } from "./selection";

/** Pixels by which a key makes a column wider. */
const WIDER = 16;

export interface GridKeys {
  readonly at: Place;
  /** The other corner of what is selected. */
  readonly corner: Place;
  /** The last cell that is filled. */
  readonly last: Place;
  /** Rows in a page. */
  readonly page: number;
  readonly choose: (row: number, column: number) => void;
  readonly step: (rowsOn: number, columnsOn: number) => void;
  readonly extend: (rowsOn: number, columnsOn: number) => void;
  readonly extendTo: (row: number, column: number) => void;
  readonly open: () => void;
  readonly copy: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly find: () => void;
  readonly fillDown: () => unknown;
  readonly clear: () => unknown;
  readonly retype: () => unknown;
  readonly selectAll: () => void;
  readonly deselect: () => void;
  readonly moveRows: (by: 1 | -1) => unknown;
  readonly widen: (pixels: number) => void;
}

type Action = (() => unknown) | undefined;

/** A letter is left alone: it goes into the field, which opens the cell with it. */
export function onGridKey(event: KeyboardEvent, on: GridKeys): void {
  const isCommand = event.ctrlKey || event.metaKey;
  const action =
    event.altKey && !isCommand
      ? ofAlt(event, on)
      : event.shiftKey
        ? (ofShift(event, on, isCommand) ?? ofKey(event, on, isCommand))
        : ofKey(event, on, isCommand);
  if (action === undefined) return;
  action();
  event.preventDefault();
}

/** Rows move up and down; with Shift columns get narrower and wider. */
function ofAlt({ key, shiftKey }: KeyboardEvent, on: GridKeys): Action {
  if (!shiftKey && key === "ArrowUp") return () => on.moveRows(-1);
  if (!shiftKey && key === "ArrowDown") return () => on.moveRows(1);
  if (shiftKey && key === "ArrowLeft") return () => on.widen(-WIDER);
  if (shiftKey && key === "ArrowRight") return () => on.widen(WIDER);
  return undefined;
}

function ofShift({ key }: KeyboardEvent, { corner, last, extend, extendTo }: GridKeys, isCommand: boolean): Action {
  switch (key) {
    case "ArrowUp":
      return () => (isCommand ? extendTo(1, corner.column) : extend(-1, 0));
    case "ArrowDown":
      return () => (isCommand ? extendTo(last.row, corner.column) : extend(1, 0));
    case "ArrowLeft":
      return () => (isCommand ? extendTo(corner.row, 1) : extend(0, -1));
    case "ArrowRight":
      return () => (isCommand ? extendTo(corner.row, last.column) : extend(0, 1));
    default:
      return undefined;
  }
}

function ofKey(event: KeyboardEvent, on: GridKeys, isCommand: boolean): Action {
  const { at, last, page, choose, step } = on;
  const commands: Readonly<Record<string, () => unknown>> = {
    z: event.shiftKey ? on.redo : on.undo,
    y: on.redo,
    c: on.copy,
    d: on.fillDown,
    f: on.find,
    a: on.selectAll,
  };
  const command = isCommand ? event.key.toLowerCase() : "";
  if (Object.hasOwn(commands, command)) return commands[command];
  const keys: Readonly<Record<string, () => unknown>> = {
    ArrowUp: () => (isCommand ? choose(1, at.column) : step(-1, 0)),
    ArrowDown: () => (isCommand ? choose(last.row, at.column) : step(1, 0)),
    ArrowLeft: () => (isCommand ? choose(at.row, 1) : step(0, -1)),
    ArrowRight: () => (isCommand ? choose(at.row, last.column) : step(0, 1)),
    PageDown: () => choose(at.row + page, at.column),
    PageUp: () => choose(at.row - page, at.column),
    Home: () => choose(isCommand ? 1 : at.row, 1),
    End: () => choose(isCommand ? last.row : at.row, last.column),
    Enter: on.open,
    F2: on.open,
    Delete: on.clear,
    Escape: on.deselect,
    Backspace: on.retype,
  };
  return Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
}
