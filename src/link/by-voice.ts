/** Who tells something: the linked speaker, where they are known, and the words that name them. */
export interface Voice {
  readonly speaker: string | undefined;
  readonly words: string | undefined;
}

/**
 * What is kept by who tells it, as what may be on one word is told: a known speaker is the same speaker, or one unknown who
 * is named in the same words; an unknown one is whoever is named in those words.
 */
export class ByVoice<Kept> {
  private readonly make: () => Kept;
  private readonly bySpeaker = new Map<string, Kept>();
  private readonly byWords = new Map<string | undefined, Kept>();
  /** Of those who are no known speaker. */
  private readonly byWordsAlone = new Map<string | undefined, Kept>();

  /** `make` makes what is kept of a voice, when it is first heard. */
  constructor(make: () => Kept) {
    this.make = make;
  }

  /** Where what this voice tells is to be put: each is made where it is not there yet. */
  into({ speaker, words }: Voice): readonly Kept[] {
    const named = this.get(this.byWords, words);
    return [named, speaker === undefined ? this.get(this.byWordsAlone, words) : this.get(this.bySpeaker, speaker)];
  }

  /** What is kept of all that may be on this voice's word; empty where nothing is. */
  of({ speaker, words }: Voice): readonly Kept[] {
    const found =
      speaker === undefined ? [this.byWords.get(words)] : [this.bySpeaker.get(speaker), this.byWordsAlone.get(words)];
    return found.filter((kept) => kept !== undefined);
  }

  private get<Key>(known: Map<Key, Kept>, key: Key): Kept {
    let kept = known.get(key);
    if (kept === undefined) {
      kept = this.make();
      known.set(key, kept);
    }
    return kept;
  }
}
