/** Structured references taken apart: which rows and columns of which table 表1[[#Totals],[预算]] or [@预算] means. */

export type TableItem = "all" | "data" | "headers" | "totals" | "this-row";

export interface StructuredReference {
  /** Null where none is written: the table that the formula stands in. */
  readonly table: string | null;
  /** Empty where none is written, which means the data rows. */
  readonly items: readonly TableItem[];
  /** First and last column, the same for one; null for all of them. */
  readonly columns: readonly [first: string, last: string] | null;
}

const ITEMS: Readonly<Record<string, TableItem>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "this-row",
};

/** Reads the text of a "structured" token; null for another workbook's table and for what cannot be one. */
export function parseStructured(text: string): StructuredReference | null {
  const open = text.indexOf("[");
  const table = text.slice(0, open);
  if (open < 0 || !text.endsWith("]") || /[!\]]/.test(table)) return null;
  const inside = text.slice(open + 1, -1);
  const parts = partsOf(inside);
  return parts && { table: table === "" ? null : table, ...parts };
}

type Parts = Omit<StructuredReference, "table">;

function partsOf(inside: string): Parts | null {
  const isThisRow = inside.startsWith("@");
  const rest = (isThisRow ? inside.slice(1) : inside).trim();
  const items: TableItem[] = isThisRow ? ["this-row"] : [];
  if (rest === "") return { items, columns: null };
  if (!rest.startsWith("[")) {
    const item = itemOf(rest);
    if (item) return isThisRow ? null : { items: [item], columns: null };
    const name = unescaped(isThisRow ? rest : inside);
    if (/[[\]]/.test(rest.replace(/'[\s\S]/g, ""))) return null;
    return { items, columns: [name, name] };
  }
  const brackets = bracketsIn(rest);
  if (!brackets) return null;
  const columns: string[] = [];
  for (const { text, joint } of brackets) {
    const item = itemOf(text);
    if (item) {
      if (joint === ":" || columns.length > 0) return null;
      items.push(item);
    } else {
      if (columns.length > 0 && joint !== ":") return null;
      columns.push(unescaped(text));
    }
  }
  if (columns.length > 2) return null;
  return { items, columns: columns.length === 0 ? null : [columns[0]!, columns.at(-1)!] };
}

function itemOf(text: string): TableItem | null {
  const folded = text.trim().toLowerCase();
  return Object.hasOwn(ITEMS, folded) ? ITEMS[folded]! : null;
}

/** [a], [b]:[c] … with what joins each to the one before; null for anything else. */
function bracketsIn(text: string): { readonly text: string; readonly joint: "" | "," | ":" }[] | null {
  const found: { text: string; joint: "" | "," | ":" }[] = [];
  let at = 0;
  for (;;) {
    const start = at;
    while (at < text.length && /[\s,:;]/.test(text[at]!)) at++;
    if (at === text.length) return start === at && found.length > 0 ? found : null;
    const joint = text.slice(start, at).trim();
    if (text[at] !== "[" || joint.length > 1 || (joint === "") !== (found.length === 0)) return null;
    let end = at + 1;
    for (; end < text.length && text[end] !== "]"; end++) if (text[end] === "'") end++;
    if (end >= text.length) return null;
    found.push({ text: text.slice(at + 1, end), joint: joint === ":" ? ":" : joint === "" ? "" : "," });
    at = end + 1;
  }
}

/** "'" takes the next character literally. */
function unescaped(text: string): string {
  return text.replace(/'([\s\S])/g, "$1");
}
