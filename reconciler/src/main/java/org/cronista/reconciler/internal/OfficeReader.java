package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.reconciler.internal.NamedMentions.Named;

/**
 * Reads, from one sentence, which party somebody stood for in a year and who came to hold an office
 * at a date.
 */
final class OfficeReader {

  private static final Pattern STANDING =
      compile("(?:" + FactReader.words("standing") + ")\\s+(?:the\\s+|el\\s+|la\\s+)?$");
  private static final Pattern CANDIDATE_OF =
      compile(
          "^,?\\s+(?:(?:was|is|were|the|a|its|el|la|fue|era)\\s+)*(?:[\\p{L}-]+\\s+)?(?:"
              + FactReader.words("candidate")
              + ")\\s+(?:of|for|de|del|por)\\s+(?:the\\s+|el\\s+|la\\s+)?$");
  private static final Pattern CANDIDATE_BEFORE =
      compile(
          "^(?:['’]s?)?\\s+(?:[\\p{L}-]+\\s+)?(?:" + FactReader.words("candidate") + "),?\\s+$");
  private static final Pattern APPOINTING =
      compile(
          "(?<!\\p{L})(?:"
              + FactReader.words("appointing")
              + ")\\s+(?:as\\s+)?(?:the\\s+|its\\s+|a\\s+|la\\s+|el\\s+)?(?:new\\s+|nuev[oa]\\s+)?"
              + "(?<office>(?:"
              + FactReader.words("rank")
              + ")?(?:"
              + FactReader.words("office")
              + ")(?:\\s+(?:of|for|de|del)\\s+(?:the\\s+|la\\s+|el\\s+|los\\s+)?[\\p{L}-]+"
              + "(?:\\s+(?:(?:and|y)\\s+[\\p{L}-]+|affairs|exteriores|rights))?)?)");
  private static final int NEAR = 40;

  private final String text;
  private final List<Named> mentions;

  OfficeReader(String text, List<Named> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  private static Pattern compile(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * What was read.
   *
   * @param attribute {@code party} or {@code holder}
   * @param key of what
   * @param topic the same for people
   * @param who the party or the holder
   * @param period when somebody came to hold an office; empty for parties
   * @param start UTF-16 offset of the words in the text
   * @param end where they end
   */
  record Read(
      String attribute,
      String key,
      String topic,
      Named who,
      Optional<Period> period,
      int start,
      int end) {}

  /** What the sentence between two offsets says. */
  List<Read> read(int start, int end, Optional<Integer> year) {
    List<Named> here =
        mentions.stream().filter(named -> named.start() >= start && named.end() <= end).toList();
    List<Read> found = new ArrayList<>();
    year.ifPresent(when -> parties(here, when, found));
    holders(start, end, here, found);
    return List.copyOf(found);
  }

  /** "Ortiz stood for the Unity Party", "Ortiz, candidate of Unity", "Unity's candidate, Ortiz". */
  private void parties(List<Named> here, int year, List<Read> found) {
    for (int i = 0; i + 1 < here.size(); i++) {
      Named first = here.get(i);
      Named second = here.get(i + 1);
      String between = text.substring(first.end(), second.start());
      boolean forward =
          first.person()
              && second.party()
              && between.length() <= NEAR + NEAR
              && (STANDING.matcher(between).find() || CANDIDATE_OF.matcher(between).matches());
      boolean back =
          first.party() && second.person() && CANDIDATE_BEFORE.matcher(between).matches();
      if (forward || back) {
        Named person = forward ? first : second;
        found.add(
            new Read(
                "party",
                "party|" + person.id() + "|" + year,
                person.label() + ", party stood for in " + year,
                forward ? second : first,
                Optional.empty(),
                first.start(),
                second.end()));
      }
    }
  }

  /** "Ruiz was appointed minister of labour on 4 May 2020". */
  private void holders(int start, int end, List<Named> here, List<Read> found) {
    Matcher appointing = APPOINTING.matcher(text).region(start, end);
    while (appointing.find()) {
      int cue = appointing.start();
      int behind = appointing.end();
      Optional<Named> holder =
          here.stream()
              .filter(
                  named -> named.person() && named.end() <= cue && cue - named.end() <= NEAR / 2)
              .reduce((one, other) -> other);
      Optional<DateReader.Read> date =
          DateReader.first(text.substring(behind, Math.min(end, behind + NEAR)));
      if (holder.isPresent() && date.isPresent()) {
        String office = Words.plain(appointing.group("office").replaceAll("\\s+(?:on|in|en)$", ""));
        found.add(
            new Read(
                "holder",
                "holder|" + office,
                "Office of " + office,
                holder.get(),
                Optional.of(date.get().period()),
                holder.get().start(),
                behind + date.get().end()));
      }
    }
  }
}
