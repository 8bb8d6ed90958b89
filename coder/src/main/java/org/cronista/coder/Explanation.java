package org.cronista.coder;

import java.util.List;
import java.util.Optional;
import org.cronista.model.AcledSubEvent;
import org.cronista.model.CodedDocument;
import org.cronista.model.PloverType;
import org.cronista.model.Span;

/**
 * How a document was coded: what each sentence was read as, and what was thought of and dismissed.
 *
 * @param sentences in text order
 * @param coded what came of it
 */
public record Explanation(List<SentenceAccount> sentences, CodedDocument coded) {

  /** Copies the list. */
  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /**
   * How a sentence was read.
   *
   * @param span where it stands in the document
   * @param text its running text
   * @param parsed whether its grammar was read; a sentence that holds no word of any frame or
   *     report is not parsed, nor is one of very many words
   * @param words its tokens
   * @param taken the frames that were taken
   * @param dismissed the frames whose trigger stands in it and that were not taken
   */
  public record SentenceAccount(
      Span span,
      String text,
      boolean parsed,
      List<Word> words,
      List<TakenFrame> taken,
      List<DismissedFrame> dismissed) {

    /** Copies the lists. */
    public SentenceAccount {
      words = List.copyOf(words);
      taken = List.copyOf(taken);
      dismissed = List.copyOf(dismissed);
    }
  }

  /**
   * A token.
   *
   * @param index its position in the sentence, from 0
   * @param form as written
   * @param lemma its dictionary form
   * @param tag Penn Treebank part of speech
   * @param name PERSON, ORGANIZATION, LOCATION, MISC or O
   * @param head the token it hangs on; empty for the root and in a sentence that was not parsed
   * @param relation how it hangs there, in words
   */
  public record Word(
      int index,
      String form,
      String lemma,
      String tag,
      String name,
      Optional<Integer> head,
      String relation) {}

  /**
   * A frame that was taken.
   *
   * @param frame its trigger and where it is written
   * @param tokens the trigger's tokens
   * @param type PLOVER type
   * @param mode PLOVER mode
   * @param subEvent ACLED sub-event
   * @param actors head tokens of who does it
   * @param actorRelation the relation that gave them; empty text when there are none
   * @param recipients head tokens of to whom
   * @param recipientRelation the relation that gave them; empty text when there are none
   * @param traits how it stands in the sentence, in words; perhaps none
   */
  public record TakenFrame(
      String frame,
      List<Integer> tokens,
      PloverType type,
      Optional<String> mode,
      Optional<AcledSubEvent> subEvent,
      List<Integer> actors,
      String actorRelation,
      List<Integer> recipients,
      String recipientRelation,
      List<String> traits) {

    /** Copies the lists. */
    public TakenFrame {
      tokens = List.copyOf(tokens);
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      traits = List.copyOf(traits);
    }
  }

  /**
   * A frame that was not taken.
   *
   * @param frame its trigger and where it is written
   * @param tokens the trigger's tokens
   * @param reason why not, in words
   */
  public record DismissedFrame(String frame, List<Integer> tokens, String reason) {

    /** Copies the list. */
    public DismissedFrame {
      tokens = List.copyOf(tokens);
    }
  }
}
