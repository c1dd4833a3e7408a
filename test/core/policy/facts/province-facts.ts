/** PROVINCE_FACTS: the provinces' rules, and those of cities and units, from the collected sources. */
import { type FactGroup, group } from "./facts";

export const PROVINCE_FACTS: readonly FactGroup[] = [
  group("AH", "provincial", "皖工发〔2025〕18号", "2025-08-21", null, [
    "AH-25-REALNAME transcription", "AH-25-FEST festival-gift 2200 person-year transcription", "AH-25-BIRTH birthday-gift 500 person-year transcription",
    "AH-25-SINGLE wedding-gift+birth-gift+illness-gift+bereavement-gift+retirement-gift 2000 person-time transcription",
    "AH-25-HARD hardship-aid 2000 person-time transcription", "AH-25-ELIG transcription", "AH-25-RETIREE transcription", "AH-25-BUDGET transcription",
    "AH-25-EXAM transcription", "AH-25-COLL transcription", "AH-25-BAN transcription",
  ]),
  group("AH", "provincial", null, "2018-03-12", "2021-12", [
    "AH-18-FEST festival-gift 1500 person-year", "AH-18-BIRTH birthday-gift 300 person-year", "AH-18-WED wedding-gift+birth-gift 600 person-time",
    "AH-18-HOSP illness-gift 1000 person-time", "AH-18-DEATH bereavement-gift 2000 person-time~member", "AH-18-DEATHR bereavement-gift 1000 person-time~relative",
    "AH-18-RET retirement-gift 1000 person-time",
  ]),
  group("AH", "municipal", "马工发〔2026〕4号", "2026-05-15", null, [
    "AH-MAS-26-REHAB recuperation 400 person-day transcription", "AH-MAS-26-REHAB/days recuperation 2 days transcription",
  ]),
  group("AH", "provincial", null, "2021-12", "2025-08-21", [
    "AH-21-FEST festival-gift 2000 person-year", "AH-21-WED wedding-gift 2000 person-time", "AH-21-BABY birth-gift 1000 person-time",
  ]),
  group("AH", "provincial", null, "2021-12", null, [
    "AH-21-TRIP outing 200 person-day not-seen-in-force", "AH-21-TRIP/days outing 1 days not-seen-in-force",
    "AH-21-CLOTH event-clothing 600 person-year~own-event not-seen-in-force", "AH-21-CLOTHUP event-clothing 1000 person-time~upper-event not-seen-in-force",
  ]),
  group("SD", "provincial", null, "2018-07", "2019-06-24", [
    "SD-18-FEST festival-gift 1600 person-year",
  ]),
  group("SD", "provincial", null, "2018-07", null, [
    "SD-18-BIRTH birthday-gift 300 person-year not-seen-in-force", "SD-18-WED wedding-gift 600 person-time not-seen-in-force",
    "SD-18-BABY birth-gift 600 person-time not-seen-in-force", "SD-18-HOSP illness-gift 600 person-time not-seen-in-force",
    "SD-18-DEATH bereavement-gift 2000 person-time~member not-seen-in-force", "SD-18-DEATHR bereavement-gift 1000 person-time~relative not-seen-in-force",
    "SD-18-RET retirement-gift 2000 person-time not-seen-in-force", "SD-18-EDU trainee-award 500 person-time not-seen-in-force",
    "SD-18-EDU/share trainee-award 0.15 share:trainees not-seen-in-force", "SD-18-PRIZET prize 300 person-time~team not-seen-in-force",
    "SD-18-PRIZEI prize 500 person-time~individual not-seen-in-force", "SD-18-SOUV souvenir 100 person-time not-seen-in-force",
    "SD-18-MEAL event-meal 40 person-meal not-seen-in-force", "SD-18-CLOTH event-clothing 800 person-year not-seen-in-force",
    "SD-18-TRIP outing 200 person-day not-seen-in-force", "SD-18-FEST/form not-seen-in-force",
  ]),
  group("SD", "provincial", null, "2019-06-24", null, [
    "SD-19-FEST festival-gift 2000 person-year not-seen-in-force",
  ]),
  group("SD", "unit", null, null, null, [
    "SD-SDJTU-WED wedding-gift 600 person-time date", "SD-SDJTU-BABY birth-gift 600 person-time date", "SD-SDJTU-HOSP illness-gift 600 person-time date",
    "SD-SDJTU-DEATHR bereavement-gift 1000 person-time~relative date", "SD-SDJTU-RET retirement-gift 2000 person-time date",
  ]),
  group("HA", "provincial", "豫工文〔2018〕15号", "2018-02", "2023-01-01", [
    "HA-18-FEST festival-gift 2000 person-year",
  ]),
  group("HA", "provincial", "豫工文〔2018〕15号", "2018-02", null, [
    "HA-18-BIRTH birthday-gift 300 person-year not-seen-in-force", "HA-18-WED wedding-gift 500 person-time not-seen-in-force",
    "HA-18-BABY birth-gift 500 person-time not-seen-in-force", "HA-18-HOSP illness-gift 1000 person-time not-seen-in-force",
    "HA-18-DEATH bereavement-gift 2000 person-time~member not-seen-in-force", "HA-18-DEATHR bereavement-gift 1000 person-time~relative not-seen-in-force",
    "HA-18-RET retirement-gift 1000 person-time not-seen-in-force", "HA-18-PRIZET prize 300 person-time~team not-seen-in-force",
    "HA-18-PRIZEI prize 400 person-time~individual not-seen-in-force", "HA-18-BAN not-seen-in-force",
  ]),
  group("HA", "provincial", null, "2023-01-01", null, [
    "HA-23-FEST festival-gift 2500 person-year",
  ]),
  group("HA", "provincial", null, "2023-02", "2023-07-01", [
    "HA-23-COUPON consumption-coupon 500 person-time~one-off",
  ]),
  group("HB", "provincial", "鄂工发〔2018〕6号", "2018", "2020", [
    "HB-18-FEST festival-gift 1200 person-year", "HB-18-FESTE festival-gift 1500 person-year~well-funded-enterprise",
  ]),
  group("HB", "provincial", "鄂工发〔2018〕6号", "2018", null, [
    "HB-18-BIRTH birthday-gift 300 person-year not-seen-in-force", "HB-18-WED wedding-gift 1000 person-time not-seen-in-force",
    "HB-18-BABY birth-gift 500 person-time not-seen-in-force", "HB-18-HOSP illness-gift 1000 person-time not-seen-in-force",
    "HB-18-DEATH bereavement-gift 1000 person-time not-seen-in-force", "HB-18-RET retirement-gift 1000 person-time not-seen-in-force", "HB-18-BAN not-seen-in-force",
  ]),
  group("HB", "municipal", null, "2020-04", "2021-01-01", [
    "HB-JZ-20-FEST festival-gift 1700 person-year", "HB-JZ-20-FESTE festival-gift 2000 person-year~well-funded-enterprise",
  ]),
  group("HB", "provincial", null, "2020-04-02", "2021-01-01", [
    "HB-20-POOR consumption-coupon 500 person-year~one-off",
  ]),
  group("HB", "provincial", null, "2020-06-16", "2021-01-01", [
    "HB-20-REHAB recuperation 3000 person-time",
  ]),
  group("HN", "provincial", "湘工发〔2018〕20号", "2018", null, [
    "HN-18-FEST festival-gift 2100 person-year not-seen-in-force", "HN-18-BIRTH birthday-gift 300 person-year not-seen-in-force",
    "HN-18-WED wedding-gift+birth-gift 1000 person-time not-seen-in-force", "HN-18-HOSP illness-gift 1000 person-year not-seen-in-force",
    "HN-18-DEATH bereavement-gift 2000 person-time~member not-seen-in-force", "HN-18-DEATHR bereavement-gift 1000 person-time~relative not-seen-in-force",
    "HN-18-PRIZEI prize 800 person-time~individual not-seen-in-force", "HN-18-PRIZET prize 500 person-time~team not-seen-in-force",
    "HN-18-SOUV souvenir 100 person-time not-seen-in-force", "HN-18-CLOTHIN event-clothing 500 person-year~own-event not-seen-in-force",
    "HN-18-CLOTHOUT event-clothing 800 person-year~upper-event not-seen-in-force", "HN-18-TRIP outing 200 person-year not-seen-in-force",
  ]),
  group("HN", "provincial", null, "2020-03-27", "2021-01-01", [
    "HN-20-COUPON consumption-coupon 2100 person-year~one-off",
  ]),
  group("SC", "provincial", null, "2018", "2023", [
    "SC-18-FEST festival-gift 2100 person-year", "SC-18-BIRTH birthday-gift 300 person-year", "SC-18-WED wedding-gift+birth-gift 500 person-time",
    "SC-18-RET retirement-gift 500 person-time", "SC-18-PRIZE prize 300 person-time~first",
  ]),
  group("SC", "provincial", null, "2018", null, [
    "SC-18-SOUV souvenir 100 person-time not-seen-in-force",
  ]),
  group("SC", "provincial", "川工发〔2023〕3号", "2023", null, [
    "SC-23-FEST festival-gift 2200 person-year low-source", "SC-23-BIRTH birthday-gift 500 person-year low-source",
    "SC-23-WED wedding-gift+birth-gift 800 person-time low-source", "SC-23-PRIZE prize 500 person-time~first low-source",
    "SC-23-RET retirement-gift 800 person-time low-source", "SC-23-HOSP illness-gift 1000 person-time low-source",
    "SC-23-DEATH bereavement-gift 2000 person-time~member low-source", "SC-23-DEATHR bereavement-gift 1000 person-time~relative low-source",
  ]),
  group("SC", "provincial", null, "2024-01-01", null, [
    "SC-CQ-24-PASS park-pass 200 person-year",
  ]),
  group("SC", "provincial", null, "2015-01-29", "2017-12", [
    "SC-15-FESTBIRTH festival-gift 1500 person-year", "SC-15-EDU trainee-award 300 person-time",
  ]),
  group("CQ", "provincial", null, "2024-01-01", null, [
    "CQ-24-PASS park-pass 200 person-year",
  ]),
  group("CQ", "provincial", null, "2015", "2018-02-11", [
    "CQ-15-SPRING festival-gift 500 person-festival~spring-festival", "CQ-15-NATION festival-gift 300 person-festival~national-day",
    "CQ-15-OTHER festival-gift 100 person-festival~other-festival",
  ]),
  group("CQ", "provincial", null, "2018-02-11", null, [
    "CQ-18-SPRING festival-gift 1000 person-festival~spring-festival not-seen-in-force",
    "CQ-18-LABORNATION festival-gift 300 person-festival~labour-or-national-day not-seen-in-force",
    "CQ-18-OTHER festival-gift 200 person-festival~other-festival not-seen-in-force", "CQ-18-BIRTH birthday-gift 300 person-year not-seen-in-force",
    "CQ-18-WED wedding-gift 1000 person-time not-seen-in-force", "CQ-18-CLOTHART not-seen-in-force",
    "CQ-18-CLOTHSPORT event-clothing 1000 person-two-years~sports not-seen-in-force",
    "CQ-18-CLOTHUP event-clothing 1000 person-two-years~upper-event not-seen-in-force", "CQ-18-PARTY prize 200 person-time~party not-seen-in-force",
  ]),
  group("GZ", "provincial", null, "2018-02", null, [
    "GZ-18-SPRING festival-gift 500 person-festival~spring-festival not-seen-in-force",
    "GZ-18-OTHER festival-gift 200 person-festival~other-festival not-seen-in-force", "GZ-18-BIRTH birthday-gift 300 person-year not-seen-in-force",
    "GZ-18-WED wedding-gift+birth-gift 500 person-time not-seen-in-force", "GZ-18-RET retirement-gift 500 person-time not-seen-in-force",
    "GZ-18-HOSP illness-gift 500 person-time~no-surgery not-seen-in-force", "GZ-18-HOSPOP illness-gift 1000 person-time~surgery not-seen-in-force",
    "GZ-18-DEATH bereavement-gift 2000 person-time~member not-seen-in-force", "GZ-18-DEATHR bereavement-gift 1000 person-time~relative not-seen-in-force",
    "GZ-18-EDU trainee-award 500 person-time not-seen-in-force", "GZ-18-EDU/share trainee-award 0.2 share:trainees not-seen-in-force",
    "GZ-18-PRIZECOUNTY prize 500 person-time~upper-event not-seen-in-force", "GZ-18-BAN not-seen-in-force",
  ]),
  group("GZ", "provincial", null, "2025-05-26", null, [
    "GZ-25-COUPON consumption-coupon 300 person-year", "GZ-25-REHABM recuperation 800 person-day~model-worker",
    "GZ-25-REHAB recuperation 600 person-day~other-worker", "GZ-25-P1 prize 400 person-time~first", "GZ-25-P2 prize 300 person-time~second",
    "GZ-25-P3 prize 200 person-time~third", "GZ-25-CLOTH event-clothing 600 person-time~own-event", "GZ-25-JUDGE judge-fee 300 person-half-day~judge",
    "GZ-25-STAFF judge-fee 100 person-half-day~staff", "GZ-25-SOUV souvenir 100 person-time", "GZ-25-TRIP", "GZ-25-TRIP/times outing 4 times-year",
    "GZ-25-TRIP/days outing 2 days",
  ]),
  group("LN", "provincial", null, "2025-05-01", null, [
    "LN-25-FEST festival-gift 2000 person-year", "LN-25-WED wedding-gift 800 person-time", "LN-25-PRIZEI prize 1000 person-time~individual",
    "LN-25-PRIZET prize 500 person-time~team", "LN-25-SOUV souvenir 100 person-time", "LN-25-MOVIE film 300 person-year", "LN-25-TRIP",
    "LN-25-TRIP/times outing 4 times-year", "LN-25-TRIP/days outing 2 days", "LN-25-ALL", "LN-25-COUPON", "LN-25-COUPON/times consumption-coupon 1 times-year",
  ]),
  group("LN", "provincial", null, null, "2025-05-01", [
    "LN-00-FEST festival-gift 1800 person-year date",
  ]),
  group("LN", "unit", null, null, null, [
    "LN-VTCSY-WED wedding-gift 300 person-time date", "LN-VTCSY-BABY birth-gift 200 person-time date", "LN-VTCSY-HOSP illness-gift 300 person-time~surgery date",
    "LN-VTCSY-DEATHR bereavement-gift 200 person-time~relative date",
  ]),
  group("HL", "provincial", null, "2025-04-30", null, [
    "HL-25-FEST festival-gift 1800 person-year", "HL-25-BIRTH birthday-gift 300 person-year", "HL-25-BABY2 birth-gift 1000 person-time~second-child", "HL-25-FEE",
  ]),
  group("HL", "provincial", null, null, "2025-04-30", [
    "HL-00-FEST festival-gift 1500 person-year date", "HL-00-BIRTH birthday-gift 200 person-year date",
  ]),
  group("NM", "provincial", "内工发〔2022〕38号", "2023-01-01", null, [
    "NM-23-FEST festival-gift 2500 person-year",
  ]),
  group("NM", "provincial", null, "2026-01", null, [
    "NM-25-TRIP", "NM-25-TRIP/times outing 4 times-year", "NM-25-TRIP/days outing 2 days", "NM-26-PASS",
  ]),
  group("NM", "provincial", "内工发〔2019〕3号", "2019", "2023-01-01", [
    "NM-19-FEST festival-gift 2000 person-year",
  ]),
  group("NM", "provincial", null, "2025-06", null, [
    "NM-25-COUPON", "NM-25-COUPON/times consumption-coupon 1 times-year", "NM-25-ALL", "NM-25-COND",
  ]),
  group("SH", "provincial", null, "2025-01-01", null, [
    "SH-25-LEPIN consumption-coupon 1000 person-year~local-goods", "SH-25-SHOW film 300 person-event", "SH-25-PASS park-pass 300 person-year",
    "SH-25-TRIP1 outing 300 person-time~one-day", "SH-25-TRIP1/share event-meal 0.5 share:event-cost~one-day", "SH-25-TRIP2 outing 900 person-time~two-day",
    "SH-25-TRIPN", "SH-25-TRIPN/times outing 4 times-year", "SH-25-TRIPN/days outing 2 days",
  ]),
  group("SH", "provincial", null, "2020-09", "2021-03-01", [
    "SH-20-EXTRA consumption-coupon 500 person~one-off",
  ]),
  group("SH", "provincial", null, null, null, [
    "SH-19-SIGN date",
  ]),
  group("SH", "provincial", null, "2016-07", "2017-12", [
    "SH-16-FEST",
  ]),
  group("SH", "provincial", null, "2015", "2016-07", [
    "SH-15-FEST festival-gift 400 person-year", "SH-15-FEST/share festival-gift 0.2 share:retained-income",
  ]),
  group("SH", "provincial", null, "2015", "2017-12", [
    "SH-15-BIRTH birthday-gift 250 person-year",
  ]),
  group("BJ", "provincial", null, "2019-01", null, [
    "BJ-19-FEST festival-gift 0.5 share:income not-seen-in-force", "BJ-19-BIRTH birthday-gift 300 person-year not-seen-in-force",
    "BJ-19-PARTY souvenir 150 person-time~party not-seen-in-force",
  ]),
  group("BJ", "unit", null, null, null, [
    "BJ-CUGB-WED wedding-gift 400 person-time date", "BJ-CUGB-BABY birth-gift 300 person-time date", "BJ-CUGB-SICK illness-gift 300 person-time date",
    "BJ-CUGB-BIGSICK illness-gift 2000 person-time~serious-illness date", "BJ-CUGB-DEATHP bereavement-gift 1000 person-time~relative date",
    "BJ-CUGB-DEATH bereavement-gift 10000 person-time~member date", "BJ-CUGB-RET retirement-gift 400 person-time date",
  ]),
  group("GD", "provincial", null, "2018", null, [
    "GD-18-WED wedding-gift+birth-gift 1000 person-time not-seen-in-force", "GD-18-RET retirement-gift 1000 person-time not-seen-in-force",
    "GD-18-DEATH bereavement-gift 3000 person-time~member not-seen-in-force", "GD-18-DEATHR bereavement-gift 1000 person-time~relative not-seen-in-force",
  ]),
  group("GD", "provincial", null, "2018-01", null, [
    "GD-20-FEST festival-gift 2500 person-year not-seen-in-force", "GD-18-HEAT summer-cooling 300 person-time not-seen-in-force",
  ]),
  group("GD", "provincial", null, "2020", "2021-03-01", [
    "GD-20-EXTRA consumption-coupon 600 person~one-off",
  ]),
  group("GD", "unit", null, "2021-11", null, [
    "GD-SYSU-EDU trainee-award 300 person-time not-seen-in-force", "GD-SYSU-EDU/share trainee-award 0.3 share:trainees not-seen-in-force",
    "GD-SYSU-SKILL labour-competition 1000 person-time~individual not-seen-in-force", "GD-SYSU-CADRE commendation 500 person-time not-seen-in-force",
    "GD-SYSU-PRIZEI prize 800 person-time~individual not-seen-in-force", "GD-SYSU-PARTY souvenir 100 person-time~party not-seen-in-force",
    "GD-SYSU-FEST festival-gift 0.4 share:planned-spending not-seen-in-force",
  ]),
  group("GD", "provincial", null, null, null, [
    "GD-20-RATIO40 festival-gift 0.4 share:planned-spending date", "GD-20-RATIO50 festival-gift 0.5 share:retained-income date",
  ]),
  group("FJ", "provincial", null, "2018-01-01", "2019-01-01", [
    "FJ-18-FEST festival-gift 1300 person-year", "FJ-18-BIRTH birthday-gift 300 person-year", "FJ-18-BABY birth-gift 500 person-time",
    "FJ-18-RET retirement-gift 500 person-time", "FJ-18-HOSP illness-gift 500 person-time~no-surgery", "FJ-18-HOSPOP illness-gift 1000 person-time~surgery",
    "FJ-18-DEATH bereavement-gift 2000 person-time~member", "FJ-18-DEATHR bereavement-gift 1000 person-time~relative", "FJ-18-FEST/form",
  ]),
  group("FJ", "provincial", null, "2019-01-01", null, [
    "FJ-19-FEST festival-gift 1800 person-year not-seen-in-force", "FJ-19-BAN not-seen-in-force", "FJ-19-BIRTH birthday-gift 300 person-year not-seen-in-force",
    "FJ-19-WED wedding-gift 1000 person-time not-seen-in-force", "FJ-19-BABY birth-gift 1000 person-time not-seen-in-force",
    "FJ-19-RET retirement-gift 1000 person-time not-seen-in-force", "FJ-19-PRIZE prize 500 person-time~first not-seen-in-force",
    "FJ-19-SOUV souvenir 100 person-time not-seen-in-force", "FJ-19-CLOTH event-clothing 800 person-time not-seen-in-force",
    "FJ-19-MEAL event-meal 50 person-meal not-seen-in-force", "FJ-19-SNACK not-seen-in-force", "FJ-19-VOUCHER not-seen-in-force",
  ]),
  group("FJ", "provincial", null, "2022", null, [
    "FJ-22-REHAB recuperation 600 person-day not-seen-in-force",
  ]),
  group("ZJ", "provincial", null, null, null, [
    "ZJ-18-EDU trainee-award 300 person-time date", "ZJ-18-EDU/share trainee-award 0.1 share:trainees date",
    "ZJ-18-CLOTHUP event-clothing 500 person-time~upper-event date", "ZJ-18-CLOTHOWN event-clothing 600 person-two-years~own-event date",
    "ZJ-18-COACH judge-fee 500 person-day~judge date", "ZJ-20-FEST festival-gift 1500 person-year date",
  ]),
  group("ZJ", "provincial", null, "2015-01-21", "2017-12", [
    "ZJ-15-FEST festival-gift 0.3 share:planned-spending", "ZJ-15-FEST/times festival-gift 3 times-year", "ZJ-15-BIRTH birthday-gift 300 person-year",
  ]),
  group("ZJ", "unit", null, "2019", null, [
    "ZJ-ZJU-PRIZEI prize 600 person-time~individual not-seen-in-force", "ZJ-ZJU-PRIZET prize 400 person-time~team not-seen-in-force",
    "ZJ-ZJU-SOUV souvenir 100 person-time not-seen-in-force", "ZJ-ZJU-JUDGE judge-fee 300 person-day~judge not-seen-in-force",
    "ZJ-ZJU-LECT lecture-fee 300 person-event not-seen-in-force",
  ]),
  group("ZJ", "unit", null, "2024-03-22", null, [
    "ZJ-ZJGSU-TRIP outing 200 person-time not-seen-in-force", "ZJ-ZJGSU-TRIP/days outing 1 days not-seen-in-force",
  ]),
  group("ZJ", "unit", null, "2021-04", null, [
    "ZJ-HDU-TRIP outing 200 person-day not-seen-in-force", "ZJ-HDU-TRIP/days outing 1 days not-seen-in-force",
  ]),
  group("ZJ", "unit", null, "2022-05", null, [
    "ZJ-HMC-TRIP outing 200 person-time not-seen-in-force", "ZJ-HMC-TRIP/days outing 1 days not-seen-in-force",
  ]),
  group("SN", "municipal", null, "2025-07", null, [
    "SN-25-FEE dues 4 times-dues", "SN-25-TRIP outing 230 person-day", "SN-25-TRIP/times outing 4 times-year", "SN-25-TRIP/days outing 2 days",
  ]),
  group("SN", "provincial", null, "2015-01-27", "2018", [
    "SN-15-FEST festival-gift 1000 person-year", "SN-15-FEST/times festival-gift 3 times-year",
  ]),
  group("SN", "provincial", "陕工发〔2018〕1号", "2018", "2019-01-15", [
    "SN-18-FEST festival-gift 1500 person-year",
  ]),
  group("SN", "provincial", "陕工发〔2018〕1号", "2018", null, [
    "SN-18-FESTRATIO festival-gift 0.3 share:planned-spending not-seen-in-force",
  ]),
  group("SN", "provincial", "陕工发〔2018〕1号", "2019-01-15", null, [
    "SN-19-FEST festival-gift 2200 person-year not-seen-in-force", "SN-19-BAN not-seen-in-force",
  ]),
  group("SN", "provincial", null, null, null, [
    "SN-20-TRIP outing 200 person-time date", "SN-20-LABORPRIZET labour-competition 500 person-time~team date",
    "SN-20-LABORSOUV souvenir 100 person-time~labour-competition date", "SN-20-EXPERTH judge-fee 2400 person-day~senior-expert date",
    "SN-20-EXPERT judge-fee 1500 person-day~expert date",
  ]),
  group("SN", "provincial", null, "2024-04", null, [
    "SN-24-PRIZEI prize 500 person-time~individual", "SN-24-CLOTH event-clothing 1500 person-two-years", "SN-24-JUDGE judge-fee 500 person-day~judge",
    "SN-24-STAFF judge-fee 200 person~staff",
  ]),
  group("JX", "municipal", null, "2023", "2024-01-01", [
    "JX-23-TRIP2 outing 700 person-time~two-day", "JX-23-TRIP1 outing 200 person-time~one-day", "JX-23-GOODS consumption-coupon 300 person~local-goods",
  ]),
  group("JX", "provincial", null, null, null, [
    "JX-20-FEST festival-gift 2100 person-year date", "JX-20-MOVIE film 400 person-year date", "JX-20-TRIP outing 200 person-day date",
  ]),
  group("JX", "provincial", null, "2020-03", "2020-04-16", [
    "JX-20-EXTRA consumption-coupon 300 person~one-off",
  ]),
  group("JX", "provincial", null, "2023", "2024-01-01", [
    "JX-23P-TRIP2 outing 700 person-time~two-day", "JX-23P-TRIP2/share event-meal 0.4 share:event-cost~two-day", "JX-23P-TRIP2/times outing 1 times-year",
    "JX-23P-TRIP1 outing 200 person-time~one-day", "JX-23P-TRIP1/times outing 1 times-year",
  ]),
  group("XJ", "provincial", "新工办〔2019〕3号", "2025", null, [
    "XJ-25-FEST festival-gift 2000 person-year contradictory",
  ]),
  group("XJ", "provincial", null, "2015-02", "2017-12", [
    "XJ-15-FESTLIST",
  ]),
  group("TJ", "provincial", null, null, null, [
    "TJ-19-FEST festival-gift 1000 person-year date", "TJ-19-FESTR festival-gift 0.5 share:income date", "TJ-19-BAN date",
  ]),
  group("TJ", "provincial", null, "2017-09-22", null, [
    "TJ-17-NEGLIST not-seen-in-force",
  ]),
  group("HE", "provincial", null, null, null, [
    "HE-19-FEST festival-gift 1800 person-year date", "HE-19-BAN date",
  ]),
  group("SX", "provincial", null, "2019", null, [
    "SX-19-FEST festival-gift 1800 person-year not-seen-in-force",
  ]),
  group("SX", "provincial", null, null, "2019", [
    "SX-00-FEST festival-gift 1500 person-year date",
  ]),
  group("SX", "provincial", null, "2022-05", "2023-01-01", [
    "SX-22-COUPON consumption-coupon 300 person~one-off",
  ]),
  group("JL", "unit", null, "2023-05", null, [
    "JL-JLAU-TRIP outing 150 person-time not-seen-in-force", "JL-JLAU-TRIP/days outing 1 days not-seen-in-force",
  ]),
  group("JS", "provincial", null, "2025-11", null, [
    "JS-25-FEST festival-gift 2200 person-year single-copy", "JS-25-BAN single-copy", "JS-25-TRIP single-copy",
    "JS-25-TRIP/times outing 2 times-year~per-member single-copy", "JS-25-TRIP/days outing 2 days single-copy", "JS-25-BATCH single-copy",
    "JS-25-BATCH/times outing 4 times-year~per-union single-copy", "JS-25-MOVIE single-copy", "JS-25-PASS single-copy",
    "JS-25-PASS/times park-pass 1 times-year single-copy", "JS-25-CHILD single-copy",
  ]),
  group("JS", "provincial", "苏工发〔2018〕13号", "2018", "2025-11", [
    "JS-18-FEST festival-gift 1800 person-year",
  ]),
  group("JS", "provincial", null, "2015-02", "2018", [
    "JS-15-FEST festival-gift 1000 person-year",
  ]),
  group("JS", "provincial", null, "2015-02", "2017-12", [
    "JS-15-BIRTH birthday-gift 300 person-year",
  ]),
  group("JS", "unit", null, "2018", null, [
    "JS-JDSL-BIRTH birthday-gift 400 person-year not-seen-in-force", "JS-JDSL-WED wedding-gift+birth-gift 1000 person-time not-seen-in-force",
    "JS-JDSL-MOVIE film 300 person-year not-seen-in-force", "JS-JDSL-PASS park-pass 300 person-year not-seen-in-force",
  ]),
  group("JS", "municipal", null, "2025-03-26", null, [
    "JS-WX-25-TICKET",
  ]),
  group("GX", "provincial", null, "2015", "2017-12", [
    "GX-15-FEST festival-gift 1000 person-year", "GX-15-BAN",
  ]),
  group("HI", "provincial", null, "2015", "2017-12", [
    "HI-15-BIRTH birthday-gift 200 person-year",
  ]),
  group("GS", "provincial", null, null, null, [
    "GS-20-FEST festival-gift 2000 person-year date",
  ]),
  group("QH", "provincial", null, null, null, [
    "QH-20-FEST festival-gift 2000 person-year date",
  ]),
  group("NX", "provincial", null, "2024-04-28", "2025-01-01", [
    "NX-24-REHAB",
  ]),
];
