/** The word by which this program knows that it was started as a worker of a pool. */
export const WORKER_WORD = "pool-worker";
