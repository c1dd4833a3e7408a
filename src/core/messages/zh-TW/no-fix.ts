/** Made from ../zh-CN/no-fix.ts by npm run traditional: change that one. */
import type { NoFix } from "../../plan/finding";
const places = (cells: readonly string[]): string => `${cells.slice(0, 6).join("、")}${cells.length > 6 ? " 等" : ""}`;
const WHY: Readonly<Record<NoFix["why"], (cells: readonly string[]) => string>> = {
  "inexact-amounts": (cells) => `${places(cells)} 還不是準確的金額，請先改好，再更正這個合計。`,
  "rows-below-total": (cells) => `${places(cells)} 在合計行下面，請先移到合計行以上，再更正這個合計。`,
  "not-one-cell": () => "這個數不在金額列的單獨一格裡，或它的明細不在這一列，請自己改這一格。",
  scattered: () => "明細太零散，寫不成看得懂的求和公式，請自己改這一格。",
  "row-shared": () => "這一行與別的行共用合併儲存格，或別的行沿用它的月份，請先拆開、填全，再刪除或移動。",
  "row-referenced": (cells) => `${places(cells)} 的公式引用了這一行，刪除或移動會使公式出錯，請先改公式。`,
  "row-formula": () => "這一行的公式引用了別的行，移動後要人工核對，請自己移動。",
  "row-place": () => "表裡分了小計或分段，或這一行沒有寫月份，放在哪裡要由您決定，請自己移動。",
  "row-several": () => "這一行還有別的表格、公式區域或受保護的內容，請自己刪除或移動。",
};
export const noFix = ({ why, cells }: NoFix): string => `不能代您改：${WHY[why](cells)}`;
