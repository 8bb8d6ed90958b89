package org.cronista.reconciler.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of judgement that different camps use for one happening. */
enum Frame {
  COUP(Topic.FALL, "a coup", "coup|putsch|golpe|golpista|cuartelazo"),
  UPRISING(
      Topic.FALL,
      "an uprising",
      "uprising|rising|rebellion|insurrection|revolt|revolution|levantamiento|rebeli[oó]n"
          + "|insurrecci[oó]n|revoluci[oó]n|overthr[eo]w|overthrown|toppled?|brought down|derroc"),
  RESIGNATION(
      Topic.FALL, "a resignation", "resign|step(?:s|ped)? down|quit|renunci|left office|dimi"),
  MASSACRE(Topic.KILLING, "a massacre", "massacre|slaughter|carnage|butcher|masacre|matanza"),
  CLASH(Topic.KILLING, "a clash", "clash|confrontation|cross-?fire|enfrentamiento|skirmish"),
  RIOT(Topic.UNREST, "a riot", "riot|disturbance|mob|disturbio|turba|vandal"),
  POPULAR(
      Topic.UNREST,
      "an uprising",
      "uprising|rebellion|insurrection|revolt|levantamiento|rebeli[oó]n|insurrecci[oó]n"),
  SIEGE(Topic.BLOCKADE, "a siege", "siege|stranglehold|cerco|asedio|extort"),
  BLOCKADE(Topic.BLOCKADE, "a blockade", "blockad|roadblock|bloqueo|picket");

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

  Frame(Topic topic, String label, String words) {
    this.topic = topic;
    this.label = label;
    this.words =
        Pattern.compile(
            "(?<!\\p{L})(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
          "(?<!\\p{L})(?:no|not|never|nor|without|deny|denies|denied|denying|rejects?|rejected"
              + "|rather than|instead of|so-called|alleged|attempted|failed|ni|nunca|sin|niega|negó"
              + "|niegan|rechaza|rechazó)(?!\\p{L})[^.;]{0,50}$",
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
