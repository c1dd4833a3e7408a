/** Made from ../zh-CN/rolling.ts by npm run traditional: change that one. */
import type { RollingMessages } from "../rolling-messages";
export const rolling: RollingMessages = {
  sheetName: "轉換說明",
  title: ({ year }) => `轉為${year}年度的改動說明`,
  intro: ({ made, open }) => `已改動${made}處；待確認${open}處（表中未改，已在備註或本表註明）。原文件沒有改動。`,
  columns: { seq: "序號", sheet: "工作表", cell: "原位置", kind: "類型", from: "原內容", to: "新內容", why: "原因", state: "狀態" },
  kinds: { move: "時間", year: "年度", renumber: "屆次", "one-off": "一次性", carry: "經費", clear: "清空" },
  why: (why, setting) => {
    switch (why.code) {
      case "festival":
        return `${why.name} ${why.from} → ${why.to}`;
      case "festival-beside-fixed":
        return `${why.name} ${why.from} → ${why.to}，同一行另有固定日期的節日，請確認`;
      case "before-festival":
        return `${why.name} ${why.from} → ${why.to}，節前可能在上一個月`;
      case "fixed-day":
        return `日期不變，年份改為新年度：${why.from} → ${why.to}`;
      case "weekday":
        return `日期不變，星期按新年度重排：${why.from} → ${why.to}`;
      case "chosen-weekday":
        return `原日期按星期選定：${why.from} → ${why.to}，請確認`;
      case "no-place":
        return `應在${why.month}月，表中沒有可放的位置，行未移動`;
      case "calendar-days":
        return `日曆按${why.year}年的星期重排，活動隨日期移動`;
      case "calendar-stays":
        return "日曆的排法無法自動重排，日期與星期仍是上年的，請手工調整";
      case "plan-year":
        return `${why.from}年 → ${why.to}年`;
      case "year-in-note":
        return `說明或備註裡的年份 ${why.from} → ${why.to}，請確認`;
      case "known-count":
        return why.isAnniversary ? `自${why.since}年起算的週年` : `自${why.since}年起每年一次`;
      case "yearly-count":
        return "按每年一次順延，請確認";
      case "meeting-of-term":
        return "本屆任期內每年一次，次數順延，屆數不變；如已換屆請改";
      case "once":
        return "不是每年都有的工作，請核對是否保留";
      case "likely-once":
        return "可能是一次性的工作，請核對是否保留";
      case "own-anniversary":
        return "本單位的週年活動，不逐年順延，請核對是否保留";
      case "carried":
        return "本年預算轉為上年預算";
      case "carried-actual":
        return "本年實際轉為上年實際";
      case "no-actual":
        return "沒有本年實際數，已清空";
      case "draft-amount":
        return "沿用上年金額作草稿，待審定";
      case "blank-amount":
        return "按要求清空，待填寫";
      case "done-last-year":
        return "上年的執行情況，已清空";
      case "made-on":
        return "上年的編制或簽署日期，已清空";
      case "balance-unknown":
        return `${setting(why.setting)}：上年餘額尚未確定，已清空`;
      case "income-to-confirm":
        return `${setting(why.setting)}：沿用上年數，請確認`;
      case "our-sheet":
        return "本軟體生成的工作表，不帶入新年度，可重新生成";
    }
  },
  states: { made: "已改", told: "已註明", open: "待確認" },
  remark: "備註",
  join: "；",
  once: "一次性，請核對",
  likelyOnce: "可能是一次性，請核對",
  roundYear: "上年逢五逢十，請核對規模",
  open: ({ from, to }) => `請核對：${from} → ${to}`,
  stuck: ({ month }) => `請核對：應移到${month}月`,
};
