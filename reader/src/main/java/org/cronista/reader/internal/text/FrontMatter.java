package org.cronista.reader.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.BlockKind;
import org.cronista.model.Found;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.reader.internal.Chunk;
import org.cronista.reader.internal.Hints;
import org.cronista.reader.internal.Range;
import org.cronista.reader.internal.facts.Dates;

/**
 * The lines {@code key: value} at the head of a text, between {@code ---} or, when their keys are
 * known ones, without.
 *
 * @param hints what they say
 * @param chunks the lines, as one byline; empty when there is no front matter
 * @param end where the text after them begins
 */
public record FrontMatter(Hints hints, List<Chunk> chunks, int end) {

  private static final String WHERE = "front-matter";
  private static final Pattern ENTRY = Pattern.compile("^([\\p{L}_-]{2,20})\\s*:\\s*(.*)$");
  private static final Set<String> KNOWN =
      Set.of(
          "title",
          "date",
          "author",
          "authors",
          "byline",
          "source",
          "publication",
          "publisher",
          "outlet",
          "language",
          "lang",
          "published",
          "título",
          "titulo",
          "fecha",
          "autor",
          "fuente",
          "url",
          "by");

  /** Copies the chunks. */
  public FrontMatter {
    chunks = List.copyOf(chunks);
  }

  /** Looks for front matter at the head of {@code text}. */
  public static FrontMatter of(String text, TextIndex index) {
    List<Line> lines = Lines.of(text.length() > 20_000 ? text.substring(0, 20_000) : text);
    boolean fenced = !lines.isEmpty() && lines.get(0).words().equals("---");
    List<Line> entries = new ArrayList<>();
    int end = 0;
    for (int i = fenced ? 1 : 0; i < lines.size() && i < 60; i++) {
      Line line = lines.get(i);
      if (fenced && (line.words().equals("---") || line.words().equals("..."))) {
        end = line.end();
        break;
      }
      boolean known = ENTRY.matcher(line.words()).matches() && (fenced || isKnown(line.words()));
      boolean more = fenced && (line.indent() > 0 || line.words().startsWith("- "));
      boolean apart = !fenced && i > 0 && line.blanksBefore() > 0;
      if ((!known && !more) || apart) {
        break;
      }
      entries.add(line);
      end = fenced ? 0 : line.end();
    }
    if (end == 0 || entries.isEmpty() || (!fenced && entries.size() < 2)) {
      return new FrontMatter(Hints.none(), List.of(), 0);
    }
    List<Range> pieces = entries.stream().map(l -> new Range(l.start(), l.end())).toList();
    Chunk chunk = Chunk.of(text, BlockKind.BYLINE, pieces, entries.get(0).page());
    return new FrontMatter(hints(entries, index), List.of(chunk.settledAs(BlockKind.BYLINE)), end);
  }

  private static boolean isKnown(String words) {
    Matcher matcher = ENTRY.matcher(words);
    return matcher.matches() && KNOWN.contains(matcher.group(1).toLowerCase(Locale.ROOT));
  }

  private static Hints hints(List<Line> entries, TextIndex index) {
    Map<String, Found<String>> values = new LinkedHashMap<>();
    List<Found<String>> authors = new ArrayList<>();
    String key = "";
    for (Line line : entries) {
      Matcher matcher = ENTRY.matcher(line.words());
      boolean item = line.words().startsWith("- ");
      int skip = item ? 2 : 0;
      if (!item && matcher.matches()) {
        key = matcher.group(1).toLowerCase(Locale.ROOT);
        skip = matcher.start(2);
      }
      Optional<Found<String>> found = value(line, skip, index);
      if (found.isPresent()) {
        if (Set.of("author", "authors", "byline", "autor", "by").contains(key)) {
          addAuthors(authors, found.get());
        } else {
          values.putIfAbsent(key, found.get());
        }
      }
    }
    return Hints.none()
        .withTitle(first(values, "title", "título", "titulo"))
        .withAuthors(authors)
        .withSource(first(values, "source", "publication", "publisher", "outlet", "fuente"))
        .withPublished(
            first(values, "date", "published", "fecha")
                .flatMap(
                    f ->
                        Dates.inMetadata(f.value())
                            .map(date -> new Found<>(date, f.where(), f.span()))))
        .withLanguage(first(values, "language", "lang").map(f -> f.value().strip()));
  }

  private static void addAuthors(List<Found<String>> authors, Found<String> found) {
    String list = found.value().replaceAll("^\\[|\\]$", "");
    for (String name : list.split("\\s*(?:;|,|\\s(?:and|y|&)\\s)\\s*")) {
      String bare = unquoted(name);
      if (!bare.isEmpty()) {
        authors.add(new Found<>(bare, found.where(), found.span()));
      }
    }
  }

  private static Optional<Found<String>> value(Line line, int skip, TextIndex index) {
    String raw = line.words().substring(skip);
    String bare = unquoted(raw);
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    int start = line.start() + skip + raw.indexOf(bare);
    Span span = index.span(start, start + bare.length());
    return Optional.of(Found.inText(bare, WHERE, span));
  }

  private static String unquoted(String value) {
    String bare = value.strip();
    boolean quoted = bare.startsWith("\"") && bare.endsWith("\"");
    boolean single = bare.startsWith("'") && bare.endsWith("'");
    if (bare.length() >= 2 && (quoted || single)) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    return bare;
  }

  private static Optional<Found<String>> first(Map<String, Found<String>> values, String... keys) {
    for (String key : keys) {
      Found<String> found = values.get(key);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
