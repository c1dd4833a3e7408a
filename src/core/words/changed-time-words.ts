/** Times that are ticked in a form, and times that were put off or brought forward, Simplified. Data only. */

/** A box or a tick before or behind a time, half width; ( ) and [ ] with or without a tick in them. */
export const TICK_SIGN = /[☑✅☒☐□■✓√✔✗✘×◻◼⬜⬛❏❑]|[[(【]\s*[√✓✔xXvV×✗✘■☑]?\s*[\])】]/g;

/** What says yes, whatever else stands in the cell. */
export const TICKED_SIGN = /[☑✅✓√✔]|^[[]\s*[xXvV]\s*\]$/;

/** What says yes beside an empty box, and no beside a tick. */
export const FILLED_SIGN = /[☒■◼⬛×✗✘]|[(【]\s*[xXvV]\s*[)】]/;

/** Between the times of a form. */
export const BETWEEN_CHOICES = /[\s,，、;；/|]+/;

/** Times told one after the other, as a list of them all is. */
export const LISTED = /[,，、和及]/;

/** Before the first box: 时间：☑3月. */
export const LABEL_OF_CHOICES = /^[^\d:：]{0,8}[:：]$/;

const TIME = "[^,;()→>⇒➔]{1,14}?";
const WAS = "(?:原(?:定|计划|本|拟|来|先|安排)*(?:于|在|为)?:?|[由从])";
const NOW =
  "(?:现(?:在|已|拟|暂)?(?:定|改|调整?|安排)?(?:为|于|在|至|到)?|(?:现|已|拟|暂)?(?:(?:推迟|延期|延迟|延后|顺延|推后|提前|提早|改期|更改|改|调整|调|变更|变|换|移|挪|修改|修订)(?:到|至|为|成|在)?|[延推][到至]))";

/** 原4月,现5月; 由6月推迟到7月; 3月改5月; 3月(已改为5月): what was, and what is; normalised. */
export const FROM_OLD_TO_NEW = new RegExp(
  `^(?<was>${WAS})?(?<old>${TIME})(?:,?因${TIME})?[,(]*(?<now>${NOW}):?(?<new>${TIME})(?:举办|举行|开展|进行|实施)?[)]?$`,
);

/** 提前至11月(原12月), 6月(原定5月), 5月(由3月调整): what is, and what was behind it; normalised. */
export const NEW_BEFORE_OLD = new RegExp(
  `^(?:${NOW}:?)?(?<new>${TIME})[,(]+(?:${WAS}(?<old>${TIME})(?:${NOW}(?:而?来)?)?|(?<moved>${TIME})(?:推迟|延期|延迟|延后|顺延|提前|改期|调整|变更)(?:而?来|过来)?)[)]?$`,
);

/** 3月→5月: from one to the other, or put off from one to the other; normalised. */
export const ARROW_BETWEEN = /^(?<old>[^,;()→>⇒➔➡=-]{1,12})(?:-*[→⇒➔➡]|[-=]+>)(?<new>[^,;()→>⇒➔➡=-]{1,12})$/;

/** Put off to a time, or going on until then. */
export const GOES_ON = /^[延推][到至]$/;

/** What all of these have in them. */
export const CHANGED_LIKE = /[原现延推提改调变更换移挪修→⇒➔➡>]/;
