package org.cronista.reconciler.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office under the name at which its wordings meet: "presidenta" and "president", "secretary
 * general" and "general secretary". The wordings stand in {@code role-names.tsv}.
 *
 * @param rank "deputy", "acting": what makes it another's office; empty for the chief's own
 * @param name the office without it
 */
record Office(String rank, String name) {

  /** One office and its wordings. */
  private record Wording(String name, Pattern words) {}

  private static final List<Wording> WORDINGS =
      WordTable.load("role-names.tsv").stream()
          .map(row -> new Wording(row.get(0), Pattern.compile(row.get(1))))
          .toList();
  private static final Pattern RANK =
      Pattern.compile("^(?:(?:" + RoleReader.words("rank") + ") )+");
  private static final Pattern RANK_AFTER =
      Pattern.compile(" (?:" + RoleReader.words("rank-after") + ")$");

  private static final Pattern ACTING =
      Pattern.compile("\\b(?:" + RoleReader.words("acting") + ")\\b");

  static Office of(StatedRole role) {
    String words = role.role();
    Matcher after = RANK_AFTER.matcher(words);
    String rank = after.find() ? after.group().strip() : "";
    String bare = after.replaceFirst("");
    Matcher before = RANK.matcher(bare);
    if (before.find()) {
      rank = (before.group().strip() + " " + rank).strip();
      bare = bare.substring(before.end());
    }
    String name = bare;
    return new Office(
        rank,
        WORDINGS.stream()
            .filter(wording -> wording.words().matcher(name).matches())
            .map(Wording::name)
            .findFirst()
            .orElse(name));
  }

  /** Under which holders of it meet. */
  String seat() {
    return (rank + " " + name).strip();
  }

  /** A body has several ministers, and several deputies. */
  boolean isOneOfMany() {
    return name.equals("minister") || !deputy().isEmpty();
  }

  /** The rank without what says only that somebody holds the office for a while. */
  private String deputy() {
    return ACTING.matcher(rank).replaceAll("").strip();
  }

  /** Whether one person can be called both: one says less than the other. */
  boolean mayBe(Office other) {
    Set<String> mine = Set.copyOf(Words.tokens(name));
    Set<String> theirs = Set.copyOf(Words.tokens(other.name));
    return deputy().equals(other.deputy())
        && (mine.containsAll(theirs) || theirs.containsAll(mine));
  }
}
