/** What a command came to: the door prints it and exits. */
export interface Outcome {
  /** 0 pass, 1 the gate fails, 2 the input is wrong and there is still something to print; else that is an `InputError`. */
  status: 0 | 1 | 2;
  /** For standard output, or the file that `--output` names; ends with a line break. */
  text: string;
  /** For standard error: plain sentences. */
  notes?: string[];
}
