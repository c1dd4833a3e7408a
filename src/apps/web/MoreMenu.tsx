/** MoreMenu: a button with a menu under it; arrows move in it, Escape leaves it. Smaller and plainer than a floating one. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  place: { position: "relative" },
  menu: {
    position: "absolute",
    top: "calc(100% + 4px)",
    right: 0,
    zIndex: 30,
    display: "flex",
    flexDirection: "column",
    minWidth: "200px",
    padding: "4px",
    whiteSpace: "nowrap",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    "@media (min-width: 600px) and (max-width: 799px)": { left: 0, right: "auto" },
  },
  narrowOnly: { "@media (min-width: 600px)": { display: "none" } },
  item: { justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
});

export interface MenuAction {
  readonly name: string;
  readonly isDisabled?: boolean;
  /** For what stands elsewhere where there is room. */
  readonly isNarrowOnly?: boolean;
  readonly onPick: () => void;
}

export function MoreMenu({ name, actions }: { name: string; actions: readonly MenuAction[] }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] =>
    [...(place.current?.querySelectorAll<HTMLElement>("[role=menuitem]:not(:disabled)") ?? [])].filter(
      (item) => getComputedStyle(item).display !== "none",
    );

  useEffect(() => {
    if (isOpen) place.current?.querySelector<HTMLElement>("[role=menuitem]:not(:disabled)")?.focus();
  }, [isOpen]);

  const close = (): void => {
    setOpen(false);
    place.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const list = items();
    const at = list.indexOf(document.activeElement as HTMLElement);
    const next: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 + list.length, Home: 0, End: list.length - 1 };
    if (event.key === "Escape") close();
    else if (Object.hasOwn(next, event.key)) list[next[event.key]! % list.length]?.focus();
    else return;
    event.preventDefault();
  };
  const onBlur = (event: FocusEvent): void => {
    if (!place.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  return (
    <div ref={place} className={styles.place} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button size="small" aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {name}
      </Button>
      {isOpen && (
        <div className={styles.menu} role="menu" aria-label={name}>
          {actions.map(({ name: action, isDisabled, isNarrowOnly, onPick }) => (
            <Button
              key={action}
              className={mergeClasses(styles.item, isNarrowOnly && styles.narrowOnly)}
              role="menuitem"
              appearance="subtle"
              size="small"
              tabIndex={-1}
              disabled={isDisabled ?? false}
              onClick={() => {
                close();
                onPick();
              }}
            >
              {action}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
