/** What 转为新年度 says in Simplified Chinese: 转换说明, its reasons, and the remarks. */
import type { RollingMessages } from "../rolling-messages";

export const rolling: RollingMessages = {
  sheetName: "转换说明",
  title: ({ year }) => `转为${year}年度的改动说明`,
  intro: ({ made, open }) => `已改动${made}处；待确认${open}处（表中未改，已在备注或本表注明）。原文件没有改动。`,
  columns: { seq: "序号", sheet: "工作表", cell: "原位置", kind: "类型", from: "原内容", to: "新内容", why: "原因", state: "状态" },
  kinds: { move: "时间", year: "年度", renumber: "届次", "one-off": "一次性", carry: "经费", clear: "清空" },
  why: (why, setting) => {
    switch (why.code) {
      case "festival":
        return `${why.name} ${why.from} → ${why.to}`;
      case "festival-beside-fixed":
        return `${why.name} ${why.from} → ${why.to}，同一行另有固定日期的节日，请确认`;
      case "before-festival":
        return `${why.name} ${why.from} → ${why.to}，节前可能在上一个月`;
      case "fixed-day":
        return `日期不变，年份改为新年度：${why.from} → ${why.to}`;
      case "weekday":
        return `日期不变，星期按新年度重排：${why.from} → ${why.to}`;
      case "chosen-weekday":
        return `原日期按星期选定：${why.from} → ${why.to}，请确认`;
      case "no-place":
        return `应在${why.month}月，表中没有可放的位置，行未移动`;
      case "calendar-days":
        return `日历按${why.year}年的星期重排，活动随日期移动`;
      case "calendar-stays":
        return "日历的排法无法自动重排，日期与星期仍是上年的，请手工调整";
      case "plan-year":
        return `${why.from}年 → ${why.to}年`;
      case "year-in-note":
        return `说明或备注里的年份 ${why.from} → ${why.to}，请确认`;
      case "known-count":
        return why.isAnniversary ? `自${why.since}年起算的周年` : `自${why.since}年起每年一次`;
      case "yearly-count":
        return "按每年一次顺延，请确认";
      case "meeting-of-term":
        return "本届任期内每年一次，次数顺延，届数不变；如已换届请改";
      case "once":
        return "不是每年都有的工作，请核对是否保留";
      case "likely-once":
        return "可能是一次性的工作，请核对是否保留";
      case "own-anniversary":
        return "本单位的周年活动，不逐年顺延，请核对是否保留";
      case "carried":
        return "本年预算转为上年预算";
      case "carried-actual":
        return "本年实际转为上年实际";
      case "no-actual":
        return "没有本年实际数，已清空";
      case "draft-amount":
        return "沿用上年金额作草稿，待审定";
      case "blank-amount":
        return "按要求清空，待填写";
      case "done-last-year":
        return "上年的执行情况，已清空";
      case "made-on":
        return "上年的编制或签署日期，已清空";
      case "balance-unknown":
        return `${setting(why.setting)}：上年余额尚未确定，已清空`;
      case "income-to-confirm":
        return `${setting(why.setting)}：沿用上年数，请确认`;
      case "our-sheet":
        return "本软件生成的工作表，不带入新年度，可重新生成";
    }
  },
  states: { made: "已改", told: "已注明", open: "待确认" },
  remark: "备注",
  join: "；",
  once: "一次性，请核对",
  likelyOnce: "可能是一次性，请核对",
  roundYear: "上年逢五逢十，请核对规模",
  open: ({ from, to }) => `请核对：${from} → ${to}`,
  stuck: ({ month }) => `请核对：应移到${month}月`,
};
