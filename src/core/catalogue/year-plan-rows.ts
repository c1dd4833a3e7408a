/** YEAR_PLAN_ROWS: which activities a new year's plan begins with, in which months, sector by sector. */
import type { MonthNumber } from "../terms/month";
import type { Sector } from "../terms/sector";
import type { FestivalKey } from "../calendar";

export interface YearPlanDraft {
  readonly id: string;
  /** Months, or the festival whose month of that year it is. */
  readonly when: readonly MonthNumber[] | FestivalKey;
  /** Left out: every sector. */
  readonly sectors?: readonly Sector[];
  /** Where the row wants other words than the entry's name. */
  readonly name?: string;
  /**
   * Relative share of the union's funds. A proposal of ours, not a norm: it says only that a festival's goods for every member cost
   * more than a chess evening. Left out: no share.
   */
  readonly weight?: number;
}

const ALL_YEAR: readonly MonthNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const QUARTER_ENDS: readonly MonthNumber[] = [3, 6, 9, 12];
const NOT_SCHOOL: readonly Sector[] = ["office", "institution", "enterprise", "township", "hospital"];
const OFFICES: readonly Sector[] = ["office", "institution"];
const WORKPLACES: readonly Sector[] = ["enterprise", "township"];

export const YEAR_PLAN_ROWS: readonly YearPlanDraft[] = [
  // what the union's rules want every year
  { id: "niandu-gongzuo-jihua", when: [1], sectors: NOT_SCHOOL },
  { id: "niandu-gongzuo-jihua", when: [2], sectors: ["school"] },
  { id: "gonghui-jingfei-yusuan", when: [1] },
  { id: "huiyuan-daibiao-dahui", when: [3], weight: 2 },
  { id: "jiaodaihui", when: [1], sectors: ["enterprise", "hospital", "institution"], name: "召开职工代表大会" },
  { id: "jiaodaihui", when: [11], sectors: ["school"], name: "召开教职工代表大会" },
  { id: "gonghui-weiyuan-huiyi", when: ALL_YEAR, weight: 1 },
  { id: "huifei-shoujiao", when: QUARTER_ENDS },
  { id: "gonghui-jingfei-shenji", when: [7] },
  { id: "gonghui-jingfei-gongkai", when: [1, 7] },
  { id: "huiyuan-pingyi-gonghui", when: [12] },
  { id: "gonghui-gongzuo-zongjie", when: [12] },
  { id: "zhangwu-shangjiao", when: [12] },
  { id: "dangan-guidang", when: [12] },
  // festivals
  { id: "yuandan-lianhuan", when: "new-year", name: "庆元旦职工联欢活动", weight: 5 },
  { id: "yuandan-chunjie-weiwen", when: "spring-festival", weight: 20 },
  { id: "song-wennuan", when: "spring-festival", weight: 6 },
  { id: "yuanxiaojie", when: "lantern-festival", weight: 3 },
  { id: "sanba-qingzhu", when: "womens-day", weight: 5 },
  { id: "zhishujie", when: "tree-planting-day", sectors: ["school", "office", "institution"] },
  { id: "wuyi-qingzhu", when: "labour-day", weight: 4 },
  { id: "laomo-guanai", when: [4], sectors: WORKPLACES, name: "走访慰问劳模先进", weight: 2 },
  { id: "hushijie", when: "nurses-day", sectors: ["hospital"], weight: 5 },
  { id: "duanwu-weiwen", when: "dragon-boat", weight: 12 },
  { id: "liuyi-qinzi", when: "childrens-day", sectors: ["school", "hospital"], weight: 3 },
  { id: "qiyi-qingzhu", when: "party-day", sectors: ["office", "institution", "school"], weight: 2 },
  { id: "yishijie", when: "doctors-day", sectors: ["hospital"], weight: 4 },
  { id: "jiaoshijie-qingzhu", when: "teachers-day", sectors: ["school"], weight: 6 },
  { id: "shide-biaobing", when: "teachers-day", sectors: ["school"], weight: 3 },
  { id: "zhongqiu-guoqing-weiwen", when: "mid-autumn", weight: 18 },
  { id: "guoqing-qingzhu", when: "national-day", weight: 3 },
  { id: "chongyangjie", when: "double-ninth", weight: 2 },
  { id: "pufa-xuanchuan", when: "constitution-day", sectors: ["office"], weight: 1 },
  // care all year
  { id: "shengri-weiwen", when: ALL_YEAR, weight: 8 },
  { id: "zhuyuan-weiwen", when: ALL_YEAR, weight: 3 },
  { id: "hunsang-weiwen", when: ALL_YEAR, name: "会员婚丧嫁娶慰问", weight: 2 },
  { id: "kunnan-zhigong-bangfu", when: [11], weight: 5 },
  { id: "zhuyuan-huzhu-baozhang", when: [3], weight: 5 },
  { id: "zhigong-tijian", when: [10] },
  { id: "xia-song-qingliang", when: [7], sectors: ["enterprise", "township", "hospital", "office", "institution"], weight: 5 },
  { id: "jinqiu-zhuxue", when: [8], weight: 3 },
  // sport, arts, learning
  { id: "jianbuzou", when: [4], sectors: ["office", "institution", "township"], weight: 3 },
  { id: "dushu-huodong", when: [4], weight: 2 },
  { id: "chunyou", when: [5], weight: 7 },
  { id: "jiankang-jiangzuo", when: [6], weight: 2 },
  { id: "pingpangqiu", when: [6], sectors: ["enterprise"], weight: 4 },
  { id: "zhigong-yundonghui", when: [10], weight: 8 },
  { id: "yumaoqiu", when: [11], weight: 4 },
  { id: "xinli-jiangzuo", when: [9], sectors: ["hospital", "office"], weight: 2 },
  { id: "yanjiang-bisai", when: [9], sectors: ["office", "institution"], weight: 3 },
  { id: "gonghui-ganbu-peixun", when: [6], weight: 3 },
  { id: "baokan-zhengding", when: [11], weight: 2 },
  { id: "xianjin-pingxuan", when: [12], weight: 4 },
  // what the sector adds
  { id: "tian-zhengji-duban", when: [10], sectors: ["school"] },
  { id: "xiaowu-gongkai", when: [2, 9], sectors: ["school"] },
  { id: "jiaoxue-jibengong", when: [5], sectors: ["school"], weight: 4 },
  { id: "zhigong-liaoxiuyang", when: [7], sectors: ["school"], weight: 6 },
  { id: "zhishi-jingsai", when: [5], sectors: OFFICES, weight: 2 },
  { id: "zhiyuan-yigong", when: [8], sectors: OFFICES },
  { id: "gongzi-jiti-xieshang", when: [3], sectors: WORKPLACES, weight: 2 },
  { id: "changwu-zhengwu-gongkai", when: QUARTER_ENDS, sectors: ["enterprise", "hospital"], name: "厂务（院务）公开" },
  { id: "anquan-peixun", when: "safety-month", sectors: WORKPLACES, name: "安全生产月职工安全培训", weight: 3 },
  { id: "jineng-bisai", when: [9], sectors: ["enterprise", "township", "hospital"], weight: 6 },
  { id: "laodong-jingsai", when: [8], sectors: ["enterprise"], weight: 5 },
  { id: "jishu-chuangxin", when: [10], sectors: ["enterprise"], weight: 4 },
  { id: "gonghui-zujian", when: [4], sectors: ["township"], weight: 3 },
  { id: "jiuye-chuangye-fuwu", when: [2], sectors: ["township"], weight: 2 },
  { id: "nongmingong-bangfu", when: [8], sectors: ["township"], weight: 2 },
  { id: "nvgong-gongzuo-huiyi", when: [6, 12], sectors: ["hospital"], weight: 1 },
];
