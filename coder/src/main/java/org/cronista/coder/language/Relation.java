package org.cronista.coder.language;

/**
 * Grammatical relations, as far as the rules use them. The names follow the Stanford/CLEAR typed
 * dependencies; an engine with another scheme is mapped to these.
 */
public enum Relation {
  ROOT,
  SUBJECT,
  PASSIVE_SUBJECT,
  CLAUSAL_SUBJECT,
  OBJECT,
  INDIRECT_OBJECT,
  /** The "by" of a passive; its own object is the agent. */
  AGENT,
  /**
   * A preposition hanging on its governor; its object hangs on it as {@link #PREPOSITION_OBJECT}.
   */
  PREPOSITION,
  PREPOSITION_OBJECT,
  PREPOSITION_CLAUSE,
  AUXILIARY,
  PASSIVE_AUXILIARY,
  NEGATION,
  /** A verb particle: "break <i>up</i>". */
  PARTICLE,
  /** A predicate noun or adjective after a copula. */
  ATTRIBUTE,
  ADJECTIVAL_COMPLEMENT,
  /** An object predicate: "shot <i>dead</i>". */
  OBJECT_PREDICATE,
  /** A finite clause as object: "said that …". */
  CLAUSAL_COMPLEMENT,
  /** A clause as object without a subject of its own: "forced to <i>resign</i>". */
  OPEN_CLAUSAL_COMPLEMENT,
  ADVERBIAL_CLAUSE,
  /** "that", "if", "after" opening a clause. */
  MARKER,
  RELATIVE_CLAUSE,
  /** A participle or infinitive on a noun: "miners <i>demanding</i>". */
  NOUN_CLAUSE,
  APPOSITION,
  POSSESSIVE,
  COMPOUND,
  ADJECTIVE,
  /** A number or another nominal modifier. */
  NOMINAL_MODIFIER,
  DETERMINER,
  CASE,
  CONJUNCT,
  COORDINATION,
  PRECONJUNCTION,
  ADVERB,
  ADVERBIAL_NOUN,
  PARATAXIS,
  EXPLETIVE,
  PUNCTUATION,
  OTHER
}
