/** Names that Chinese office programs write into files of their own; the only Chinese a file host needs beside number formats. */

/** Font of a new workbook, and of charts in it. */
export const BODY_FONT = "宋体";
/** The built-in cell style Normal. */
export const NORMAL_STYLE = "常规";
