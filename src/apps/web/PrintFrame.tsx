/** PrintHead, PrintFoot: what stands above and below the tables on paper and nowhere else: the plan, its unit, the day, the unit of money, signatures. */
import { useEffect, useState } from "react";
import type { WebMessages } from "../../core/messages/zh-CN/web";
import { UNIT_BEFORE_YEAR } from "../../core/words/unit-names";
import type { ShownReview } from "../../ui/engine/engine";

type Printed = WebMessages["printed"];

export function PrintHead({ review, file, says }: { review: ShownReview | null; file: string; says: Printed }) {
  const [today, setToday] = useState<Date | null>(null);
  // The day is that of the printing: a page may stay open overnight.
  useEffect(() => {
    const note = (): void => setToday(new Date());
    note();
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, []);
  const title = review?.sheets.find(({ state, plan }) => state === "plan" && plan !== null)?.plan?.title ?? null;
  const unit = review?.profile.unitName ?? (title === null ? null : (UNIT_BEFORE_YEAR.exec(title)?.[1] ?? null));
  return (
    <div data-print="head">
      <p data-print="title">{title ?? file}</p>
      <p data-print="line">
        <span>{says.unit(unit)}</span>
        <span>{today && says.date({ year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() })}</span>
        <span>{says.money}</span>
      </p>
    </div>
  );
}

export function PrintFoot({ says }: { says: Printed }) {
  return (
    <p data-print="line signatures">
      {says.signatures.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </p>
  );
}
