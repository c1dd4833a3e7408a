/** PARTY_SIGNS: words of what the Party pays for itself. See signs.ts for how they are written. */
import { ARTS, CONTEST, each } from "./sign-words";

const BODY = "党员|党支部|支部|党总支|党委|党组|党组织|党建|党小组|党务|预备党员|发展对象|入党|入党积极分子";
const WORK =
  "活动|学习|教育|培训|轮训|参观|研学|会议|大会|换届|选举|共建|联建|结对|联学|团建|春游|秋游|拓展|宣誓|誓词|红色|党课|徽|旗|报刊|刊物|书籍|读本|资料|展板|展厅|阵地|品牌|文化墙|活动室|会议室|表彰|评优|奖励|奖金|奖品|纪念|生日|先锋岗|示范岗|标识|胸牌|服装|经费|费用|开支|支出|预算|专项|工作费|长征|基地|故居|远教|远程教育|站点|考察|观摩|中心组|日";
/** A choir of Party members and workers is the union's, and so is what the Party only leads or pays for. */
const WITH_WORKERS = `${CONTEST}|${ARTS}|志愿|植树|观影|电影|晚会|健步|运动|联谊|和职工|与职工|及职工|全体职工|职工群众|党员职工|职工党员|党员干部与|会员|离退休支部|带工建|党工共建|以党建|党建引领|党建促|工会|行政`;

export const PARTY_SIGNS: readonly string[] = [
  `${BODY} ${WORK} !${WITH_WORKERS}`,
  `三会一课|入党誓词|重温誓词|党徽|党旗|党报|党刊|组织生活|理论中心组|党委中心组|七一表彰|两优一先|优秀共产党员|优秀党员|政治生日|党代会|党课|主题党日|党日|党费|党务工作|党内|党支部书记|微党课|党史馆党员 !${WITH_WORKERS}`,
  "老党员|困难党员|生活困难党员|退休党员|党龄|光荣在党 慰问|走访|看望|探望|补助|纪念品|纪念章|座谈|关怀 !困难职工|党员职工|职工党员|联欢",
  `#party-day 表彰|党员|支部|党建|党课|党员大会|重温入党|慰问老党员 !${WITH_WORKERS}|困难职工`,
  `${each("党建|党务|党员", "经费|费用|支出|预算|活动费|学习费|资料费|活动经费")} !${WITH_WORKERS}`,
];
