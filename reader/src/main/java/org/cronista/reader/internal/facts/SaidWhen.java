package org.cronista.reader.internal.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cronista.model.Article;
import org.cronista.model.ArticleKind;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.cronista.model.Note;
import org.cronista.model.PartialDate;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.model.Warning;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.facts.Tellings.Telling;

/** What the text itself tells of the date it was said: a lower bound, and contradictions. */
public final class SaidWhen {

  /** A day without a year that lies farther ahead is one of the year before. */
  private static final int NEAR_DAYS = 45;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final Document document;
  private final TextIndex index;
  private final List<Chunk> chunks;
  private final IdentityHashMap<Chunk, List<Telling>> dated = new IdentityHashMap<>();

  private SaidWhen(Document document, TextIndex index, List<Chunk> chunks) {
    this.document = document;
    this.index = index;
    this.chunks = chunks.stream().filter(chunk -> chunk.kind().isCoded()).toList();
    this.chunks.forEach(chunk -> dated.put(chunk, Tellings.dated(index, chunk)));
  }

  /** The document with the bound and the warnings that its text gives rise to. */
  public static Document settle(Document document, TextIndex index, List<Chunk> chunks) {
    SaidWhen when = new SaidWhen(document, index, chunks);
    Optional<Found<PartialDate>> bound = when.notBefore();
    Document.Builder builder = document.toBuilder().notBefore(bound);
    if (document.published().isEmpty()) {
      builder.addWarning(undated(bound));
    }
    when.conflicts().forEach(builder::addWarning);
    return builder.build();
  }

  private static Warning undated(Optional<Found<PartialDate>> bound) {
    return new Warning(
        "no-date",
        "No date of publication was found, so words such as \"yesterday\" have no anchor."
            + bound
                .map(
                    found ->
                        " It is not older than " + words(found.value()) + ", which it tells of.")
                .orElse(""),
        bound.flatMap(Found::span));
  }

  /** The latest date told as past, or of a work cited in a note. */
  private Optional<Found<PartialDate>> notBefore() {
    List<Found<PartialDate>> bounds = new ArrayList<>();
    for (Chunk chunk : chunks) {
      for (Telling telling : dated.getOrDefault(chunk, List.of())) {
        bounds.add(Found.inText(telling.date(), "latest-event", telling.span()));
      }
    }
    for (Note note : document.notes()) {
      note.works().stream()
          .flatMap(work -> work.date().stream())
          .forEach(date -> bounds.add(Found.inText(date, "cited-work", note.span())));
    }
    return bounds.stream().max(Comparator.comparing(found -> found.value().first()));
  }

  /** For every article the latest day told as past that comes after its own date. */
  private List<Warning> conflicts() {
    List<Warning> warnings = new ArrayList<>();
    List<Article> articles =
        document.articles().stream().filter(a -> a.kind() != ArticleKind.COVER).toList();
    if (articles.isEmpty()) {
      conflict(new Span(0, index.length()), document.published()).ifPresent(warnings::add);
    }
    for (Article article : articles) {
      conflict(article.span(), article.published().or(document::published))
          .ifPresent(warnings::add);
    }
    return warnings;
  }

  private Optional<Warning> conflict(Span where, Optional<Found<PartialDate>> published) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = published.get().value().last();
    Optional<Telling> latest = Optional.empty();
    int yearSpokenOf = last.getYear();
    for (Chunk chunk : chunks) {
      int start = index.toCodePoint(chunk.start());
      if (start < where.start() || start >= where.end() || chunk.kind() == BlockKind.TITLE) {
        continue;
      }
      List<Telling> tellings = new ArrayList<>(dated.getOrDefault(chunk, List.of()));
      List<Integer> years = Tellings.years(chunk);
      yearSpokenOf = years.isEmpty() ? yearSpokenOf : years.get(years.size() - 1);
      // A day without its year is of the year that is being spoken of.
      if (years.stream().allMatch(y -> y == last.getYear()) && yearSpokenOf == last.getYear()) {
        Tellings.yearless(index, chunk, last.getYear()).stream()
            .filter(t -> !t.date().first().isAfter(last.plusDays(NEAR_DAYS)))
            .forEach(tellings::add);
      }
      for (Telling telling : tellings) {
        boolean after = telling.date().first().isAfter(last);
        boolean later =
            latest.isEmpty() || telling.date().first().isAfter(latest.get().date().first());
        latest = after && later ? Optional.of(telling) : latest;
      }
    }
    return latest.map(telling -> warning(published.get(), telling));
  }

  private static Warning warning(Found<PartialDate> published, Telling telling) {
    String year = telling.yearInferred() ? " (the year is taken from that date)" : "";
    return new Warning(
        "date-conflict",
        "It is dated "
            + words(published.value())
            + " ("
            + published.where()
            + ") but tells of "
            + words(telling.date())
            + " as past"
            + year
            + ": one of the two may be wrong.",
        Optional.of(telling.span()));
  }

  /** "9 June 2026", "June 2026", "2026". */
  static String words(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> DAY.format(date.first());
      case MONTH -> MONTH.format(date.first());
      default -> Integer.toString(date.year());
    };
  }
}
