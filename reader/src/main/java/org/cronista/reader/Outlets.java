package org.cronista.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.Article;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.Found;
import org.cronista.model.Outlet;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/**
 * Calls every outlet by one name, so that what one house publishes under several names and
 * addresses counts as one source.
 *
 * <p>The catalogue comes from the caller; the reader itself knows no outlet. Immutable.
 */
public final class Outlets {

  private static final Pattern HOST =
      Pattern.compile("(?i)\\b(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z]{2,})(?![\\w@.])");
  private static final int LONGEST_LINE = 160;

  /**
   * An entry of the catalogue.
   *
   * @param outlet what to call it, and what is known of it
   * @param aliases its other names
   * @param domains its addresses on the web, without {@code www.}
   */
  public record Entry(Outlet outlet, List<String> aliases, List<String> domains) {

    /** Copies the lists. */
    public Entry {
      aliases = List.copyOf(aliases);
      domains = List.copyOf(domains);
    }
  }

  private final Map<String, Outlet> names = new HashMap<>();
  private final Map<String, Outlet> hosts = new HashMap<>();

  /** A catalogue; where two outlets claim one name or address, the first has it. */
  public Outlets(List<Entry> entries) {
    for (Entry entry : entries) {
      Outlet outlet = entry.outlet();
      names.putIfAbsent(key(outlet.name()), outlet);
      entry.aliases().forEach(alias -> names.putIfAbsent(key(alias), outlet));
      entry.domains().forEach(host -> hosts.putIfAbsent(bareHost(host), outlet));
    }
  }

  /**
   * The document with its source, and those of its articles, under the catalogue's name, and what
   * the catalogue says of its source; a source the catalogue does not know stays as it was read.
   * Without a source, one is looked for in the lines around the text.
   */
  public Document named(Document document) {
    Optional<Found<String>> source =
        document.source().isPresent() ? document.source().map(this::named) : onPage(document);
    List<Article> articles =
        document.articles().stream()
            .map(
                a ->
                    new Article(
                        a.id(),
                        a.title(),
                        a.authors(),
                        a.published(),
                        a.span(),
                        a.kind(),
                        a.source().map(this::named),
                        a.place()))
            .toList();
    return document.toBuilder()
        .source(source)
        .outlet(source.map(Found::value).flatMap(this::find))
        .articles(articles)
        .build();
  }

  private Found<String> named(Found<String> found) {
    return find(found.value())
        .map(outlet -> new Found<>(outlet.name(), found.where(), found.span()))
        .orElse(found);
  }

  /** The outlet that has this name or web address. */
  public Optional<Outlet> find(String nameOrAddress) {
    Optional<Outlet> byName = Optional.ofNullable(names.get(key(nameOrAddress)));
    return byName.isPresent() ? byName : byAddress(nameOrAddress);
  }

  private Optional<Outlet> byAddress(String words) {
    Matcher matcher = HOST.matcher(words);
    while (matcher.find()) {
      String host = bareHost(matcher.group(1));
      while (host.indexOf('.') > 0) {
        Outlet outlet = hosts.get(host);
        if (outlet != null) {
          return Optional.of(outlet);
        }
        host = host.substring(host.indexOf('.') + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * An outlet named, whole, by a line of the page's furniture, or its address there; nobody when
   * the furniture names several, as links to other sites do.
   */
  private Optional<Found<String>> onPage(Document document) {
    TextIndex index = TextIndex.of(document.text());
    Map<String, Found<String>> named = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      Span span = block.hull();
      if (isAround(block.kind()) && span.length() <= LONGEST_LINE) {
        Optional<Outlet> outlet = find(index.words(span));
        if (outlet.isPresent()) {
          named.putIfAbsent(
              outlet.get().name(), Found.inText(outlet.get().name(), "catalogue", span));
        }
      }
    }
    return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
  }

  private static boolean isAround(BlockKind kind) {
    return switch (kind) {
      case FURNITURE, RUNNING_HEAD, BYLINE, DATELINE -> true;
      default -> false;
    };
  }

  /** Letters and digits alone, in lower case, without a leading article. */
  private static String key(String name) {
    String bare = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}.]+", " ").strip();
    return bare.replaceFirst("^(?:the|el|la|los|las|le|o|a)\\s+(?=\\S)", "");
  }

  private static String bareHost(String host) {
    return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }
}
