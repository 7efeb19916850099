import type { Explanation } from '../../api/answers';

/** What is to be explained: an outcome, or whether one player stays at it under one reasoning. */
export interface Chosen {
  number: number;
  letters: string;
  /** Id of a concept. */
  concept: string;
  /** Position of a player; missing when the whole outcome is meant. */
  player?: number;
}

/** Where explanations come from: the server, or the file they were put into. */
export type Explain = (chosen: Chosen, signal: AbortSignal) => Promise<Explanation | null>;
