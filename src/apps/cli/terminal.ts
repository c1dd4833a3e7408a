/** The terminal as the commands see it: where text goes, whether colours are wanted, and tables that line up with Chinese in them. */
import picocolors from "picocolors";
import stringWidth from "string-width";

/** Everything a command may touch outside its files; tests hand in their own. */
export interface Terminal {
  /** Results; with --json nothing but JSON lines. */
  out(text: string): void;
  /** Progress and notes. */
  err(text: string): void;
  readonly isOutTty: boolean;
  readonly isErrTty: boolean;
  /** Columns of the screen, or a width that reads well on paper. */
  readonly width: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Colors = ReturnType<typeof picocolors.createColors>;

const WIDTH_WITHOUT_SCREEN = 110;

/** The real terminal of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isOutTty: process.stdout.isTTY === true,
    isErrTty: process.stderr.isTTY === true,
    width: process.stdout.columns ?? WIDTH_WITHOUT_SCREEN,
    env: process.env,
  };
}

/** Colours only on a screen, and never with NO_COLOR (no-color.org) or a dumb terminal. */
export function colorsFor(terminal: Terminal): Colors {
  const isWanted = terminal.isOutTty && !terminal.env["NO_COLOR"] && terminal.env["TERM"] !== "dumb";
  return picocolors.createColors(isWanted);
}

/** Text from a workbook made safe for a screen: control characters (escape sequences, line breaks, overrides of direction) become spaces. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, " ").trim();
}

/** Cuts text to a display width, with … where something was left out. */
export function shorten(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += stringWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Punctuation that must not begin a line. */
const CLOSING = new Set("，。；：、！？）》」』】”’％%,.;:!?)]}");

/** Breaks text into lines of at most `width` columns: between Chinese characters, at spaces between Latin words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  // A Latin word or number stays whole; everything else may break anywhere.
  for (const piece of text.match(/[\w.,%@:/+-]+|\s+|[^\w\s]/gu) ?? []) {
    for (const part of stringWidth(piece) > width ? [...piece] : [piece]) {
      const size = stringWidth(part);
      if (used + size > width && used > 0 && !(part === piece && CLOSING.has(part))) {
        lines.push(line.trimEnd());
        line = "";
        used = 0;
      }
      if (used === 0 && /^\s+$/.test(part)) continue;
      line += part;
      used += size;
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

export interface Column {
  readonly heading: string;
  readonly align?: "left" | "right";
  /** The column that takes the width that is left and wraps; at most two. */
  readonly isFlexible?: boolean;
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "right" ? space + text : text + space;
}

/**
 * A table as lines of text. Cells are made printable; columns line up on the screen, where a Chinese character is two wide:
 *
 *   位置     问题          建议
 *   ───────  ────────────  ────────
 *   计划!E7  合计少了…     改为…
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: { readonly width: number; readonly colors: Colors; readonly indent?: number },
): string {
  const indent = options.indent ?? 2;
  const cells = rows.map((row) => columns.map((_, index) => printable(row[index] ?? "")));
  const natural = columns.map((column, index) => Math.max(stringWidth(column.heading), ...cells.map((row) => stringWidth(row[index]!))));
  const flexible = columns.map((column, index) => ({ column, index })).filter(({ column }) => column.isFlexible);
  const fixed = natural.reduce((sum, width, index) => sum + (columns[index]!.isFlexible ? 0 : width), 0);
  let room = Math.max(options.width - indent - 2 * (columns.length - 1) - fixed, 16 * flexible.length);
  const widths = [...natural];
  // The narrower flexible columns get what they need first, the widest what is left.
  const byNeed = [...flexible].sort((a, b) => natural[a.index]! - natural[b.index]!);
  byNeed.forEach(({ index }, order) => {
    const share = Math.floor(room / (byNeed.length - order));
    widths[index] = Math.min(natural[index]!, share);
    room -= widths[index]!;
  });
  const margin = " ".repeat(indent);
  const line = (texts: readonly string[]): string =>
    (margin + texts.map((text, index) => pad(text, widths[index]!, columns[index]!.align ?? "left")).join("  ")).trimEnd();
  const lines = [
    options.colors.bold(line(columns.map((column) => column.heading))),
    options.colors.dim(line(widths.map((width) => "─".repeat(width)))),
  ];
  for (const row of cells) {
    const wrapped = row.map((text, index) => wrap(text, widths[index]!));
    const height = Math.max(...wrapped.map((parts) => parts.length));
    for (let part = 0; part < height; part++) lines.push(line(wrapped.map((parts) => parts[part] ?? "")));
  }
  return `${lines.join("\n")}\n`;
}
