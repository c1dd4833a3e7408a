/** ForgetDialog: what this computer keeps, by name, before all of it is forgotten. */
import type { WebMessages } from "../../core/messages/zh-CN/web";
import { AskDialog } from "./Dialogs";
import type { KeptHere } from "./desk";
import { canHaveRecent } from "./recent-files";

interface ForgetDialogProps {
  readonly kept: KeptHere;
  readonly messages: WebMessages;
  readonly onForget: () => void;
  readonly onLeave: () => void;
}

export function ForgetDialog({ kept, messages, onForget, onLeave }: ForgetDialogProps) {
  return (
    <AskDialog
      title={messages.forgetTitle}
      text={messages.forgetIntro}
      yes={messages.forgetYes}
      no={messages.forgetNo}
      onYes={onForget}
      onNo={onLeave}
    >
      <ul>
        <li>{messages.forgetWork(kept.work)}</li>
        <li>{messages.forgetRecent(canHaveRecent() ? kept.recent : null)}</li>
        <li>{messages.forgetUnits(kept.units)}</li>
        <li>{messages.forgetRest}</li>
      </ul>
      <p>{messages.forgetStays}</p>
    </AskDialog>
  );
}
