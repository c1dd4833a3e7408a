/** PRACTICE_PLANS: units in as many places, none of them like another. */
import { ANHUI } from "./anhui-hospital";
import { BEIJING } from "./beijing-office";
import { CHONGQING } from "./chongqing-company";
import { FUJIAN } from "./fujian-school";
import { GUIZHOU } from "./guizhou-township";
import { JIANGSU } from "./jiangsu-factory";
import { LIAONING } from "./liaoning-office";
import { HEILONGJIANG } from "./heilongjiang-town";
import { HENAN } from "./henan-mine";
import type { PracticePlan } from "./practice-plan";
import { SHAANXI } from "./shaanxi-institute";
import { SHANDONG } from "./shandong-school";
import { SHANGHAI } from "./shanghai-company";

export const PRACTICE_PLANS: readonly PracticePlan[] = [LIAONING, GUIZHOU, SHANGHAI, SHANDONG, ANHUI, SHAANXI, JIANGSU, CHONGQING, FUJIAN, BEIJING, HENAN, HEILONGJIANG];
