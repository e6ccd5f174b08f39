/** Bounds on hostile input; ten times past what CloudFormation accepts (1 MB, 500 resources). */

/** Characters of one file. */
export const maxLength = 12_000_000;
/** Characters of a file that is read more than once: one in braces that proves to be no JSON, or one of several documents; twice what CloudFormation accepts. */
export const maxSecondTry = 2_000_000;
/** Levels of nesting: CloudFormation refuses far fewer, and recursion must fit any stack. */
export const maxDepth = 200;
/** Values of one tree, counted after aliases are followed. */
export const maxValues = 1_000_000;
/** Values that aliases may add, as a multiple of what is written out; small documents are let off. */
export const maxAliasGrowth = 20;
/** Characters of a YAML key that is not introduced by `?`: YAML 1.1, section 7.4 and every reader of its family. */
export const maxKeyLength = 1024;
/** Warnings of one code about one file; more would hide the others. */
export const maxWarnings = 20;

/** Documents of one file that are read behind the first; each is a pass over the text. */
export const maxDocuments = 20;
