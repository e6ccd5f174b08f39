/** The disk edge: source files of a folder, a file or a commit. */
export type { FolderFiles } from './candidates.ts';
export { kindOf, readFile, readFolder } from './folder.ts';
export {
  type BlobCache,
  commitOf,
  isShallow,
  mergeBaseOf,
  namesOf,
  readCommit,
  repositoryOf,
} from './git.ts';
export { InputError } from './input-error.ts';
