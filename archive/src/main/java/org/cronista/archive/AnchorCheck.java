package org.cronista.archive;

import java.util.List;
import java.util.Optional;
import org.cronista.archive.ArchiveCheck.Kind;
import org.cronista.archive.ArchiveCheck.Problem;
import org.cronista.model.TextIndex;

/** Checks that spans lie in a text and that their words are the text's. */
final class AnchorCheck {

  private static final int SHOWN = 60;

  private final TextIndex index;

  AnchorCheck(String text) {
    index = TextIndex.of(text);
  }

  /** What is wrong with the anchors of the record {@code subject}. */
  List<Problem> check(String subject, List<Anchor> anchors) {
    return anchors.stream().flatMap(anchor -> problem(subject, anchor).stream()).toList();
  }

  private Optional<Problem> problem(String subject, Anchor anchor) {
    String where = anchor.span().start() + " to " + anchor.span().end();
    if (anchor.span().end() > index.length()) {
      return Optional.of(
          new Problem(
              Kind.SPAN,
              subject,
              anchor.field() + ": " + where + " lies outside the text of " + index.length()));
    }
    String standing = index.words(anchor.span());
    return anchor
        .words()
        .filter(words -> !words.equals(standing))
        .map(
            words ->
                new Problem(
                    Kind.WORDS,
                    subject,
                    anchor.field()
                        + ": \""
                        + shown(words)
                        + "\" should stand at "
                        + where
                        + ", where the text has \""
                        + shown(standing)
                        + "\""));
  }

  private static String shown(String words) {
    return words.codePointCount(0, words.length()) <= SHOWN
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
