/** Milliseconds of processor time that this process has taken: unlike the clock's, no more on a busy machine. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
