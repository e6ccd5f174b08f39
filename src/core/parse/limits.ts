/** Bounds on hostile input; ten times past what CloudFormation accepts (1 MB, 500 resources). */

/** Characters of one file. */
export const maxLength = 16_000_000;
/** Levels of nesting: CloudFormation refuses far fewer, and recursion must fit any stack. */
export const maxDepth = 200;
/** Values of one tree, counted after aliases are followed. */
export const maxValues = 2_000_000;
/** Values that aliases may add, as a multiple of what is written out. */
export const maxAliasGrowth = 20;
