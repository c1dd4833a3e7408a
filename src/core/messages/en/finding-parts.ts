/** Parts of sentences in English that findings of several files share. */
import { figure, runs } from "../figures";

export const yuan = (amount: number): string => `${figure(amount)} yuan`;
export const rows = (list: readonly number[]): string => `${new Set(list).size === 1 ? "row" : "rows"} ${runs(list).join(", ")}`;
