/** fenText, fenIn: an amount as one types it, and back. */
import { figure } from "../../core/messages/figures";
import { type Fen, fenFromYuan, yuan } from "../../core/plan/money";

/** An amount as one types it: 60,000 or 60,000.50. */
export function fenText(fen: Fen): string {
  return figure(yuan(fen)).replace(/\.00$/, "");
}

/** Null for blank, undefined for what is no amount. */
export function fenIn(text: string): Fen | null | undefined {
  const plain = text.replace(/[,，\s]/g, "");
  if (plain === "") return null;
  return /^\d+(?:\.\d*)?$/.test(plain) ? (fenFromYuan(Number(plain)) ?? undefined) : undefined;
}
