/** Parts of sentences in Simplified Chinese that findings of several files share. */
import { figure, runs } from "../figures";

export const yuan = (amount: number): string => `${figure(amount)} 元`;
export const rows = (list: readonly number[]): string => `第 ${runs(list).join("、")} 行`;
