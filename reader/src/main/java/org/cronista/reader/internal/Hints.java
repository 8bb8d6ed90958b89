package org.cronista.reader.internal;

import java.util.List;
import java.util.Optional;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;

/**
 * What a file says of itself outside the running text.
 *
 * @param title a title to be believed before the text's
 * @param weakTitle a title to be believed after the text's
 * @param authors authors, in order
 * @param weakAuthors authors to be believed after the text's
 * @param source the outlet
 * @param published a date to be believed before the text's
 * @param weakPublished a date to be believed after the text's and the file name's
 * @param language ISO 639-1 code, said and not guessed
 */
public record Hints(
    Optional<Found<String>> title,
    Optional<Found<String>> weakTitle,
    List<Found<String>> authors,
    List<Found<String>> weakAuthors,
    Optional<Found<String>> source,
    Optional<Found<PartialDate>> published,
    Optional<Found<PartialDate>> weakPublished,
    Optional<String> language) {

  /** Copies the authors. */
  public Hints {
    authors = List.copyOf(authors);
    weakAuthors = List.copyOf(weakAuthors);
  }

  /** Nothing known. */
  public static Hints none() {
    return new Hints(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** With a sure title. */
  public Hints withTitle(Optional<Found<String>> value) {
    return new Hints(
        value, weakTitle, authors, weakAuthors, source, published, weakPublished, language);
  }

  /** With a title of last resort. */
  public Hints withWeakTitle(Optional<Found<String>> value) {
    return new Hints(
        title, value, authors, weakAuthors, source, published, weakPublished, language);
  }

  /** With authors. */
  public Hints withAuthors(List<Found<String>> value) {
    return new Hints(
        title, weakTitle, value, weakAuthors, source, published, weakPublished, language);
  }

  /** With authors of last resort. */
  public Hints withWeakAuthors(List<Found<String>> value) {
    return new Hints(title, weakTitle, authors, value, source, published, weakPublished, language);
  }

  /** With the outlet. */
  public Hints withSource(Optional<Found<String>> value) {
    return new Hints(
        title, weakTitle, authors, weakAuthors, value, published, weakPublished, language);
  }

  /** With a sure date. */
  public Hints withPublished(Optional<Found<PartialDate>> value) {
    return new Hints(
        title, weakTitle, authors, weakAuthors, source, value, weakPublished, language);
  }

  /** With a date of last resort. */
  public Hints withWeakPublished(Optional<Found<PartialDate>> value) {
    return new Hints(title, weakTitle, authors, weakAuthors, source, published, value, language);
  }

  /** With the language. */
  public Hints withLanguage(Optional<String> value) {
    return new Hints(
        title, weakTitle, authors, weakAuthors, source, published, weakPublished, value);
  }

  /** These hints, and where they are silent the other's. */
  public Hints or(Hints other) {
    return new Hints(
        title.or(other::title),
        weakTitle.or(other::weakTitle),
        authors.isEmpty() ? other.authors : authors,
        weakAuthors.isEmpty() ? other.weakAuthors : weakAuthors,
        source.or(other::source),
        published.or(other::published),
        weakPublished.or(other::weakPublished),
        language.or(other::language));
  }
}
