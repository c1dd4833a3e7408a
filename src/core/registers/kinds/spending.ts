/** 经费支出登记: each payment out of the union's money, with its voucher. Where it is kept, it alone says what was spent. */
import type { Register } from "../../plan/register";
import { activity, amount, column, date, handler, remark } from "../columns";

export const spending: Register = {
  id: "spending",
  name: { zh: "经费支出登记", en: "Spending" },
  words: [
    "经费支出登记",
    "支出登记",
    "支出明细账",
    "支出台账",
    "经费台账",
    "经费使用台账",
    "报销登记",
    "经费支出明细",
    "支出流水",
    "经费使用登记",
    "支出明细",
  ],
  systems: ["jingfei-shouguanyong", "jingshen", "caiwu-gongkai"],
  columns: [
    date({ words: ["支出日期", "报销日期", "付款日期", "支付日期", "记账日期"] }),
    column("voucher", "text", ["凭证号", "Voucher no."], { words: ["凭证号", "凭证编号", "凭证", "票据号", "单据号"], width: 11 }),
    activity(),
    column("subject", "subject", ["支出科目", "Account subject"], {
      words: ["支出科目", "科目", "会计科目", "列支科目", "经费科目"],
      width: 18,
    }),
    column("summary", "text", ["摘要", "Summary"], {
      words: ["摘要", "支出内容", "用途", "事由", "开支内容", "支出事由", "内容"],
      width: 26,
    }),
    column("payee", "text", ["收款人", "Payee"], {
      words: ["收款人", "收款单位", "收款方", "收款单位(人)", "供应商"],
      isPersonal: true,
      width: 16,
    }),
    amount({ isRequired: true }),
    handler(),
    column("papers", "count", ["附件张数", "Papers"], { words: ["附件张数", "附件", "张数", "单据张数", "附件数"], width: 9 }),
    remark(),
  ],
  sums: "amount",
  isSpending: true,
  isLedger: true,
  checks: { date: "date" },
  note: {
    zh: "每支付一笔登记一行；“对应计划活动”从下拉表中选，预算执行情况按它归集。有本表时，实际支出只按本表计算。",
    en: "One line a payment. Choose the planned activity from the list: execution goes by it. Where this register is kept, it alone says what was spent.",
  },
};
