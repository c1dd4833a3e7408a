/** Who does it, where a text names somebody: people and parts of an organisation. Simplified and half width; matched against the plain form of a line. Data only. */

const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄曲家封芮储靳汲邴松井段富巫乌焦巴弓牧山谷车侯宓蓬全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧利蔚越夔隆师巩厍聂晁勾敖融冷辛阚那简饶空曾毋沙乜养鞠须丰巢关相查后荆红游权盖益桓公肖付";
const PERSON = `(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|[${SURNAMES}])[\\u4e00-\\u9fff]{1,2}(?:老师|同志|主席|主任|经理|书记|校长|科长|处长|部长)?`;
const POST = "(?:[\\u4e00-\\u9fff]{0,8}(?:主席|主任|委员|书记|部长|科长|处长|组长|干事|队长|经理|校长|厂长|会长|园长|院长|支书))";
const PART =
  "(?:[\\u4e00-\\u9fffA-Za-z\\d]{1,12}(?:部|处|科|室|股|组|办|中心|队|班|委员会|委员|干事|部门|科室|车间|厂|院|校)|[\\u4e00-\\u9fff]{0,10}(?:工会|分会|经审委|女工委|主席|主任|书记))";

/** One that is named, or several: 赵强, 办公室、女工委. */
export const NAMES_SOMEBODY = new RegExp(
  `^(?!周[一二三四五六日](?:$|[^\\u4e00-\\u9fff]))(?:${POST}?${PERSON}|${PART})(?:[、和及/\\s]+(?:${POST}?${PERSON}|${PART})){0,8}$`,
);

/** 责任人赵强: the label without its colon, what it says up to the end of its clause. */
export const BARE_OWNER =
  /(?<=[\s,;。(\[、])(责任人|负责人|经办人|牵头人|主责部门|责任部门|责任单位|责任科室|牵头部门|牵头单位|承办部门|承办单位|主办部门|主办单位|协办部门|协办单位|配合部门|配合单位)(?:为|是)?\s?(?=([^,;。()[\]:]{2,40})(?:[,;。()[\]]|$))/g;

/** 由办公室负责, alone in its clause; behind other words only with 由 before it. */
export const DOES_IT_ALONE =
  /(?:(?<=[\s,;。(\[])(?:均|都|统一)?由?|(?<=[\u4e00-\u9fff\d)”])(?:均|都|统一)?由)([^,;。()[\]:由]{2,30}?)(?:牵头负责|负责落实|具体负责|负责实施|负责组织(?:实施)?|负责|牵头|承办|主办|组织实施|具体落实|共同组织|共同承办|联合组织|联合举办|统筹|办理|带队)(?=[,、;。)\]]|$)/g;

/** 、宣传科配合 behind who leads, or alone in its clause: who helps. */
export const HELPS_ALONE =
  /(?<=[\s,、;。(\[])由?((?:(?!牵头|负责|承办|主办)[^,、;。()[\]:由]){2,20}(?:、(?:(?!牵头|负责|承办|主办)[^,、;。()[\]:由]){2,12}){0,3})(?:协助配合|配合|协助|协办)(?=[,;。)\]]|$)/g;

/** (权益部、财务部): parts of an organisation and nothing else, in a bracket at the end. */
export const PARTS_ALONE =
  /^(?!各|全体)[\u4e00-\u9fff]{1,8}(?:部|科|处|办公室|女工委|经审委|委员会|工会|分会)(?:、(?!各|全体)[\u4e00-\u9fff]{1,8}(?:部|科|处|办公室|女工委|经审委|委员会|工会|分会)){0,3}$/;

/** 3000元,赵强: a name behind the amount, at the end of what is said. */
export const OWNER_BEHIND_MONEY = /(?<=\d(?:\.\d{1,2})?\s?[万千百]?元[)]?)[,、\s]\s?([\u4e00-\u9fff、]{2,30})(?=[。;)\]]|$)/g;

/** Without any of these nobody is named without a colon. */
export const OWNER_LIKE = /责任|负责|经办|牵头|主责|[承主协]办|配合|实施|落实|共同|联合|统筹|办理|带队|协助|元/;

/** Begins or ends what is said of who does it before the work itself: 由院工会牵头, 宣传科配合. */
export const LEADS = /^由|(?:牵头|配合|协助)$/;

const LABEL =
  "(?:主要|第一|直接)?(?:负责人|责任人|经办人|牵头人|承办人|主办人|组织人|组织者|负责同志|(?:责任|负责|牵头|承办|主办|组织|实施)(?:部门|单位|科室|处室))";

/** 负责人：王丽华 as the whole of a heading. */
export const OWNER_ALONE = new RegExp(
  `^(?:[一二三四五六七八九十\\d]{1,3}[、.])?[(【]?${LABEL}:\\s*([^\\s:()【】][^:()【】]{0,38}?)[)】]?$`,
);

/** 文体活动（负责人：王丽华）, 一、文体活动负责人：王丽华; who signs the table is another. */
export const OWNER_WITHIN = new RegExp(`.(?<!填表|填报|编制|制表|审核|财务|单位|部门)${LABEL}:([^\\s:(),;]{1,39}?)[)]?$`);

/** 王强 汇总: the total of a group of a pivot table, with what the group is called. */
export const GROUP_TOTAL = /^(.{1,20}?)(?:汇总|小计|合计|total)$/i;

/** Below a person's name in a table of who does what: leads, as against helps. */
export const LEADS_MARK = /^[●★◆■▲☆◎]$|^(?:主|负责|牵头|主责|a|r)$/i;
export const HELPS_MARK = /^[○△◇□]$|^(?:协|配合|协助|参与)$/;
