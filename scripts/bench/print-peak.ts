/** Preloaded into a measured process: writes its largest resident set, in kilobytes, to the descriptor 3 that `processes.ts` reads. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(3, String(process.resourceUsage().maxRSS));
});
