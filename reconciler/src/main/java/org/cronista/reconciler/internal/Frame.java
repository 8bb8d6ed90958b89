package org.cronista.reconciler.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of judgement that different camps use for one happening; they stand in {@code
 * frame-words.tsv}.
 */
enum Frame {
  COUP(Topic.FALL, "a coup"),
  UPRISING(Topic.FALL, "an uprising"),
  RESIGNATION(Topic.FALL, "a resignation"),
  MASSACRE(Topic.KILLING, "a massacre"),
  CLASH(Topic.KILLING, "a clash"),
  RIOT(Topic.UNREST, "a riot"),
  POPULAR(Topic.UNREST, "an uprising"),
  SIEGE(Topic.BLOCKADE, "a siege"),
  BLOCKADE(Topic.BLOCKADE, "a blockade");

  /** What the words are about; only words about one thing are rivals. */
  enum Topic {
    FALL,
    KILLING,
    UNREST,
    BLOCKADE
  }

  private final Topic topic;
  private final String label;
  private final Pattern words;

  Frame(Topic topic, String label) {
    this.topic = topic;
    this.label = label;
    this.words =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + WordTable.value("frame-words.tsv", name().toLowerCase(Locale.ROOT))
                + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  Topic topic() {
    return topic;
  }

  /** With its article: "a coup". */
  String label() {
    return label;
  }

  private static final Pattern NOT =
      Pattern.compile(
          "(?<!\\p{L})(?:" + WordTable.value("frame-words.tsv", "not") + ")(?!\\p{L})[^.;]{0,50}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Whether a sentence speaks of a coup without doubting that it was one. */
  static boolean callsItCoup(String sentence) {
    return COUP.findIn(sentence).isPresent();
  }

  /** Whether words hold one of this frame's. */
  boolean isIn(String text) {
    return words.matcher(text).find();
  }

  /** Where a sentence holds the first word of this frame that nothing takes back. */
  Optional<Found> findIn(String sentence) {
    Matcher word = words.matcher(sentence);
    while (word.find()) {
      if (!NOT.matcher(sentence.substring(0, word.start())).find()) {
        return Optional.of(new Found(word.start(), word.end(), word.group()));
      }
    }
    return Optional.empty();
  }

  /**
   * A word of judgement.
   *
   * @param start UTF-16 offset in the sentence
   * @param end where it ends
   * @param words the word
   */
  record Found(int start, int end, String words) {}

  /** The frame a trigger sets in a topic, if any. */
  static Optional<Frame> find(Topic topic, String trigger) {
    for (Frame frame : values()) {
      if (frame.topic == topic && frame.words.matcher(trigger).find()) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }
}
