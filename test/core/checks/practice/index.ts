/** PRACTICE_PLANS: units in as many places, none of them like another. */
import { ANHUI } from "./anhui-hospital";
import { BEIJING } from "./beijing-office";
import { CHONGQING } from "./chongqing-company";
import { FUJIAN } from "./fujian-school";
import { GANSU } from "./gansu-institute";
import { GUANGXI } from "./guangxi-township";
import { GUIZHOU } from "./guizhou-township";
import { HUNAN } from "./hunan-company";
import { JIANGSU } from "./jiangsu-factory";
import { JIANGXI } from "./jiangxi-office";
import { LIAONING } from "./liaoning-office";
import { HEILONGJIANG } from "./heilongjiang-town";
import { HENAN } from "./henan-mine";
import type { PracticePlan } from "./practice-plan";
import { SHAANXI } from "./shaanxi-institute";
import { SHANDONG } from "./shandong-school";
import { SHANGHAI } from "./shanghai-company";
import { SICHUAN } from "./sichuan-hospital";
import { ZHEJIANG } from "./zhejiang-school";

export const PRACTICE_PLANS: readonly PracticePlan[] = [
  LIAONING,
  GUIZHOU,
  SHANGHAI,
  SHANDONG,
  ANHUI,
  SHAANXI,
  JIANGSU,
  CHONGQING,
  FUJIAN,
  BEIJING,
  HENAN,
  HEILONGJIANG,
  ZHEJIANG,
  SICHUAN,
  HUNAN,
  JIANGXI,
  GANSU,
  GUANGXI,
];
