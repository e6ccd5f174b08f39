/** What a command came to: the door prints it and exits. */
export interface Outcome {
  /** 0 pass, 1 the gate fails. What the user got wrong is an `InputError` and ends with 2. */
  status: 0 | 1;
  /** For standard output, or the file that `--output` names; ends with a line break. */
  text: string;
  /** For standard error: plain sentences. */
  notes?: string[];
}
