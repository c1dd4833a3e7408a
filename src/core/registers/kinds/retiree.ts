/** 退休职工慰问台账: visits to retired members, with who pays. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, department, handler, person, remark } from "../columns";

export const retiree: Register = {
  id: "retiree",
  name: { zh: "退休职工慰问台账", en: "Retired members" },
  words: [
    "退休职工",
    "退休教师",
    "离退休",
    "退休人员",
    "退休教职工",
    "退休干部",
    "退休老干部",
    "退休会员",
    "退休老师",
    "退休慰问",
    "退休走访",
    "慰问退休",
    "走访退休",
    "退管",
  ],
  systems: ["tuixiu"],
  topics: ["retirees"],
  columns: [
    date({ words: ["慰问日期", "慰问时间", "走访日期", "走访时间"] }),
    person({
      words: [
        "退休职工",
        "退休职工姓名",
        "退休人员",
        "退休人员姓名",
        "退休教师",
        "退休教职工",
        "退休老师",
        "离退休人员",
        "慰问对象",
        "走访对象",
      ],
    }),
    department({ words: ["原部门", "原单位"] }),
    column("age", "count", ["年龄", "Age"], { words: ["年龄", "周岁"], isPersonal: true, width: 8 }),
    column("occasion", "choice", ["慰问事由", "Occasion"], {
      words: ["慰问事由", "事由", "原因", "慰问类型", "慰问类别", "走访事由", "节日", "慰问原因", "走访原因"],
      isRequired: true,
      isPersonal: true,
      width: 14,
      choices: [
        { zh: "重阳", en: "Double Ninth", words: ["重阳", "敬老"] },
        { zh: "春节", en: "Spring Festival", words: ["春节", "元旦", "新年"] },
        { zh: "生病住院", en: "Illness", words: ["病", "住院"] },
        { zh: "其他", en: "Other" },
      ],
    }),
    activity(),
    amount({
      isRequired: true,
      parts: ["慰问金", "现金", "慰问品金额", "慰问品价值", "实物折价", "补助金"],
      words: ["慰问金额", "慰问标准", "标准"],
    }),
    column("payer", "choice", ["由谁承担", "Paid by"], {
      words: ["由谁承担", "经费来源", "列支渠道", "资金来源"],
      width: 12,
      choices: [
        { zh: "工会经费", en: "Union", words: ["工会"] },
        { zh: "行政", en: "Employer", words: ["行政", "学校", "单位"] },
        { zh: "离退休经费", en: "Retirees' funds", words: ["离退", "退管"] },
      ],
    }),
    handler(),
    remark(),
  ],
  isNarrow: true,
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["person", "occasion"] },
  indicators: [{ id: "retirees-visited", name: { zh: "慰问退休职工人次", en: "Visits to retired members" }, words: ["慰问退休"] }],
};
