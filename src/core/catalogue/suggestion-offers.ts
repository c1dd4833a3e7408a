/** What may be offered to a plan that lacks it: by festival, and for months with nothing. */
import type { MonthNumber } from "../terms/month";
import type { Sector } from "../terms/sector";
import type { FestivalKey } from "../calendar";

export interface FestivalOffer {
  readonly festival: FestivalKey;
  readonly id: string;
  /** Left out: every sector. A sector that is not known gets only what suits every one. */
  readonly sectors?: readonly Sector[];
  /**
   * True for what a careful accountant takes without thought: goods on the great statutory festivals, 三八, and a sector's own day.
   * Everything else on a festival is for the user to want.
   */
  readonly isRecommended: boolean;
  /** Offered to a 職工福利委員會 as well. */
  readonly suitsWelfare: boolean;
}

/**
 * Goods for every member are offered only on statutory festivals (2017 办法: 元旦, 春节, 清明, 五一, 端午, 中秋, 国庆);
 * on 三八, 教师节, 重阳 and a profession's own day an activity is.
 */
export const FESTIVAL_OFFERS: readonly FestivalOffer[] = [
  { festival: "new-year", id: "yuandan-lianhuan", isRecommended: false, suitsWelfare: false },
  { festival: "spring-festival", id: "yuandan-chunjie-weiwen", isRecommended: true, suitsWelfare: true },
  { festival: "spring-festival", id: "song-wennuan", isRecommended: true, suitsWelfare: false },
  { festival: "lantern-festival", id: "yuanxiaojie", isRecommended: false, suitsWelfare: false },
  { festival: "womens-day", id: "sanba-qingzhu", isRecommended: true, suitsWelfare: true },
  { festival: "tree-planting-day", id: "zhishujie", isRecommended: false, suitsWelfare: false },
  { festival: "labour-day", id: "wuyi-qingzhu", isRecommended: false, suitsWelfare: true },
  { festival: "nurses-day", id: "hushijie", sectors: ["hospital"], isRecommended: true, suitsWelfare: false },
  { festival: "dragon-boat", id: "duanwu-weiwen", isRecommended: true, suitsWelfare: true },
  {
    festival: "childrens-day",
    id: "liuyi-qinzi",
    sectors: ["school", "hospital", "enterprise"],
    isRecommended: false,
    suitsWelfare: false,
  },
  { festival: "safety-month", id: "anquan-peixun", sectors: ["enterprise", "township"], isRecommended: false, suitsWelfare: false },
  { festival: "party-day", id: "qiyi-qingzhu", sectors: ["office", "institution", "school"], isRecommended: false, suitsWelfare: false },
  { festival: "doctors-day", id: "yishijie", sectors: ["hospital"], isRecommended: true, suitsWelfare: false },
  { festival: "teachers-day", id: "jiaoshijie-qingzhu", sectors: ["school"], isRecommended: true, suitsWelfare: false },
  { festival: "mid-autumn", id: "zhongqiu-guoqing-weiwen", isRecommended: true, suitsWelfare: true },
  { festival: "national-day", id: "guoqing-qingzhu", isRecommended: false, suitsWelfare: false },
  { festival: "double-ninth", id: "chongyangjie", isRecommended: false, suitsWelfare: false },
  { festival: "constitution-day", id: "pufa-xuanchuan", sectors: ["office", "township"], isRecommended: false, suitsWelfare: false },
];

/** For a month with nothing: customary and cheap first; the first that fits the sector and is not in the plan is offered. */
export const MONTH_OFFERS: Readonly<Record<MonthNumber, readonly string[]>> = {
  1: ["kunnan-zhigong-dangan", "huiyuan-dangan", "qipai"],
  2: ["huiyuan-dangan", "qingnian-luntan", "dushu-huodong"],
  3: ["jianbuzou", "falv-fagui-xuexi", "sheying-bisai"],
  4: ["dushu-huodong", "jianbuzou", "chunyou"],
  5: ["dengshan", "zhengwen", "jiankang-jiangzuo"],
  6: ["gonghui-ganbu-peixun", "helihua-jianyi", "zhigong-zuotanhui"],
  7: ["xia-song-qingliang", "waichu-canguan", "kala-ok"],
  8: ["jinqiu-zhuxue", "xia-song-qingliang", "jiaogong-tiyu", "dianying-guankan"],
  9: ["xinhuiyuan-ruhui", "jineng-bisai", "shuhua"],
  10: ["zhigong-yundonghui", "xinli-jiangzuo", "qiuyou"],
  11: ["kunnan-zhigong-diaocha", "yumaoqiu", "yanjiang-bisai"],
  12: ["quwei-yundonghui", "xianjin-pingxuan", "qipai"],
};

/** The same for a 職工福利委員會: sport and outings only. */
export const WELFARE_MONTH_OFFERS: Readonly<Record<MonthNumber, readonly string[]>> = {
  1: ["qipai", "yumaoqiu"],
  2: ["qipai", "dushu-huodong"],
  3: ["jianbuzou", "dengshan"],
  4: ["chunyou", "jianbuzou"],
  5: ["dengshan", "jiankang-jiangzuo"],
  6: ["yumaoqiu", "jiankang-jiangzuo"],
  7: ["dianying-guankan", "kala-ok"],
  8: ["dianying-guankan", "pingpangqiu"],
  9: ["qixing", "jianbuzou"],
  10: ["qiuyou", "zhigong-yundonghui"],
  11: ["yumaoqiu", "sheying-bisai"],
  12: ["quwei-yundonghui", "qipai"],
};

/** Duties recommended where they are missing: those that every union's rules or audit ask for by name. The others are offered only. */
export const RECOMMENDED_DUTIES: ReadonlySet<string> = new Set([
  "gonghui-jingfei-yusuan",
  "huiyuan-daibiao-dahui",
  "gonghui-jingfei-shenji",
  "gonghui-jingfei-gongkai",
  "gonghui-gongzuo-zongjie",
]);
