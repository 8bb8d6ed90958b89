package org.cronista.coder.language;

/**
 * One token of a sentence.
 *
 * @param index position in the sentence, from 0
 * @param form the word as written
 * @param lemma its dictionary form, lower case
 * @param tag Penn Treebank part of speech
 * @param nameTag PERSON, ORGANIZATION, LOCATION, MISC or O
 * @param head index of the token it hangs on; -1 for the root, and for every token of a sentence
 *     that was not parsed
 * @param relation how it hangs there
 * @param start UTF-16 offset in the block's view
 * @param end UTF-16 offset in the block's view, exclusive
 */
public record Token(
    int index,
    String form,
    String lemma,
    String tag,
    String nameTag,
    int head,
    Relation relation,
    int start,
    int end) {

  /** The same word with another head and relation. */
  Token hangingOn(int newHead, Relation newRelation) {
    return new Token(index, form, lemma, tag, nameTag, newHead, newRelation, start, end);
  }

  /** Whether it is any form of a verb. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is a noun, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it is an adjective. */
  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  /** Whether it is a cardinal number. */
  public boolean isNumber() {
    return "CD".equals(tag);
  }

  /** Whether it is a personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /** Whether it belongs to a name of any kind. */
  public boolean isNamed() {
    return !"O".equals(nameTag);
  }
}
