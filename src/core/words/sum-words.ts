/** Figures in Chinese characters, and the terms and factors of a sum. Simplified and half width. Data only. */
import { FIGURE_CLASS } from "./chinese-number";

/** 三百元五角, 两千: a figure with its coins. Groups: sign, figure, unit, 角, 分. */
export const FIGURE_IN_CHINESE = new RegExp(
  `^(负?)([${FIGURE_CLASS}]{1,30})(?:(元|圆|块钱?)(?:零?([${FIGURE_CLASS}])角)?(?:零?([${FIGURE_CLASS}])分)?)?[整正]?$`,
);

/** A remark with money in it is more than a remark. */
export const MONEY_IN_REMARK = new RegExp(`\\d|[${FIGURE_CLASS}]+元`);

/** 预算: before a figure. */
export const LABEL_BEFORE_FIGURE = new RegExp(`^((?:(?![${FIGURE_CLASS}])[\\u4e00-\\u9fff“”]){1,12}:?)(?=[\\d.¥${FIGURE_CLASS}])`);

const HAN = `(?:(?![${FIGURE_CLASS}每均])[\\u4e00-\\u9fff])`;

/** label, per-word, figure, money unit, per-tail, counter. Every part is bounded. */
export const FACTOR = new RegExp(
  `(${HAN}{0,8}:?)((?:人均|平均每?|每${HAN}{1,3}|均)(?:${HAN}{0,4}):?)?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[${FIGURE_CLASS}]{1,12}(?=元|圆))(%)?(亿元|万元|千元|百元|万|千|元|圆|块)?` +
    `((?:[/每](?!\\d)[\\u4e00-\\u9fff·.]{1,5}){0,3})((?:(?![每${"零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖"}元均])[\\u4e00-\\u9fff]){0,5})(?:\\([^()\\d]{0,20}\\))?`,
  "y",
);

/** 场地 of the term 场地300元. */
export const LABEL_OF_TERM = new RegExp(`^${HAN}{1,8}:?(?=\\d)`);

/** 奖品500元: what it is for, and how much. */
export const COST_IN_WORDS = /^((?:(?!\d)[\u4e00-\u9fff]){1,8}):?(\d[\d.]*(?:元|万元|千元))$/;
