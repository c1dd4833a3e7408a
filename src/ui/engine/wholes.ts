/** Wholes: what stands behind the handles the screen is given, where the work is done. */
import { HostError } from "../../core/grid/host-error";

/** A handle holds what is shown; the whole is found by the handle itself, and is let go with it. */
export class Wholes<Handle extends object, Whole> {
  private readonly wholes = new WeakMap<Handle, Whole>();

  /** The handle, from now on known. */
  keep<H extends Handle>(handle: H, whole: Whole): H {
    this.wholes.set(handle, whole);
    return handle;
  }

  /** Throws HostError "changed-underneath" for a handle that none of these engines gave. */
  of(handle: Handle): Whole {
    const whole = this.wholes.get(handle);
    if (whole === undefined) throw new HostError("changed-underneath");
    return whole;
  }
}
