package org.cronista.reader;

import java.util.HashMap;
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
   * An outlet of the catalogue.
   *
   * @param name what to call it
   * @param aliases its other names
   * @param domains its addresses on the web, without {@code www.}
   */
  public record Outlet(String name, List<String> aliases, List<String> domains) {

    /** Copies the lists. */
    public Outlet {
      aliases = List.copyOf(aliases);
      domains = List.copyOf(domains);
    }
  }

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> hosts = new HashMap<>();

  /** A catalogue; where two outlets claim one name or address, the first has it. */
  public Outlets(List<Outlet> outlets) {
    for (Outlet outlet : outlets) {
      names.putIfAbsent(key(outlet.name()), outlet.name());
      outlet.aliases().forEach(alias -> names.putIfAbsent(key(alias), outlet.name()));
      outlet.domains().forEach(host -> hosts.putIfAbsent(bareHost(host), outlet.name()));
    }
  }

  /**
   * The document with its source, and those of its articles, under the catalogue's name; a source
   * the catalogue does not know stays as it was read. Without a source, one is looked for in the
   * lines around the text.
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
    return document.toBuilder().source(source).articles(articles).build();
  }

  private Found<String> named(Found<String> found) {
    return find(found.value())
        .map(name -> new Found<>(name, found.where(), found.span()))
        .orElse(found);
  }

  /** The catalogue's name for an outlet's name or web address. */
  public Optional<String> find(String nameOrAddress) {
    Optional<String> byName = Optional.ofNullable(names.get(key(nameOrAddress)));
    return byName.isPresent() ? byName : byAddress(nameOrAddress);
  }

  private Optional<String> byAddress(String words) {
    Matcher matcher = HOST.matcher(words);
    while (matcher.find()) {
      String host = bareHost(matcher.group(1));
      while (host.indexOf('.') > 0) {
        String name = hosts.get(host);
        if (name != null) {
          return Optional.of(name);
        }
        host = host.substring(host.indexOf('.') + 1);
      }
    }
    return Optional.empty();
  }

  /** An outlet named, whole, by a line of the page's furniture, or its address there. */
  private Optional<Found<String>> onPage(Document document) {
    TextIndex index = TextIndex.of(document.text());
    for (Block block : document.blocks()) {
      Span span = block.hull();
      if (isAround(block.kind()) && span.length() <= LONGEST_LINE) {
        Optional<String> name = find(index.words(span));
        if (name.isPresent()) {
          return Optional.of(Found.inText(name.get(), "catalogue", span));
        }
      }
    }
    return Optional.empty();
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
