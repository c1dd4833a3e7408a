/** unitOf: whose plan a sheet is, by its title. */
import { simplify, tidy } from "../words";
import { PART_OF_UNION, UNION_NAME } from "../words/sheet-words";

/** The unit whose union a title names; null when it names none, or only a part of a union (女职工委员会, 分会). */
export function unitOf(title: string | null): string | null {
  if (title === null || title.length > 80) return null;
  const plain = simplify(tidy(title))
    .replace(/(?:20\d\d|二[〇零○一二三四五六七八九]{3})(?:[-—~至](?:20)?\d\d)?(?:学年|年度?)?/g, "")
    .replace(/^[《“"(（]|关于/g, "");
  if (PART_OF_UNION.test(plain)) return null;
  const name = UNION_NAME.exec(plain)?.[1];
  return name === undefined ||
    name.length < 2 ||
    /^(?:年度|本|我|全|基层|单位|机关|学校|企业|公司|职工|上半年|下半年|.{0,3}季度|.{1,3}月份?)$/.test(name)
    ? null
    : name;
}
