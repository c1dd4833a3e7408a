/** Lines of an article: numbers, headings, titles, labels, signatures, spaces. Simplified and half width; patterns, matched against the plain form of a line. Data only. */

/** A question, so that its mark is none of a lost character; 慰问 and 困难 ask nothing. */
export const ASKS = /[吗嗎呢什么麼怎谁誰哪几幾何吧否]|(?<![慰访訪])[问問]|[难難]道/;
/** Chinese in UTF-8 that was read as GBK (characters no plan has, close together) or as Western text. */
const MISREAD_OFTEN = "浠浼鍏鍑鍒鍔鍙鍚鍛鍜鍥鍦鍩鎬鎵鎺鏁鏂鏃鏄鏈鏉鏍鐢鐨鐩鑱缁閮閲闂鎱锷钖锲镐镓镞镙镄镵";
export const MISREAD = new RegExp(
  `[锛銆鈥钬]|[${MISREAD_OFTEN}][^\\s。,]{1,3}[${MISREAD_OFTEN}]|(?:[\\u00c2\\u00c3\\u00e4-\\u00e9][\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u203a\\u20ac\\u2122]{1,2}){2}`,
);
/** What such a run begins with. */
export const MISREAD_BEGINNING = new RegExp(`[锛銆鈥钬${MISREAD_OFTEN}\\u00c2\\u00c3\\u00e4-\\u00e9]`);
export const FIGURE_SPACE_UNIT = /([\d０-９])\s+(?=[月日号年季周])/g;
/** 九月 1、迎新: a number of the list is no day. */
export const UNIT_SPACE_FIGURE = /([月年])\s+(?=[\d０-９])(?!\d{1,2}\s*(?:[、)）]|[.．](?!\d)))/g;
export const JOINT_SPACE_FIGURE = /([第至到])\s+(?=\d)/g;
export const SAY_MARKER = /^(?:(?:第)?([一二三四五六七八九十]{1,2})(?:是|要|来)(?:要)?\s*[,:]?|第([一二三四五六七八九十]{1,2}),)\s*/;
/** What these numbers begin with: most lines have no such character there. */
export const SAY_BEGINNING = /[第一二三四五六七八九十]/;
export const LETTER_BEGINNING = /[a-hA-H甲乙丙丁戊己庚辛壬癸]/;
export const CHAPTER_BEGINNING = /[第一二三四五六七八九十百壹贰叁参肆伍陆柒捌玖拾]/;
export const PART_MARKER = /^第([一二三四五六七八九十]{1,3})(?:部分|章|节|条|、|:)\s*/;
export const SECTION_MARKER = /^[(]\s*([一二三四五六七八九十]{1,3})\s*[)]\s*[、.,:]?\s*/;
export const CHAPTER_MARKER = /^([一二三四五六七八九十]{1,3}|[壹贰叁参肆伍陆柒捌玖拾])\s*(?:[、,.:]|\s(?=\S))\s*/;
export const HEAVENLY_MARKER = /^([甲乙丙丁戊己庚辛壬癸])[、.]\s*/;
export const ITEM_MARKER =
  /^-?\s*(\d{1,2})\s*(?:[、.,)]\s*(?!\d{3})|:\s*(?!\d)|(?![月日年号季个名人次位元万千百届期周天岁项条家台件份场点分秒时度级班楼层室])(?=[\u4e00-\u9fff]))/;
/** The longest list of months, a line's own text after it. */
export const CHINESE_MONTHS = /^[一二三四五六七八九十]{1,2}(?:[、,.][一二三四五六七八九十]{1,2})*月/;
/** January and one month that does not follow it. */
export const APART = /^一、(?:[三四五六七八九十]|十[一二])月/;
/** 3、12月底前完成: a figure, and a month with work behind it. */
export const APART_FIGURES = /^(\d{1,2})、\s*(\d{1,2})月(?!\s*[:,]|份?\s*$)/;
export const FIGURE_MONTHS = /^\d{1,2}(?:[、,]\s*\d{1,2})+月/;
export const FIGURE_QUARTERS = /^(?:\d{1,2}|[一二三四])[、,](?:\d{1,2}|[一二三四])季/;
export const AFTER_MONTHS = /^份?\s*[::]?\s*/;
export const DOTTED_FIGURES = /^(\d{1,2})\.(\d{1,2})(?![\d月年个.、])/;
export const DOTTED_DAY = /^\d{1,2}\.\d{1,2}[”"]?(?:[\u4e00-\u9fff]{0,6}(?:节|日(?!常)|宣传))/;
export const PAGE_NUMBER =
  /^(?:-?\s*\d{1,3}\s*-?|(?:第\s*\d{1,3}\s*页|\d{1,3}\s*\/\s*\d{1,3}|第?\s*\d{1,3}\s*\/\s*\d{1,3}\s*页)[\s,/]*(?:[共总]\s*\d{1,3}\s*页)?)$/;
export const SIGNED_END = /(?:工会|学校|委员会|办公室|日|月)$/;
/** 工会主席(签字):, 年 月 日: places for a signature and its date. */
export const SIGN_PLACE =
  /^[\s_]*年[\s_]*月[\s_]*日$|[(](?:签字|签名|签章|盖章|公章)[)]\s*:?|^(?:编制|制表|填报|填表|印发|签发)(?:人|单位|日期|时间)?:|20\d\d年\d{1,2}月\d{1,2}日印发$|[月日][\u4e00-\u9fff]{2,12}(?:编印|印制|制表)$/;
/** The unit that signs, as the last line of all. */
export const LAST_UNIT = /^[^。,:;、\d]{2,24}(?:工会|联合会|工会委员会|委员会|总工会)$/;
/** The unit that signs. */
export const UNIT_LINE = /^[^。,:;、]{2,24}(?:工会|联合会|工会委员会|总工会|公司|学校|中学|小学|医院|委员会|办公室)$/;
export const TITLE_LINE = /^[^。;,:]{4,36}(?:计划|安排|要点|总结|方案|报告|计划表|任务)(?:(?:篇|范文|第)?[一二三四五六七八九十\d]{1,3})?$/;
export const CHAPTER_LEAD = /^[一二三四五六七八九十]+[、,.\s]\s*/;
export const TIME_HEAD =
  /^[◆◇★☆●○■□▲△※*·-]?\s*(?:Q[1-4](?=[:\s])|第?[一二三四1-4]季度|[上下]半年|(?:20[\dxX*_]{2}年?|[本次今明]年)?(?:(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九元])月?份?\s*[-、,至到和及]{1,2}\s*){0,3}(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九元])月份?)(?![\d日号初末底中上下旬])/;
export const NUMBERED_TITLE =
  /^(?<stem>[^。;!?:]{2,36}?)\s*(?:[(（【\[]?\s*(?:第|篇|范文|之)?\s*(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:篇|章)?\s*[)）】\]]?)$/;
export const BARE_NUMBER = /^[【\[(]?\s*(?:第[一二三四五六七八九十\d]{1,3}篇|(?:篇|范文)[一二三四五六七八九十\d]{1,3})\s*[】\])]?[:]?$/;
/** Heads the letter with which a plan is sent out. */
export const NOTICE = /^关于(?:印发|下发|转发|报送|发布|公布)[^。]{2,60}(?:通知|函|报告)$/;
export const TITLE_WORD = /工会|职工|教工|年|学期|学年|公司|医院|学校|总工会|人大|党|团委|师徒|部门/;
export const STEM_TAIL = /(?:篇|范文|第|[(（【\[])+$/;
export const STRONG_TITLE = /20\d\d|20[x*_]|[x_*]{2}年|年度|学期|工会|工作计划/;
/** 3/5 , 3.12植树, 2026-04-23 , 5.20-5.25 : a line of a list that begins with its date in figures. */
export const DATED_LINE =
  /^(?:(?<year>20\d\d)[-./])?(?<month>1[0-2]|0?[1-9])(?<sign>[-./])(?<day>[12]\d|3[01]|0?[1-9])(?:(?<to>-{1,2}|至)(?:(?<month2>1[0-2]|0?[1-9])[./])?(?<day2>[12]\d|3[01]|0?[1-9]))?(?:(?<space>\s)|(?=[\u4e00-\u9fff“]))(?!\s*[月日年元个次人万千百亿米岁级点])/;
/** Heads several plans. */
export const COLLECTION = /(?:汇编|合集|集锦|选编|大全)$/;
export const APPENDIX = /^附/;
export const UNIT_NAME_END = /(?:工会|委员会|公司|学校|中学|小学|医院|局|中心|集团)$/;
export const PART_HEADING = /^第[一二三四五六七八九十]部分/;
export const DAY_AT_END = /\d日$|日$/;
export const LABEL_AT_START =
  /^[(\[【]?\s*(?:[\u4e00-\u9fff]{1,2}、)?(?:以[上下][各一二两三四五六七八九十\d]*[项条]?(?:工作|活动|任务)?)?([\u4e00-\u9fff]{2,6})\s*:/;
export const LABEL_WITHIN =
  /(?:^|[\s,;。(\[、])(?:以[上下][各一二两三四五六七八九十\d]*[项条]?(?:工作|活动|任务)?)?([\u4e00-\u9fff]{2,6})\s*:/g;
export const MONTH_UNIT = /月/;
export const HELD = /(?:召开|举办|举行|开展|组织)/;
/** Below a title, the year or term it is for: (2026年), 2026年春季学期. */
export const YEAR_BELOW_TITLE =
  /^[(（]?(?:时间:)?(?:20\d\d|二[〇零○][〇零○一二三四五六七八九]{2})(?:[-至](?:20)?\d\d)?(?:学?年)?度?\s*(?:[春秋]季?)?(?:第[一二12])?(?:学期)?[)）]?$/;
/** Who a first line names. */
export const UNION_NAMED = /工会|职工|教工|会员|送温暖/;
/** The year a first line names. */
export const NAMES_YEAR = /20\d\d|20[xX*_]{2}|二[〇零○][〇零○一二三四五六七八九]{2}年/;
export const STATED_YEAR = /^(?:\s|[(（])*(20\d\d)年(?:度|是|,|工会|我|全)/;
/** 对2026年工会工作作如下安排, 现将本学期(2026年春)工会工作安排如下: the year an opening says the plan is for. */
export const YEAR_OF_PLAN =
  /^[^。]{0,60}(20\d\d)年(?:度|[春秋]季?\)?)?(?:[\u4e00-\u9fff]{0,4}工会)?(?:重点|主要)?(?:工作|活动)[^。,]{0,12}(?:如下|安排|计划)/;
export const AUTUMN_TITLE = /学年|第一学期|上学期|秋季/;
export const HEAD_MONTH = /^(?:十一|十二|十|[一二三四五六七八九元]|1[0-2]|[1-9])(?=月)/;
export const UNION_TITLE = /工会|职工/;
export const OTHER_TITLE = /党|人大|团委|师徒|教研|德育/;
export const COVERS_ABOVE = /^[(（[]?\s*以上(?<n>各|[一二两三四五六七八九十]|\d{1,2})?[项条]/;
/** 报名：3月10日前: a label that is itself something to be done. */
/** 2026年3月 on a line of its own: what follows is done then, or it is the date of a signature. */
export const YEAR_AND_MONTH =
  /^(?:20\d\d|20[xX×*_]{2}|二[〇零○][〇零○一二三四五六七八九]{2})年(?:1[0-2]|0?[1-9]|十[一二]?|[元一二三四五六七八九])月份?$/;
export const HELD_LABEL = /^报名:/;
/** 以下工作于6月底前完成: over the list of what is due. */
export const DUE_BELOW = /^(?:以下|下列)[^。;]{0,40}:$/;
export const BARE_DATE = /^[^\u4e00-\u9fff]*(?:20[\dxX*_]{2}年)?[\d一二三四五六七八九十元]+月/;
export const SCRUBBED_YEAR_LEAD = /^(?:20[xX*_]{2}|[xX*_]{2,4}|201[xX])年?/;
/** 组织系列活动:1、…2、…: what stands over the items of one line. */
export const LEAD_OF_LIST = /^[^:。;]{2,40}:\s*(?:1[.、]|①|[(]1[)])\s*/;
/** 1、, ①, (1): the first of several items of one line. */
export const FIRST_OF_RUN = /^\s*(?:1[、.](?!\d)|①|[(]1[)])\s*/;
export const AS_FOLLOWS = /(?:如下|下列|以下)[^。:]{0,8}[:。]?$/;
export const SECTION_TAIL = /(?:的)?(?:主要|重点|具体)?(?:工作|活动)?(?:安排|内容|计划|任务|要点|重点|工作|活动)?$/;
export const MONTH_SUFFIX = /^份/;
export const LEADING_OF = /^\s*(?:的)?/;
export const HEAD_TIE = /^份?\s*(?:[(（[][^()（）[\]]{1,24}[)）\]])?\s*(?<sign>[】\]:]+|-{1,2}|\s)\s*/;
/** 第一周(3月2日-3月6日): a week with its days. */
export const WEEK_HEAD =
  /^第(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-、至到]{1,2}第?(?:\d{1,2}|[一二三四五六七八九十]{1,3}))?(?:教学)?周\s*[(\[][^()[\]]{3,30}[)\]]\s*:?\s*/;
/** 三、按制度归类(与以上各项工作相同): a chapter that says again what stands above it. */
export const REPEATS_ABOVE = /(?:与|同)(?:以上|上文|上述|前述)(?:各?项?(?:工作|活动|事项))?(?:相同|一致)|各项工作同上/;
/** 第2周：…, the line of a list of weeks. */
export const WEEK_WITH_COLON =
  /^第(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-、至到]{1,2}第?(?:\d{1,2}|[一二三四五六七八九十]{1,3}))?(?:教学)?周(?:[(\[][^()[\]]{3,30}[)\]])?\s*:/;
/** A line that begins with a week. */
export const OTHER_WEEK =
  /^第(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-、至到,]{1,2}第?(?:\d{1,2}|[一二三四五六七八九十]{1,3}))*(?:教学)?周/;
/** The heading of a month whose name was lost or left blank: ?月份, □月. */
export const LOST_MONTH = /^[?\ufffd□xX*_○]{1,3}\s*月份?\s*[:,]?$/;
/** Months that no year has (0月, 13月, 十三月) and days that no month has (2月30日); 第13月工资 and 满24月 are none of them. */
const NO_SUCH_MONTH =
  "(?<![\\d.一二三四五六七八九十第每共满达约近过续时期历])(?:(?:0{1,2}|1[3-9]|[2-9]\\d|十[三四五六七八九]|[二三]十[一二三四五六七八九]?)月(?!龄|份?(?:工资|薪|奖))|(?:(?:0?2|二)月(?:3[01]|三十一?)|(?:0?[469]|11|[四六九]|十一)月(?:31|三十一))[日号])";
export const NO_MONTH = new RegExp(NO_SUCH_MONTH);
/** One of them over a list, or before the work of its line. */
export const NO_MONTH_LEADS = new RegExp(
  `^(?:20\\d\\d年)?(?:[\\d一二三四五六七八九十]{1,3}月?(?:-|至|到|、|,|和|及))*${NO_SUCH_MONTH}份?\\s*(?:[:,]|$)`,
);
export const PART_OF_MONTH_END = /[初中末底旬]$/;
export const DAY_OR_PART_END = /[日号旬初中末底前]$/;

/** A line that tells its own time goes on with nothing. */
export const BEGINS_WITH_TIME =
  /^(?:每[日天周旬月季学年半两二三个]|全年|年[初底]|[上下]半年|第(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:教学)?周|适时|定期|按月|按季)/;

/** Over the titles of other articles. */
export const LINKS_BELOW = /^(?:相关|推荐|延伸|扩展|精品|热门)?(?:推荐|阅读|文章|链接)[:\s]*$|^猜你|^看过.{2,40}(?:还看了|还喜欢|还浏览)/;
/** The title of another article, in such a list. */
export const LINKED_TITLE =
  /^[^。;,:]{2,40}(?:计划|总结|方案|安排|要点|范文|报告|心得(?:体会)?|讲话稿?|发言稿?|致辞|制度|通知|简报|信息|大全|模板)[^\s,。;:]{0,8}$/;
/** （1）制定工会工作计划（2月）: an item of a list with its time, and no link. */
export const TIME_IN_BRACKETS = /[([][^()[\]]{0,4}月[^()[\]]{0,3}[)\]][;。]?$/;
/** 工会活动总结03-11: with the day on which a site took it up, wherever it stands. */
export const LINK =
  /^[^。;,:]{2,40}(?:计划|总结|方案|安排|要点|范文|报告|心得(?:体会)?|讲话稿?|发言稿?|致辞)[\s(\[]*(?:20\d\d-)?(?:\d\d-\d\d|\d{1,2}月)[)\]]?$/;
/** …上半年总结和下半年计划: what was done and what is planned, in one. */
export const REVIEW_AND_PLAN = /总结[^。]{0,16}(?:计划|打算|安排|思路)/;
/** Where such a text begins to plan. */
export const PLAN_PART =
  /^(?:20\d\d年|下半年|下阶段|下一步|下一阶段|明年|下一?年度?|来年|下学期|今后)?[\u4e00-\u9fff]{0,8}(?:计划|打算|安排|思路)[:]?$/;
/** Behind a list of months, a month a line: what belongs to none of them. */
export const BESIDE_LIST = /^(?:另外|此外|除此之外|以上|上述|平时|日常|每[周月日天年季])/;

/** What a notice asks of its readers is no activity of the plan: 请于1月20日前报院工会. */
export const REQUEST = /请[^,。]{0,12}(?:于|在)[^,。]{1,16}[前内](?:将|把|报|上报|报送|交|填)/;

const DATE =
  "(?:20\\d\\d|20[xX*_]{1,2}|[xX*_]{2,4}|二[〇零○O0]{1,2}[一二三四五六七八九十〇零○]{1,2})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十元]{1,3}|[xX*_]{1,2})\\s*月(?:\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[xX*_]{1,2})\\s*日?)?";
/** A date alone, or behind the unit that signs. */
export const SIGNED_LINE = new RegExp(
  `^(?:[^。;,:]{0,40}?(?:工会|部|办公室|委员会|学校|中学|小学|公司|局|中心|医院|处|站|会)?)?\\s*[(（]?${DATE}[)）]?$`,
);
/** The same behind the last sentence of a text. */
export const SIGNED_AT_END = new RegExp(
  `(?:[。!;]|谢谢!?)[^。;,:!]{2,30}(?:工会|部|办公室|委员会|学校|公司|局|中心|医院|处)[^。;,:!]{0,6}${DATE}$`,
);
