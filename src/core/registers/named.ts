/** registerNamed, columnNamed: a register and its columns as people call them. */
import type { Register, RegisterColumn } from "../plan/register";
import { REGISTERS } from "./kinds";
import { wordOf } from "./values";

/** The register of an id, or of a name in either language; null for none. */
export function registerNamed(text: string): Register | null {
  const word = wordOf(text);
  return (
    REGISTERS.find(({ id, name }) => id === word || wordOf(name.zh) === word || wordOf(name.en) === word) ??
    REGISTERS.find(({ name, words }) => words.some((one) => one === word) || wordOf(name.zh).startsWith(word)) ??
    null
  );
}

/** The column of an id, a name in either language or a heading that means it; null for none. */
export function columnNamed({ columns }: Register, text: string): RegisterColumn | null {
  const word = wordOf(text);
  return (
    columns.find(({ id, name }) => id.toLowerCase() === word || wordOf(name.zh) === word || wordOf(name.en) === word) ??
    columns.find(({ words = [] }) => words.includes(word)) ??
    null
  );
}
