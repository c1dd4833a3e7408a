/** Endings of the names of provinces. Data only. */

export const PLACE_ENDING = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/;
