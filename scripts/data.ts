/** Rebuilds `data/` from its sources; one line for each source. Run by `npm run data`. */
import { writeFrameworkData } from './data/frameworks.ts';
import { writeIamData } from './data/iam.ts';
import { writeRuntimeData } from './data/runtimes.ts';

await writeIamData();
await writeRuntimeData();
await writeFrameworkData();
