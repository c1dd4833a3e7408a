/** VALUES: what the sources say, copied by hand from the pages' facts and not from our own data: every province, every change. */
import type { Topic } from "../../../src/core/plan/subject";
import type { LimitUnit, PlaceCode } from "../../../src/core/policy";

/** "c" confirmed, "u" on record but not confirmed. */
export type Expected = readonly (readonly [value: number, trust: "c" | "u"])[] | "not-recorded" | "no-limit";

export interface Value {
  readonly place: PlaceCode;
  readonly topic: Topic;
  readonly unit: LimitUnit;
  readonly on: readonly (readonly [date: string, expected: Expected])[];
}

const value = (place: PlaceCode, topic: Topic, unit: LimitUnit, on: Value["on"]): Value => ({ place, topic, unit, on });
const gifts = (place: PlaceCode, on: Value["on"]): Value => value(place, "festival-gift", "person-year", on);
const u = (...amounts: readonly number[]): Expected => amounts.map((amount) => [amount, "u"]);
const c = (...amounts: readonly number[]): Expected => amounts.map((amount) => [amount, "c"]);

/** Both sides of every date on which a value changes; where the date is a month or a year, the days at its edges. */
export const VALUES: readonly Value[] = [
  // 辽宁: 1800 → 2000 on 2025-05-01; since when 1800 held is not known.
  gifts("LN", [
    ["2024-06-01", u(1800)],
    ["2025-04-30", u(1800)],
    ["2025-05-01", c(2000)],
    ["2026-12-31", c(2000)],
  ]),
  value("LN", "wedding-gift", "person-time", [
    ["2025-04-30", "not-recorded"],
    ["2025-05-01", c(800)],
  ]),
  value("LN", "prize", "person-time", [
    ["2025-04-30", "not-recorded"],
    ["2025-05-01", c(1000, 500)],
  ]),
  value("LN", "souvenir", "person-time", [
    ["2025-04-30", "not-recorded"],
    ["2025-05-01", c(100)],
  ]),
  value("LN", "film", "person-year", [
    ["2025-04-30", "not-recorded"],
    ["2025-05-01", c(300)],
  ]),
  value("LN", "birthday-gift", "person-year", [["2026-01-01", "not-recorded"]]),
  value("LN", "outing", "times-year", [["2025-05-01", c(4)]]),
  value("LN", "outing", "days", [["2025-05-01", c(2)]]),
  // 河南: 2000 (2018-02) → 2500 on 2023-01-01.
  gifts("HA", [
    ["2018-01-31", "not-recorded"],
    ["2018-02-15", u(2000)],
    ["2018-03-01", c(2000)],
    ["2022-12-31", c(2000)],
    ["2023-01-01", c(2500)],
  ]),
  value("HA", "birthday-gift", "person-year", [
    ["2018-01-31", "not-recorded"],
    ["2018-02-15", u(300)],
    ["2018-03-01", c(300)],
    ["2026-06-01", c(300)],
  ]),
  value("HA", "wedding-gift", "person-time", [
    ["2018-01-31", "not-recorded"],
    ["2018-02-15", u(500)],
    ["2018-03-01", c(500)],
    ["2026-06-01", c(500)],
  ]),
  value("HA", "birth-gift", "person-time", [
    ["2018-01-31", "not-recorded"],
    ["2018-02-15", u(500)],
    ["2018-03-01", c(500)],
    ["2026-06-01", c(500)],
  ]),
  value("HA", "illness-gift", "person-time", [
    ["2018-01-31", "not-recorded"],
    ["2018-02-15", u(1000)],
    ["2018-03-01", c(1000)],
    ["2026-06-01", c(1000)],
  ]),
  value("HA", "bereavement-gift", "person-time", [
    ["2018-01-31", "not-recorded"],
    ["2018-02-15", u(2000, 1000)],
    ["2018-03-01", c(2000, 1000)],
    ["2026-06-01", c(2000, 1000)],
  ]),
  value("HA", "retirement-gift", "person-time", [
    ["2018-01-31", "not-recorded"],
    ["2018-02-15", u(1000)],
    ["2018-03-01", c(1000)],
    ["2026-06-01", c(1000)],
  ]),
  value("HA", "prize", "person-time", [
    ["2018-01-31", "not-recorded"],
    ["2018-02-15", u(300, 400)],
    ["2018-03-01", c(300, 400)],
    ["2026-06-01", c(300, 400)],
  ]),
  value("HA", "consumption-coupon", "person-time", [
    ["2023-01-31", "not-recorded"],
    ["2023-03-01", c(500)],
    ["2023-06-30", c(500)],
    ["2023-07-01", "not-recorded"],
  ]),
  // 山东: 1600 (2018-07) → 2000 on 2019-06-24, not seen to be in force since.
  gifts("SD", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", c(1600)],
    ["2019-06-23", c(1600)],
    ["2019-06-24", u(2000)],
    ["2026-01-01", u(2000)],
  ]),
  value("SD", "birthday-gift", "person-year", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(300)],
  ]),
  value("SD", "wedding-gift", "person-time", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(600)],
  ]),
  value("SD", "birth-gift", "person-time", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(600)],
  ]),
  value("SD", "illness-gift", "person-time", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(600)],
  ]),
  value("SD", "bereavement-gift", "person-time", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(2000, 1000)],
  ]),
  value("SD", "retirement-gift", "person-time", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(2000)],
  ]),
  value("SD", "prize", "person-time", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(300, 500)],
  ]),
  value("SD", "souvenir", "person-time", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(100)],
  ]),
  value("SD", "event-meal", "person-meal", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(40, 40)],
  ]),
  value("SD", "event-clothing", "person-year", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(800)],
  ]),
  value("SD", "outing", "person-day", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(200)],
  ]),
  value("SD", "trainee-award", "person-time", [
    ["2018-06-30", "not-recorded"],
    ["2018-08-01", u(500)],
  ]),
  value("SD", "trainee-award", "share", [["2018-08-01", u(0.15)]]),
  // 安徽: 1500 (2018-03-12) → 2000 (2021-12) → 2200 (2025-08-21, a transcription).
  gifts("AH", [
    ["2018-03-11", "not-recorded"],
    ["2018-03-12", c(1500)],
    ["2021-11-30", c(1500)],
    ["2021-12-15", u(1500, 2000)],
    ["2022-01-01", c(2000)],
    ["2025-08-20", c(2000)],
    ["2025-08-21", u(2200)],
  ]),
  value("AH", "birthday-gift", "person-year", [
    ["2018-03-12", c(300)],
    ["2021-11-30", c(300)],
    ["2021-12-15", u(300, 300)],
    ["2022-01-01", u(300)],
    ["2025-08-20", u(300)],
    ["2025-08-21", u(500)],
  ]),
  value("AH", "wedding-gift", "person-time", [
    ["2018-03-12", c(600)],
    ["2022-01-01", c(2000)],
    ["2025-08-21", u(2000)],
  ]),
  value("AH", "birth-gift", "person-time", [
    ["2018-03-12", c(600)],
    ["2022-01-01", c(1000)],
    ["2025-08-20", c(1000)],
    ["2025-08-21", u(2000)],
  ]),
  value("AH", "illness-gift", "person-time", [
    ["2018-03-12", c(1000)],
    ["2022-01-01", u(1000, 2000)],
    ["2025-08-20", u(1000, 2000)],
    ["2025-08-21", u(2000)],
  ]),
  value("AH", "bereavement-gift", "person-time", [
    ["2018-03-12", c(2000, 1000)],
    ["2022-01-01", u(2000, 1000)],
    ["2025-08-20", u(2000, 1000)],
    ["2025-08-21", u(2000)],
  ]),
  value("AH", "retirement-gift", "person-time", [
    ["2018-03-12", c(1000)],
    ["2022-01-01", u(1000)],
    ["2025-08-20", u(1000)],
    ["2025-08-21", u(2000)],
  ]),
  value("AH", "film", "person-year", [
    ["2021-11-30", "not-recorded"],
    ["2022-01-01", u(150)],
  ]),
  value("AH", "prize", "person-time", [
    ["2021-11-30", "not-recorded"],
    ["2022-01-01", u(500)],
  ]),
  value("AH", "outing", "person-day", [
    ["2021-11-30", "not-recorded"],
    ["2022-01-01", u(200)],
  ]),
  // One day since 2021, not seen to be in force: the country's two stand beside it.
  value("AH", "outing", "days", [
    ["2021-11-30", u(1)],
    ["2022-01-01", u(1, 1)],
    [
      "2025-04-01",
      [
        [1, "u"],
        [2, "c"],
      ],
    ],
  ]),
  value("AH", "event-clothing", "person-year", [
    ["2021-11-30", "not-recorded"],
    ["2022-01-01", u(600)],
  ]),
  value("AH", "event-clothing", "person-time", [
    ["2021-11-30", "not-recorded"],
    ["2022-01-01", u(1000)],
  ]),
  value("AH", "hardship-aid", "person-time", [
    ["2025-08-20", "not-recorded"],
    ["2025-08-21", u(2000)],
  ]),
  // 贵州: by festival since 2018-02; other measures since 2025-05-26.
  value("GZ", "festival-gift", "person-festival", [
    ["2018-01-31", "not-recorded"],
    ["2018-03-01", u(500, 200)],
    ["2026-01-01", u(500, 200)],
  ]),
  gifts("GZ", [["2026-01-01", "not-recorded"]]),
  value("GZ", "birthday-gift", "person-year", [
    ["2018-01-31", "not-recorded"],
    ["2026-01-01", u(300)],
  ]),
  value("GZ", "wedding-gift", "person-time", [
    ["2018-01-31", "not-recorded"],
    ["2026-01-01", u(500)],
  ]),
  value("GZ", "birth-gift", "person-time", [["2026-01-01", u(500)]]),
  value("GZ", "retirement-gift", "person-time", [["2026-01-01", u(500)]]),
  value("GZ", "illness-gift", "person-time", [
    ["2018-01-31", "not-recorded"],
    ["2026-01-01", u(500, 1000)],
  ]),
  value("GZ", "bereavement-gift", "person-time", [["2026-01-01", u(2000, 1000)]]),
  value("GZ", "trainee-award", "person-time", [["2026-01-01", u(500)]]),
  value("GZ", "trainee-award", "share", [["2026-01-01", u(0.2)]]),
  value("GZ", "consumption-coupon", "person-year", [
    ["2025-02-28", "not-recorded"],
    ["2025-05-25", "no-limit"],
    ["2025-05-26", c(300)],
  ]),
  value("GZ", "recuperation", "person-day", [
    ["2025-05-25", "not-recorded"],
    ["2025-05-26", c(800, 600)],
  ]),
  value("GZ", "prize", "person-time", [
    ["2025-05-25", u(500)],
    [
      "2025-05-26",
      [
        [500, "u"],
        [400, "c"],
        [300, "c"],
        [200, "c"],
      ],
    ],
  ]),
  value("GZ", "event-clothing", "person-time", [
    ["2025-05-25", "not-recorded"],
    ["2025-05-26", c(600)],
  ]),
  value("GZ", "judge-fee", "person-half-day", [
    ["2025-05-25", "not-recorded"],
    ["2025-05-26", c(300, 100)],
  ]),
  value("GZ", "souvenir", "person-time", [
    ["2025-05-25", "not-recorded"],
    ["2025-05-26", c(100)],
  ]),
  value("GZ", "outing", "times-year", [["2025-05-26", c(4)]]),
  value("GZ", "outing", "days", [["2025-05-26", c(2)]]),
  // 黑龙江: 1500 → 1800, birthdays 200 → 300 on 2025-04-30.
  gifts("HL", [
    ["2025-04-29", u(1500)],
    ["2025-04-30", c(1800)],
  ]),
  value("HL", "birthday-gift", "person-year", [
    ["2025-04-29", u(200)],
    ["2025-04-30", c(300)],
  ]),
  value("HL", "birth-gift", "person-time", [
    ["2025-04-29", "not-recorded"],
    ["2025-04-30", c(1000)],
  ]),
  // 内蒙古: 2000 (2019) → 2500 on 2023-01-01; raised again in 2025-06, to a figure not seen.
  gifts("NM", [
    ["2017-12-31", "not-recorded"],
    ["2018-06-01", u(1500)],
    ["2018-12-31", c(1500)],
    ["2019-01-01", c(2000)],
    ["2019-06-01", c(2000)],
    ["2020-01-01", c(2000)],
    ["2022-12-31", c(2000)],
    ["2023-01-01", c(2500)],
    ["2025-05-31", c(2500)],
    ["2025-06-01", u(2500)],
    ["2026-06-01", u(2500)],
  ]),
  ...(
    [
      ["birthday-gift", "person-year", [300]],
      ["wedding-gift", "person-time", [500]],
      ["birth-gift", "person-time", [500]],
      ["illness-gift", "person-year", [2000]],
      ["bereavement-gift", "person-time", [3000, 1000]],
    ] as const
  ).map(([topic, unit, amounts]) =>
    value("NM", topic, unit, [
      ["2017-12-31", "not-recorded"],
      ["2018-06-01", u(...amounts)],
      ["2019-01-01", c(...amounts)],
      ["2025-05-31", c(...amounts)],
      ["2025-06-01", u(...amounts)],
    ]),
  ),
  value("NM", "retirement-gift", "person-time", [
    ["2017-12-31", "not-recorded"],
    ["2019-01-01", u(2000)],
    ["2025-06-01", u(2000)],
  ]),
  value("NM", "outing", "times-year", [["2026-02-01", c(4)]]),
  // 上海: from 2025-01-01; no festival figure after 2016 (worked out by a formula not seen).
  gifts("SH", [
    ["2014-12-31", "not-recorded"],
    ["2016-01-01", c(400)],
    ["2016-06-30", c(400)],
    ["2016-08-01", "not-recorded"],
    ["2026-01-01", "not-recorded"],
  ]),
  value("SH", "festival-gift", "share", [
    ["2016-01-01", c(0.2)],
    ["2016-08-01", "not-recorded"],
  ]),
  value("SH", "birthday-gift", "person-year", [
    ["2016-01-01", c(250)],
    ["2017-11-30", c(250)],
    ["2018-01-01", "not-recorded"],
  ]),
  value("SH", "film", "person-event", [
    ["2024-12-31", "not-recorded"],
    ["2025-01-01", c(300)],
  ]),
  value("SH", "park-pass", "person-year", [
    ["2024-12-31", "not-recorded"],
    ["2025-01-01", c(300)],
  ]),
  value("SH", "outing", "person-time", [
    ["2024-12-31", "not-recorded"],
    ["2025-01-01", c(300, 900)],
  ]),
  value("SH", "outing", "times-year", [["2025-01-01", c(4)]]),
  value("SH", "consumption-coupon", "person-year", [
    ["2024-12-31", "not-recorded"],
    ["2025-01-01", c(1000)],
  ]),
  value("SH", "consumption-coupon", "person", [
    ["2020-08-31", "not-recorded"],
    ["2020-10-01", c(500)],
    ["2021-02-28", c(500)],
    ["2021-03-01", "not-recorded"],
  ]),
  // 四川: 2100 (2018) → 2200 (2023), known from weak pages.
  gifts("SC", [
    ["2015-01-28", "not-recorded"],
    ["2015-01-29", c(1500)],
    ["2017-11-30", c(1500)],
    ["2018-06-01", u(2100)],
    ["2019-01-01", c(2100)],
    ["2022-12-31", c(2100)],
    ["2023-06-01", u(2100, 2200)],
    ["2024-01-01", c(2200)],
  ]),
  value("SC", "birthday-gift", "person-year", [
    ["2019-01-01", c(300)],
    ["2024-01-01", c(500)],
  ]),
  value("SC", "wedding-gift", "person-time", [
    ["2019-01-01", c(500)],
    ["2024-01-01", u(800)],
  ]),
  value("SC", "birth-gift", "person-time", [
    ["2019-01-01", c(500)],
    ["2024-01-01", u(800)],
  ]),
  value("SC", "retirement-gift", "person-time", [
    ["2019-01-01", c(500)],
    ["2024-01-01", u(800)],
  ]),
  value("SC", "prize", "person-time", [
    ["2019-01-01", c(300)],
    ["2024-01-01", u(500)],
  ]),
  value("SC", "souvenir", "person-time", [["2024-01-01", u(100)]]),
  value("SC", "illness-gift", "person-time", [
    ["2017-12-31", "not-recorded"],
    ["2019-01-01", c(500)],
    ["2022-12-31", c(500)],
    ["2024-01-01", u(1000)],
  ]),
  value("SC", "bereavement-gift", "person-time", [
    ["2022-12-31", "not-recorded"],
    ["2024-01-01", u(2000, 1000)],
  ]),
  value("SC", "park-pass", "person-year", [
    ["2023-12-31", "not-recorded"],
    ["2024-01-01", c(200)],
  ]),
  value("SC", "trainee-award", "person-time", [
    ["2015-01-28", "not-recorded"],
    ["2015-01-29", c(300)],
    ["2018-01-01", "not-recorded"],
  ]),
  // 福建: 1300 (2018-01-01) → 1800 (2019-01-01).
  gifts("FJ", [
    ["2017-12-31", "not-recorded"],
    ["2018-01-01", c(1300)],
    ["2018-12-31", c(1300)],
    ["2019-01-01", u(1800)],
  ]),
  value("FJ", "birthday-gift", "person-year", [
    ["2018-01-01", c(300)],
    ["2018-12-31", c(300)],
    ["2019-01-01", u(300)],
  ]),
  value("FJ", "wedding-gift", "person-time", [
    ["2018-12-31", "not-recorded"],
    ["2019-01-01", u(1000)],
  ]),
  value("FJ", "birth-gift", "person-time", [
    ["2018-12-31", c(500)],
    ["2019-01-01", u(1000)],
  ]),
  value("FJ", "retirement-gift", "person-time", [
    ["2018-12-31", c(500)],
    ["2019-01-01", u(1000)],
  ]),
  value("FJ", "illness-gift", "person-time", [
    ["2018-12-31", c(500, 1000)],
    ["2019-01-01", "not-recorded"],
  ]),
  value("FJ", "bereavement-gift", "person-time", [
    ["2018-12-31", c(2000, 1000)],
    ["2019-01-01", "not-recorded"],
  ]),
  value("FJ", "prize", "person-time", [
    ["2018-12-31", "not-recorded"],
    ["2019-01-01", u(500)],
  ]),
  value("FJ", "souvenir", "person-time", [
    ["2018-12-31", "not-recorded"],
    ["2019-01-01", u(100)],
  ]),
  value("FJ", "event-clothing", "person-time", [
    ["2018-12-31", "not-recorded"],
    ["2019-01-01", u(800)],
  ]),
  value("FJ", "event-meal", "person-meal", [
    ["2018-12-31", "not-recorded"],
    ["2019-01-01", u(50)],
  ]),
  value("FJ", "recuperation", "person-day", [
    ["2021-12-31", "not-recorded"],
    ["2023-01-01", u(600)],
  ]),
  // 陕西: 1000 (2015-01-27) → 1500 (2018) → 2200 (2019-01-15); prizes and clothes since 2024-04. 铜川's own figures are not the province's.
  gifts("SN", [
    ["2015-01-26", "not-recorded"],
    ["2015-01-27", c(1000)],
    ["2017-12-31", c(1000)],
    ["2018-06-01", u(1000, 1500)],
    ["2019-01-01", c(1500)],
    ["2019-01-14", c(1500)],
    ["2019-01-15", u(2200)],
  ]),
  value("SN", "festival-gift", "share", [
    ["2017-12-31", "not-recorded"],
    ["2019-01-01", u(0.3)],
  ]),
  value("SN", "prize", "person-time", [
    ["2024-03-31", "not-recorded"],
    ["2024-05-01", c(500)],
  ]),
  value("SN", "event-clothing", "person-two-years", [
    ["2024-03-31", "not-recorded"],
    ["2024-05-01", c(1500)],
  ]),
  value("SN", "judge-fee", "person-day", [
    [
      "2024-05-01",
      [
        [2400, "u"],
        [1500, "u"],
        [500, "c"],
      ],
    ],
  ]),
  value("SN", "judge-fee", "person", [
    ["2024-03-31", "not-recorded"],
    ["2024-05-01", c(200)],
  ]),
  value("SN", "outing", "person-time", [["2026-01-01", u(200)]]),
  value("SN", "outing", "person-day", [["2026-01-01", "not-recorded"]]),
  value("SN", "labour-competition", "person-time", [
    ["2020-10-31", u(500)],
    ["2020-12-01", u(500, 10_000)],
    ["2026-01-01", u(500, 10_000)],
  ]),
  value("SN", "souvenir", "person-time", [["2026-01-01", u(100)]]),
  // 广东: 2500 in the trial rules of 2018-01; shares of spending or of the retained income besides.
  gifts("GD", [
    ["2017-12-31", "not-recorded"],
    ["2018-02-01", u(2500)],
    ["2026-01-01", u(2500)],
  ]),
  value("GD", "festival-gift", "share", [["2026-01-01", u(0.4, 0.5)]]),
  value("GD", "wedding-gift", "person-time", [
    ["2017-12-31", "not-recorded"],
    ["2019-01-01", u(1000)],
  ]),
  value("GD", "birth-gift", "person-time", [["2019-01-01", u(1000)]]),
  value("GD", "retirement-gift", "person-time", [["2019-01-01", u(1000)]]),
  value("GD", "bereavement-gift", "person-time", [["2019-01-01", u(3000, 1000)]]),
  value("GD", "summer-cooling", "person-time", [
    ["2017-12-31", "not-recorded"],
    ["2019-01-01", u(300)],
  ]),
  value("GD", "consumption-coupon", "person", [
    ["2019-12-31", "not-recorded"],
    ["2021-02-28", c(600)],
    ["2021-03-01", "not-recorded"],
  ]),
  value("GD", "prize", "person-time", [["2026-01-01", "not-recorded"]]),
  // 浙江: 三次、30% (2015-01-21) → 1500 (a forum's copy without a date).
  gifts("ZJ", [
    ["2018-05-31", "not-recorded"],
    ["2026-01-01", u(1500)],
  ]),
  value("ZJ", "recuperation", "person-day", [
    ["2020-06-30", "not-recorded"],
    ["2020-08-01", u(600)],
    ["2026-01-01", u(600)],
  ]),
  value("ZJ", "festival-gift", "share", [
    ["2015-01-20", "not-recorded"],
    ["2015-01-21", c(0.3)],
    ["2017-11-30", c(0.3)],
    ["2018-01-01", "not-recorded"],
  ]),
  value("ZJ", "festival-gift", "times-year", [
    ["2015-01-20", "not-recorded"],
    ["2015-01-21", c(3)],
    ["2018-01-01", "not-recorded"],
  ]),
  value("ZJ", "birthday-gift", "person-year", [
    ["2015-01-21", c(300)],
    ["2017-11-30", c(300)],
    ["2018-01-01", "not-recorded"],
  ]),
  value("ZJ", "trainee-award", "person-time", [["2026-01-01", u(300)]]),
  value("ZJ", "event-clothing", "person-time", [["2026-01-01", u(500)]]),
  value("ZJ", "event-clothing", "person-two-years", [["2026-01-01", u(600)]]),
  value("ZJ", "judge-fee", "person-day", [["2026-01-01", u(500)]]),
  value("ZJ", "outing", "person-time", [["2026-01-01", "not-recorded"]]),
  value("ZJ", "prize", "person-time", [["2026-01-01", "not-recorded"]]),
  // 江苏: 1000 (2015-02) → 1800 (2018) → 2200 (2025-11), one copy; two outings a member, four batches a union.
  gifts("JS", [
    ["2015-01-31", "not-recorded"],
    ["2015-03-01", c(1000)],
    ["2017-12-31", c(1000)],
    ["2018-06-01", u(1000, 1800)],
    ["2019-01-01", c(1800)],
    ["2025-10-31", c(1800)],
    ["2025-11-15", u(1800, 2200)],
    ["2026-01-01", u(2200)],
  ]),
  value("JS", "birthday-gift", "person-year", [
    ["2015-03-01", c(300)],
    ["2018-01-01", "not-recorded"],
    ["2026-01-01", "not-recorded"],
  ]),
  value("JS", "outing", "times-year", [
    ["2025-10-31", c(4)],
    [
      "2026-01-01",
      [
        [2, "u"],
        [4, "u"],
        [4, "c"],
      ],
    ],
  ]),
  value("JS", "outing", "days", [
    ["2025-10-31", c(2)],
    [
      "2026-01-01",
      [
        [2, "u"],
        [2, "c"],
      ],
    ],
  ]),
  value("JS", "wedding-gift", "person-time", [["2026-01-01", "not-recorded"]]),
  value("JS", "film", "person-year", [["2026-01-01", "not-recorded"]]),
  // 湖北: 1200 (well-funded enterprises 1500) in 2018, raised by 2020 to a figure not seen. 荆州's 1700 is not the province's.
  gifts("HB", [
    ["2017-12-31", "not-recorded"],
    ["2019-01-01", c(1200, 1500)],
    ["2019-12-31", c(1200, 1500)],
    ["2020-06-01", u(1200, 1500)],
    ["2021-01-01", "not-recorded"],
    ["2026-01-01", "not-recorded"],
  ]),
  value("HB", "birthday-gift", "person-year", [
    ["2017-12-31", "not-recorded"],
    ["2026-01-01", u(300)],
  ]),
  value("HB", "wedding-gift", "person-time", [["2026-01-01", u(1000)]]),
  value("HB", "birth-gift", "person-time", [["2026-01-01", u(500)]]),
  value("HB", "illness-gift", "person-time", [["2026-01-01", u(1000)]]),
  value("HB", "bereavement-gift", "person-time", [["2026-01-01", u(1000)]]),
  value("HB", "retirement-gift", "person-time", [["2026-01-01", u(1000)]]),
  value("HB", "recuperation", "person-time", [
    ["2020-06-15", "not-recorded"],
    ["2020-06-16", c(3000)],
    ["2020-12-31", c(3000)],
    ["2021-01-01", "not-recorded"],
  ]),
  value("HB", "consumption-coupon", "person-year", [
    ["2020-04-01", "not-recorded"],
    ["2020-04-02", c(500)],
    ["2021-01-01", "not-recorded"],
  ]),
  // 湖南: 2100 and more in 2018, from a college's comparison.
  gifts("HN", [
    ["2017-12-31", "not-recorded"],
    ["2018-06-01", u(2100)],
    ["2026-01-01", u(2100)],
  ]),
  value("HN", "birthday-gift", "person-year", [["2026-01-01", u(300)]]),
  value("HN", "wedding-gift", "person-time", [["2026-01-01", u(1000)]]),
  value("HN", "birth-gift", "person-time", [["2026-01-01", u(1000)]]),
  value("HN", "illness-gift", "person-year", [["2026-01-01", u(1000)]]),
  value("HN", "bereavement-gift", "person-time", [["2026-01-01", u(2000, 1000)]]),
  value("HN", "prize", "person-time", [["2026-01-01", u(800, 500)]]),
  value("HN", "souvenir", "person-time", [["2026-01-01", u(100)]]),
  value("HN", "event-clothing", "person-year", [["2026-01-01", u(500, 800)]]),
  value("HN", "outing", "person-year", [
    ["2017-12-31", "not-recorded"],
    ["2026-01-01", u(200)],
  ]),
  value("HN", "consumption-coupon", "person-year", [
    ["2020-03-26", "not-recorded"],
    ["2020-03-27", c(2100)],
    ["2020-12-31", c(2100)],
    ["2021-01-01", "not-recorded"],
  ]),
  // 重庆: by festival, 500/300/100 (2015) → 1000/300/200 on 2018-02-11.
  value("CQ", "festival-gift", "person-festival", [
    ["2014-12-31", "not-recorded"],
    ["2016-01-01", c(500, 300, 100)],
    ["2018-02-10", c(500, 300, 100)],
    ["2018-02-11", u(1000, 300, 200)],
  ]),
  value("CQ", "birthday-gift", "person-year", [
    ["2018-02-10", "not-recorded"],
    ["2018-02-11", u(300)],
  ]),
  value("CQ", "wedding-gift", "person-time", [
    ["2018-02-10", "not-recorded"],
    ["2018-02-11", u(1000)],
  ]),
  value("CQ", "birth-gift", "person-time", [["2026-01-01", "not-recorded"]]),
  value("CQ", "event-clothing", "person-two-years", [
    ["2018-02-10", "not-recorded"],
    ["2018-02-11", u(1000, 1000)],
  ]),
  value("CQ", "prize", "person-time", [
    ["2018-02-10", "not-recorded"],
    ["2018-02-11", u(200)],
  ]),
  value("CQ", "park-pass", "person-year", [
    ["2023-12-31", "not-recorded"],
    ["2024-01-01", c(200)],
  ]),
  // 江西: 2100, films 400, outings 200 a day, undated; 2023's measure is over; 南昌's figures are not the province's.
  gifts("JX", [
    ["2018-05-31", "not-recorded"],
    ["2018-07-01", u(2100)],
    ["2026-01-01", u(2100)],
  ]),
  value("JX", "film", "person-year", [["2026-01-01", u(400)]]),
  value("JX", "outing", "person-day", [["2026-01-01", u(200)]]),
  value("JX", "outing", "person-time", [
    ["2023-06-01", u(700, 200)],
    ["2023-12-31", c(700, 200)],
    ["2024-01-01", "not-recorded"],
  ]),
  value("JX", "consumption-coupon", "person", [
    ["2020-02-29", "not-recorded"],
    ["2020-04-15", c(300)],
    ["2020-04-16", "not-recorded"],
  ]),
  // 北京: no figure by head for festivals but half the year's income.
  gifts("BJ", [["2026-01-01", "not-recorded"]]),
  value("BJ", "festival-gift", "share", [
    ["2018-12-31", "not-recorded"],
    ["2019-03-01", u(0.5)],
    ["2026-01-01", u(0.5)],
  ]),
  value("BJ", "birthday-gift", "person-year", [
    ["2018-12-31", "not-recorded"],
    ["2019-03-01", u(300)],
  ]),
  value("BJ", "souvenir", "person-time", [
    ["2018-12-31", "not-recorded"],
    ["2019-03-01", u(150)],
  ]),
  value("BJ", "wedding-gift", "person-time", [["2026-01-01", "not-recorded"]]),
  // 天津: 1000 and half the income, undated.
  gifts("TJ", [
    ["2017-09-21", "not-recorded"],
    ["2017-09-22", u(1000)],
    ["2026-01-01", u(1000)],
  ]),
  value("TJ", "wedding-gift", "person-time", [
    ["2017-09-21", "not-recorded"],
    ["2017-09-22", u(1000)],
  ]),
  value("TJ", "festival-gift", "share", [["2026-01-01", u(0.5)]]),
  // 山西: 1500 → 1800 (2019); a coupon of 2022.
  gifts("SX", [
    ["2018-12-31", u(1500)],
    ["2019-06-01", u(1500, 1800)],
    ["2020-01-01", u(1800)],
  ]),
  value("SX", "consumption-coupon", "person", [
    ["2022-04-30", "not-recorded"],
    ["2022-06-01", c(300)],
    ["2022-12-31", c(300)],
    ["2023-01-01", "not-recorded"],
  ]),
  // Provinces of one figure.
  gifts("HE", [["2026-01-01", u(1800)]]),
  gifts("GS", [["2026-01-01", u(2000)]]),
  gifts("QH", [["2026-01-01", u(2000)]]),
  gifts("XJ", [
    ["2024-12-31", "not-recorded"],
    ["2026-01-01", u(2000)],
  ]),
  gifts("GX", [
    ["2014-12-31", "not-recorded"],
    ["2016-01-01", c(1000)],
    ["2017-11-30", c(1000)],
    ["2018-01-01", "not-recorded"],
    ["2018-07-01", u(1500)],
    ["2026-01-01", u(1500)],
  ]),
  value("HI", "birthday-gift", "person-year", [
    ["2014-12-31", "not-recorded"],
    ["2016-01-01", c(200)],
    ["2018-01-01", "not-recorded"],
  ]),
  // A college's spring trip and a subsidy from above are no limit of the province's.
  value("JL", "outing", "person-time", [["2026-01-01", "not-recorded"]]),
  value("NX", "recuperation", "person-time", [["2024-06-01", "not-recorded"]]),
  gifts("YN", [["2026-01-01", "not-recorded"]]),
  gifts("XZ", [["2026-01-01", "not-recorded"]]),
  // The country: outings one day, then four times and two days since 2025-03; three, then four times the dues; two thirds.
  value("CN", "outing", "days", [
    ["2017-11-30", "not-recorded"],
    ["2020-01-01", u(1)],
    ["2025-02-28", u(1)],
    ["2025-03-15", u(1, 2)],
    ["2025-04-01", c(2)],
  ]),
  value("CN", "outing", "times-year", [
    ["2025-02-28", "not-recorded"],
    ["2025-04-01", c(4)],
    ["2026-01-06", c(4, 4)],
  ]),
  value("CN", "dues", "times-dues", [
    ["2017-11-30", "not-recorded"],
    ["2020-01-01", u(3)],
    ["2025-02-28", u(3)],
    ["2025-03-15", u(3, 4)],
    ["2025-04-01", c(4)],
  ]),
  value("CN", "prize", "share", [
    ["2017-11-30", "not-recorded"],
    ["2017-12-31", c(2 / 3)],
    ["2026-01-01", c(2 / 3)],
  ]),
  value("CN", "consumption-coupon", "person-year", [
    ["2025-02-28", "not-recorded"],
    ["2025-04-01", "no-limit"],
  ]),
  gifts("CN", [["2026-01-01", "not-recorded"]]),
  // A lecture by the 学时: the rule of the centre's offices, which unions follow.
  value("CN", "lecture-fee", "person-class-hour", [
    ["2016-12-31", "not-recorded"],
    ["2017-01-01", u(500, 1000, 1500)],
  ]),
];
