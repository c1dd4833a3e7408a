/** What we say in Simplified Chinese of why a finding is not corrected for the user, with the way out. */
import type { NoFix } from "../../plan/finding";

const places = (cells: readonly string[]): string => `${cells.slice(0, 6).join("、")}${cells.length > 6 ? " 等" : ""}`;

const WHY: Readonly<Record<NoFix["why"], (cells: readonly string[]) => string>> = {
  "inexact-amounts": (cells) => `${places(cells)} 还不是准确的金额，请先改好，再更正这个合计。`,
  "rows-below-total": (cells) => `${places(cells)} 在合计行下面，请先移到合计行以上，再更正这个合计。`,
  "not-one-cell": () => "这个数不在金额列的单独一格里，或它的明细不在这一列，请自己改这一格。",
  scattered: () => "明细太零散，写不成看得懂的求和公式，请自己改这一格。",
  "row-shared": () => "这一行与别的行共用合并单元格，或别的行沿用它的月份，请先拆开、填全，再删除或移动。",
  "row-referenced": (cells) => `${places(cells)} 的公式引用了这一行，删除或移动会使公式出错，请先改公式。`,
  "row-formula": () => "这一行的公式引用了别的行，移动后要人工核对，请自己移动。",
  "row-place": () => "表里分了小计或分段，或这一行没有写月份，放在哪里要由您决定，请自己移动。",
  "row-several": () => "这一行还有别的表格、公式区域或受保护的内容，请自己删除或移动。",
};

export const noFix = ({ why, cells }: NoFix): string => `不能代您改：${WHY[why](cells)}`;

export type NoFixMessage = typeof noFix;
