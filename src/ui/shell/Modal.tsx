/** Modal: the browser's own dialog in the theme's look; Escape leaves it, focus stays inside and comes back. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(560px, calc(100vw - 24px))",
    maxHeight: "calc(100vh - 24px)",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  wide: { width: "min(860px, calc(100vw - 24px))" },
  title: { fontSize: tokens.fontSizeBase400, margin: `0 0 ${tokens.spacingVerticalM}` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalL },
});

export interface ModalProps {
  readonly title: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** For long texts and pictures. */
  readonly isWide?: boolean;
}

export function Modal({ title, onLeave, children, actions, isWide }: ModalProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed while it is still there: only then the browser gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current!;
    // jsdom has no modal dialogs.
    if (typeof element.showModal === "function") element.showModal();
    else element.setAttribute("open", "");
    return () => element.close?.();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={mergeClasses(styles.dialog, isWide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
