/** Takes a limit, gives a gate that lets only so many calls run at once, each at least so long after the one before. */

export type Throttle = <T>(call: () => Promise<T>) => Promise<T>;

/** IAM answers about 15 such calls a second for one account before it throttles; `pause` in milliseconds between two starts. */
export function throttled(atOnce = 4, pause = 70): Throttle {
  let running = 0;
  let next = 0;
  const waiting: (() => void)[] = [];
  return async (call) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    const delay = next - Date.now();
    next = Math.max(next, Date.now()) + pause;
    try {
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
      return await call();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
