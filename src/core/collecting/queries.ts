/**
 * QUERIES: what is asked of the tables most, as texts that DuckDB, Spark SQL, Trino, Hive and PostgreSQL all take.
 * Kept to what they share: no dialect's functions, whole-number arithmetic without division, sums cast to 64 bits, no name that is
 * a keyword anywhere. `units` is the table of who has to hand in; `last_plan_rows` last year's plan_rows.
 */

/** By the name of its file, without .sql. */
export const QUERIES: Readonly<Record<string, string>> = {
  "by-unit": `-- 各单位汇总: what each unit handed in, in fen (1/100 yuan). 无法处理的文件计入 refused_files。
SELECT
  unit,
  COUNT(DISTINCT file) AS files,
  COUNT(refused) AS refused_files,
  CAST(SUM(sum_fen) AS BIGINT) AS sum_fen,
  CAST(SUM(unknown_amounts) AS BIGINT) AS unknown_amounts,
  CAST(SUM(errors) AS BIGINT) AS errors,
  CAST(SUM(warnings) AS BIGINT) AS warnings
FROM workbooks
GROUP BY unit
ORDER BY unit
`,
  "by-subject": `-- 按科目: amounts by account subject; an empty subject is one that is not known.
SELECT
  COALESCE(subject, '') AS subject_name,
  COUNT(DISTINCT file) AS files,
  CAST(SUM(amount_fen) AS BIGINT) AS amount_fen
FROM plan_rows
WHERE amount_fen IS NOT NULL
GROUP BY COALESCE(subject, '')
ORDER BY subject_name
`,
  "by-month": `-- 按月份: amounts by month of the plan's year; month 0 is what has no month.
SELECT
  COALESCE(plan_month, 0) AS month_no,
  CAST(SUM(amount_fen) AS BIGINT) AS amount_fen
FROM month_shares
GROUP BY COALESCE(plan_month, 0)
ORDER BY month_no
`,
  "findings-by-code": `-- 问题分布: findings that nobody has marked as seen to, by code and severity.
SELECT
  code,
  severity,
  COUNT(DISTINCT file) AS files,
  COUNT(*) AS times
FROM findings
WHERE dismissed IS NULL
GROUP BY code, severity
ORDER BY code, severity
`,
  "not-handed-in": `-- 未报送: units on the list (table units, made by collect --units) of which there is no file.
SELECT u.unit
FROM units u
LEFT JOIN workbooks w ON w.unit = u.unit
WHERE w.unit IS NULL
ORDER BY u.unit
`,
  "handed-in-twice": `-- 重复报送: units with several files of one year, and files that are the same byte for byte.
SELECT
  w.unit,
  w.plan_year,
  w.sha256,
  w.file
FROM workbooks w
JOIN (
  SELECT unit, plan_year
  FROM workbooks
  WHERE unit IS NOT NULL
  GROUP BY unit, plan_year
  HAVING COUNT(DISTINCT file) > 1
) several ON several.unit = w.unit AND several.plan_year = w.plan_year
UNION
SELECT
  w.unit,
  w.plan_year,
  w.sha256,
  w.file
FROM workbooks w
JOIN (
  SELECT sha256
  FROM workbooks
  WHERE sha256 IS NOT NULL
  GROUP BY sha256
  HAVING COUNT(DISTINCT file) > 1
) alike ON alike.sha256 = w.sha256
ORDER BY file
`,
  outliers: `-- 某项活动的异常金额: at least ten times, or at most a tenth of, what is usual (the median) for that activity of the catalogue,
-- where ten rows or more have it.
WITH ranked AS (
  SELECT
    catalogue_id,
    amount_fen,
    ROW_NUMBER() OVER (PARTITION BY catalogue_id ORDER BY amount_fen) AS rank_no,
    COUNT(*) OVER (PARTITION BY catalogue_id) AS row_count
  FROM plan_rows
  WHERE catalogue_id IS NOT NULL AND amount_fen > 0
),
usual AS (
  SELECT catalogue_id, amount_fen AS median_fen
  FROM ranked
  WHERE row_count >= 10 AND rank_no * 2 BETWEEN row_count AND row_count + 1
)
SELECT
  r.catalogue_id,
  r.unit,
  r.file,
  r.sheet,
  r.row_no,
  r.activity,
  r.amount_fen,
  u.median_fen
FROM plan_rows r
JOIN usual u ON u.catalogue_id = r.catalogue_id
WHERE r.amount_fen > 0 AND (r.amount_fen >= 10 * u.median_fen OR r.amount_fen * 10 <= u.median_fen)
ORDER BY r.catalogue_id, r.amount_fen, r.file, r.row_no
`,
  "two-years": `-- 与上年比较: by unit and subject; last_plan_rows is last year's plan_rows (collect --query … --against LASTYEAR).
WITH this_year AS (
  SELECT unit, COALESCE(subject, '') AS subject_name, CAST(SUM(amount_fen) AS BIGINT) AS amount_fen
  FROM plan_rows
  WHERE unit IS NOT NULL AND amount_fen IS NOT NULL
  GROUP BY unit, COALESCE(subject, '')
),
last_year AS (
  SELECT unit, COALESCE(subject, '') AS subject_name, CAST(SUM(amount_fen) AS BIGINT) AS amount_fen
  FROM last_plan_rows
  WHERE unit IS NOT NULL AND amount_fen IS NOT NULL
  GROUP BY unit, COALESCE(subject, '')
)
SELECT
  COALESCE(t.unit, l.unit) AS unit_name,
  COALESCE(t.subject_name, l.subject_name) AS subject_title,
  l.amount_fen AS last_fen,
  t.amount_fen AS this_fen
FROM this_year t
FULL OUTER JOIN last_year l ON l.unit = t.unit AND l.subject_name = t.subject_name
ORDER BY unit_name, subject_title
`,
};
