/** 慰问台账: visits to members on their occasions (五必访, 两贺四访); every union names its own five. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, department, handler, person, remark } from "../columns";

export const condolence: Register = {
  id: "condolence",
  name: { zh: "慰问台账", en: "Visits and condolences" },
  words: [
    "慰问台账",
    "慰问登记",
    "探访登记",
    "走访慰问",
    "五必访",
    "两贺四访",
    "慰问记录",
    "慰问明细",
    "探望登记",
    "慰问发放",
    "看望登记",
    "走访登记",
  ],
  systems: ["wubifang", "songwennuan", "shengri"],
  topics: ["illness-gift"],
  entries: [],
  columns: [
    date({ words: ["慰问日期", "慰问时间", "探访日期", "走访日期", "走访时间", "探望日期", "探望时间", "看望时间"] }),
    person({ words: ["慰问对象", "被慰问人", "慰问人员", "探访对象", "走访对象", "被探望人", "被访人"] }),
    department(),
    column("occasion", "choice", ["慰问事由", "Occasion"], {
      words: ["慰问事由", "事由", "原因", "慰问原因", "慰问类型", "慰问类别", "类别", "类型", "探访事由", "情形", "慰问项目"],
      isRequired: true,
      isPersonal: true,
      width: 14,
      choices: [
        { zh: "生病住院", en: "Illness", words: ["病", "住院", "手术"], topic: "illness-gift" },
        { zh: "结婚", en: "Wedding", words: ["婚"], topic: "wedding-gift" },
        { zh: "生育", en: "Birth", words: ["生育", "生子", "产", "生小孩"], topic: "birth-gift" },
        { zh: "丧事", en: "Bereavement", words: ["丧", "去世", "逝世", "病故", "亡故"], topic: "bereavement-gift" },
        { zh: "退休", en: "Retirement", words: ["退休", "离岗"], topic: "retirement-gift" },
        { zh: "困难", en: "Hardship", words: ["困难", "受灾", "灾", "变故"], topic: "hardship-aid" },
        { zh: "生日", en: "Birthday", words: ["生日"], topic: "birthday-gift" },
        { zh: "家庭纠纷", en: "Family dispute", words: ["纠纷"] },
        { zh: "其他", en: "Other" },
      ],
    }),
    activity(),
    column("form", "choice", ["慰问形式", "Form"], {
      words: ["慰问形式", "形式", "慰问方式", "方式", "慰问品"],
      width: 12,
      choices: [
        { zh: "慰问金", en: "Money", words: ["金", "现金", "转账"] },
        { zh: "慰问品", en: "Goods", words: ["品", "实物", "花", "果"] },
      ],
    }),
    amount({
      isRequired: true,
      words: ["慰问金额", "慰问费用", "发放金额", "慰问标准", "标准"],
      parts: ["慰问金", "现金", "慰问品", "慰问品金额", "慰问品价值", "慰问品折价", "实物折价", "实物金额", "礼品金额", "花篮"],
    }),
    handler({ words: ["慰问人", "走访人", "探访人", "陪同人"] }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  checks: { date: "date", once: ["person", "occasion"], limit: { amount: "amount", by: "occasion" } },
  indicators: [{ id: "visits", name: { zh: "慰问人次", en: "Visits paid" }, words: ["慰问人次", "走访人次"] }],
  note: {
    zh: "一人一事一行；事由可按本单位“五必访”“两贺四访”的口径改写。只写事由，不写病情等细节。",
    en: "One line a person and occasion. The occasions may be replaced by those of your own union. Name the occasion only, no medical details.",
  },
};
