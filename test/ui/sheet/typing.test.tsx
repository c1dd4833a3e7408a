/** @jest-environment jsdom */
// What becomes of what is typed into the grid: Esc discards it, an input method begins in the field, and nothing typed is lost while a job runs.
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, createEvent, fireEvent, render, screen } from "@testing-library/react";
import type { Grid } from "../../../src/core/grid/grid";
import { web as words } from "../../../src/core/messages/zh-CN/web";
import { PLAIN_LOOK, type SheetLooks } from "../../../src/hosts/looks";
import { marksBySheet, marksOf } from "../../../src/ui/sheet/finding-marks";
import { rowHeightsOf } from "../../../src/ui/sheet/measure";
import { SheetGrid } from "../../../src/ui/sheet/SheetGrid";
import { workbookOf } from "../../build-workbook";

class NoObserver {
  observe(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoObserver as unknown as typeof ResizeObserver;

const grid: Grid = workbookOf({
  计划: [
    ["月份", "活动"],
    ["3月", "慰问"],
    [null, null],
  ],
}).sheets[0]!;
const looks: SheetLooks = {
  columnWidths: new Float32Array(3),
  defaultColumnWidth: 10,
  rowHeights: new Float32Array(4),
  defaultRowHeight: 15,
  styles: [PLAIN_LOOK],
  cellStyles: new Uint16Array(12),
  rows: 3,
  columns: 2,
};

let typed: unknown[][];
let chosen: unknown[][];
let blocks: unknown[][];

function shown(isBusy = false): void {
  typed = [];
  chosen = [];
  blocks = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <SheetGrid
        grid={grid}
        drawn={{ looks, heights: rowHeightsOf(grid, looks) }}
        marks={marksOf(marksBySheet([]), grid.sheet)}
        lit={new Map()}
        scale={{ zoom: 1, widths: new Map() }}
        frozen={null}
        opener={{ current: null }}
        onMoveRows={() => undefined}
        onWidth={() => undefined}
        front={{ sheet: grid.sheet, row: 2, column: 2, wish: 0 }}
        showsHidden={false}
        date1904={false}
        isBusy={isBusy}
        messages={words}
        onChoose={(...place) => chosen.push(place)}
        onType={(...what) => typed.push(what)}
        onBlock={() => undefined}
        onPaste={(...what) => blocks.push(what)}
        onSelect={() => undefined}
        onFind={() => undefined}
        onUnfold={() => undefined}
        onUndo={() => undefined}
        onRedo={() => undefined}
      />
    </FluentProvider>,
  );
  act(() => screen.getByRole("grid").focus());
}

const field = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>("textbox");
const leave = (): void => act(() => field().blur());
const isOpen = (): boolean => field().getAttribute("aria-label") === words.edit;

/** A key as a browser gives it: the letter arrives as an input only where nobody prevented the key. */
function press(key: string, more: KeyboardEventInit = {}): void {
  const event = createEvent.keyDown(field(), { key, ...more });
  fireEvent(field(), event);
  if (!event.defaultPrevented && key.length === 1 && !field().readOnly)
    fireEvent.input(field(), { target: { value: field().value + key } });
}

/** What an input method does for 春: its keys carry 229, its letters stand in the field until the word is chosen. */
function compose(letters: string, word: string): void {
  fireEvent.compositionStart(field());
  let composed = "";
  for (const letter of letters) {
    press("Process", { keyCode: 229, isComposing: true });
    composed += letter;
    fireEvent.input(field(), { target: { value: composed } });
  }
  fireEvent.input(field(), { target: { value: word } });
  fireEvent.compositionEnd(field());
}

afterEach(cleanup);

test("the grid's focus is in the field, before anything is opened", () => {
  shown();
  expect(document.activeElement).toBe(field());
  expect(isOpen()).toBe(false);
  expect(document.getElementById(field().getAttribute("aria-activedescendant")!)?.textContent).toBe("慰问");
});

test("typed, then Esc: nothing is kept, and the focus stays", () => {
  shown();
  press("1");
  press("2");
  expect([isOpen(), field().value]).toEqual([true, "12"]);
  press("Escape");
  expect([isOpen(), field().value]).toEqual([false, ""]);
  leave();
  expect(typed).toEqual([]);
});

test.each([
  ["Enter", {}, [3, 2]],
  ["Enter", { shiftKey: true }, [1, 2]],
  ["Tab", {}, [2, 3]],
])("typed, then %s %j: kept once, and on to the next cell", (key, more, next) => {
  shown();
  press("7");
  press(key, more);
  expect(typed).toEqual([[2, 2, "7"]]);
  expect(chosen).toEqual([next]);
  leave();
  expect(typed).toHaveLength(1);
});

test("leaving the field keeps what was typed; another window in front does not end the edit", () => {
  shown();
  press("7");
  fireEvent.blur(field()); // The window's: the field stays the active element.
  expect([isOpen(), typed]).toEqual([true, []]);
  leave();
  expect([isOpen(), typed]).toEqual([false, [[2, 2, "7"]]]);
});

test("F2 opens with what stands there; unchanged, nothing is written", () => {
  shown();
  press("F2");
  expect(field().value).toBe("慰问");
  press("Enter");
  expect(typed).toEqual([]);
});

test("Chinese typed on a cell that is not open begins the edit, whole", () => {
  shown();
  compose("chun", "春");
  expect([isOpen(), field().value]).toEqual([true, "春"]);
  press("Enter");
  expect(typed).toEqual([[2, 2, "春"]]);
});

test.each([
  ["during it", { isComposing: true }],
  ["after it (Safari)", { keyCode: 229 }],
])("the Enter that ends a composition, %s, ends no edit", (_when, more) => {
  shown();
  compose("chun", "chun");
  press("Enter", more);
  expect([isOpen(), typed]).toEqual([true, []]);
});

test("a composition that is given up leaves the cell as it was; in an open cell it leaves the rest", () => {
  shown();
  compose("chun", "");
  expect([isOpen(), typed]).toEqual([false, []]);
  press("F2");
  compose("chun", "");
  expect(isOpen()).toBe(true);
  press("Escape");
  expect(typed).toEqual([]);
});

test("a click elsewhere ends the edit where it was begun, before the other cell is chosen", () => {
  shown();
  compose("chun", "春");
  fireEvent.mouseDown(document.querySelector("[data-row='2'][data-column='1']")!);
  expect(typed).toEqual([[2, 2, "春"]]);
  expect(chosen).toEqual([[2, 1]]);
});

test("pasted on a cell, a text opens it, without the line break a sheet program adds", () => {
  shown();
  fireEvent.paste(field(), { clipboardData: { getData: () => "1,200\r\n" } });
  expect([isOpen(), field().value]).toEqual([true, "1,200"]);
});

test("Delete empties, Backspace opens empty; while a job runs neither does", () => {
  shown();
  press("Delete");
  expect(typed).toEqual([[2, 2, ""]]);
  press("Backspace");
  expect([isOpen(), field().value]).toEqual([true, ""]);
  cleanup();
  shown(true);
  for (const key of ["Delete", "Backspace", "F2", "x"]) press(key);
  expect([isOpen(), field().readOnly, typed]).toEqual([false, true, []]);
});

test("a double click in the field does not open the cell anew", () => {
  shown();
  press("7");
  fireEvent.doubleClick(field());
  expect(field().value).toBe("7");
});
