/** each, BUYING, PAYING, CONTEST…: the words of which signs of spending are composed, so that a kind is known by its parts and not by single wordings. */

/** Every word of the one list followed by every word of the other: 领导|班子 and 奖金|津贴 give 领导奖金|领导津贴|班子奖金|班子津贴. */
export function each(first: string, second: string): string {
  return first
    .split("|")
    .flatMap((one) => second.split("|").map((other) => one + other))
    .join("|");
}

/** Something is got. */
export const BUYING =
  "采购|购置|购买|购入|新购|添置|添购|更换|更新|换发|配备|配置|配发|发放|定制|定做|订制|订做|制作|安装|费|款|补充|储备|置办|选购|团购|租赁|订购|统一";
/** Something is paid to, or for, somebody. */
export const PAYING = "补贴|补助|津贴|补偿|赔偿|报销|费|金|款|奖|贴补|垫付|支付|缴纳|缴费|代缴|发放";

/** Something is competed in, */
export const CONTEST = "比赛|竞赛|大赛|赛事|联赛|球赛|友谊赛|邀请赛|技能|赛|比武|练兵|运动会|趣味";
/** shown or played, */
export const ARTS = "征文|征集|演讲|摄影|书画|绘画|彩绘|设计|创意|手工|手抄报|合唱|歌咏|联欢|文艺|演出|情景剧|小品|展览|剪纸";
/** learnt about, */
export const LEARNING = "讲座|知识|宣传|宣讲|培训|学习班|问答|答题|咨询|解读|读书|普法|公开课";
/** or seen to on the workers' behalf, and not paid for. */
export const CIVIC = "志愿|义工|检查|监督|督查|巡查|满意度|调查|调研|座谈|建议|评比|评选|政策|协商|体验|参观|开放日|维权|援助|法律|调解";
export const ABOUT = `${CONTEST}|${ARTS}|${LEARNING}|${CIVIC}`;
/** A row that speaks against something. */
export const WARNED = "严禁|禁止|不得|不准|杜绝|防止|整治|自查|警示|抵制|拒绝|反对";
/** And what is brought to those in need or at work. */
export const VISITS = "慰问|看望|走访|探望|困难|特困|帮扶|送温暖|送清凉";

/** Persons who decide. */
export const LEADERS =
  "领导|领导班子|班子|班子成员|中层|中层干部|中层管理人员|高管|管理层|管理人员|院长|校长|厂长|经理|总经理|局长|书记|处长|科长|董事";
