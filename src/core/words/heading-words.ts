/** What headings hold beside the word of their column: units, months, years. Data only. */

export const OWNER_IN_HEADING = /责任人|负责人|经办人/;

export const MEASURE_WORD = /^(?:人次?|次|场次?|个|份|套|张|件|天|项|期|桌|块|把|本|批|台|组|队|户|名|盒|袋|箱|支|米|斤|公斤)$/;

export const WEEK_TEXT = /^第?.{1,3}周/;

export const TIME_TEXT = /月|季度|半年|全年/;

export const UNIT_BEHIND_SLASH = /^(.{1,10})[/,](元|万元|千元|百元|人|元\/人|次)$/;

export const UNIT_BEHIND_SPACE = /^(.{2,10}?)((?:人民币)?[百千万]?元)$/;

/** The second line of a heading: （元）, (项目名称). */
export const BRACKETED = /^[([【〔].*[)\]】〕]$/;

export const HOW_MUCH = /[多少]$/;

export const UNIT_ALONE = /^[百千万]?元$/;

/** A unit among other words: in brackets, set off by a sign or another script; or one that is too far from 元 to be passed over, wherever it stands. */
export const UNIT_BETWEEN =
  /[([{【<](?:单位[:为]?)?(?:人民币)?([百千万]?元|万)[)\]}】>]|(?<![\d几数一二三四五六七八九十])([百千万]元|(?<=[(/,|·a-z])元(?=$|[)/,|·a-z]))(?!\/[人次场份名位年月天]|每|以[上下内])/g;

export const YEAR_BEFORE_HEADING = /^(?:20\d\d|二[〇零○一二三四五六七八九]{3})(?:-20\d\d)?(?:学年|年度?)?/;

export const MONTH_HEADING = /月|季|^[a-z]{3}|^q[1-4]$/;

export const EVERY_OR_YEAR = /每|年/;

export const MONTH_CHARACTER = /月/;

export const MONTH_FIGURE = /^(?:[一二三四五六七八九]|十[一二]?)$/;

export const PER_UNIT = /^[百千万]?元\/|\/人$/;
