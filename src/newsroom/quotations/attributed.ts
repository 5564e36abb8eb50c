import type { FoundQuotation } from '../findings.ts';
import type { Member } from '../speakers/speaker-cast.ts';
import type { Attribution } from '../speakers/speaker.ts';

/** Below this a speaker is not named. */
export const sure = 0.7;

/** A quotation with what its sentence tells of its speaker, before it is asked what the whole dispatch tells. */
export interface Attributed extends FoundQuotation {
  /** The number of the pairs of marks that hold it, where it goes on over paragraphs. */
  run: number | undefined;
  /** Who said it, where that is certain enough. */
  member: Member | undefined;
  /** Who may have said it, the likeliest first. */
  likely: readonly Member[];
  /** Where its sentence names nobody who could have said it. */
  silent: Attribution['silent'];
  /** The confidence that it can have at most: less where its mark is never closed. */
  most: number;
}
