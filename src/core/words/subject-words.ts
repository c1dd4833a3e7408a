/** Endings of the names of account subjects. Data only. */

export const SUBJECT_ENDING = /(?:费用|经费|开支|支出|费|类|项)$/;

export const SPENDING_ENDING = /(?:费|支出)$/;

export const SUBJECT_STEM = /支出$/;

export const ACCOUNT_ENDING = /(?:支出|收入|费)$/;
