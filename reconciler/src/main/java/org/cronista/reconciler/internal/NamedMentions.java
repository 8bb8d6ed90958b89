package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.Actor;

/**
 * Where a text names persons and bodies: those known by name, and with a surname alone the one
 * named in full before. What stands in brackets names nobody anew.
 */
final class NamedMentions {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

  /** "Dock Workers' Union": the ending is no part of the word. */
  private static final Pattern POSSESSIVE = Pattern.compile("^['’]s?(?=\\s)");

  /** Names known beforehand, by the plain form of their first words. */
  static final class Names {
    private final Map<String, List<Name>> byFirst = new HashMap<>();

    Names(Collection<Actor> actors) {
      actors.stream()
          .sorted(Comparator.comparing(Actor::id))
          .forEach(
              actor -> {
                add(actor, actor.name());
                actor.aliases().forEach(alias -> add(actor, alias));
              });
      byFirst
          .values()
          .forEach(
              names ->
                  names.sort(
                      Comparator.comparing((Name name) -> -name.words().size())
                          .thenComparing(name -> name.actor().id())));
    }

    private void add(Actor actor, String name) {
      List<String> words = Words.tokens(name.replaceAll("['’]s\\b", ""));
      boolean proper = name.codePoints().anyMatch(Character::isUpperCase);
      if (!words.isEmpty() && proper && name.length() >= 3) {
        byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Name(words, actor));
      }
    }
  }

  private record Name(List<String> words, Actor actor) {}

  /**
   * A mention.
   *
   * @param start UTF-16 offset of its first letter
   * @param end offset behind its last, a possessive ending left out
   * @param id the actor's
   * @param label the actor's name
   * @param person whether it is a person
   * @param party whether it is a political party
   * @param bracketed whether it stands in brackets
   */
  record Named(
      int start,
      int end,
      String id,
      String label,
      boolean person,
      boolean party,
      boolean bracketed) {}

  private record Token(int start, int end, String plain, boolean capital) {}

  private final List<Named> mentions = new ArrayList<>();

  NamedMentions(String text, Names names) {
    List<Token> tokens = tokens(text);
    Map<String, Named> bySurname = new HashMap<>();
    int depth = 0;
    int last = 0;
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      depth = Math.max(0, depth + brackets(text, last, token.start()));
      last = token.start();
      Optional<Name> name = token.capital() ? findName(names, tokens, at, text) : Optional.empty();
      boolean bare = name.isEmpty() && token.capital() && !followsName(tokens, at, text);
      Named full = bare ? bySurname.get(token.plain()) : null;
      if (name.isPresent()) {
        int size = name.get().words().size();
        Actor actor = name.get().actor();
        Named named =
            new Named(
                token.start(),
                tokens.get(at + size - 1).end(),
                actor.id(),
                actor.name(),
                actor.kind().equals("person"),
                actor.sector().filter("PTY"::equals).isPresent(),
                depth > 0);
        mentions.add(named);
        if (named.person() && !named.bracketed() && size > 1) {
          name.get().words().subList(1, size).forEach(word -> bySurname.put(word, named));
        }
        at += size;
      } else {
        if (full != null) {
          mentions.add(
              new Named(
                  token.start(), token.end(), full.id(), full.label(), true, false, depth > 0));
        }
        at++;
      }
    }
  }

  private static Optional<Name> findName(Names names, List<Token> tokens, int at, String text) {
    return names.byFirst.getOrDefault(tokens.get(at).plain(), List.of()).stream()
        .filter(name -> stands(name.words(), tokens, at, text))
        .findFirst();
  }

  private static boolean stands(List<String> words, List<Token> tokens, int at, String text) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Token token = tokens.get(at + i);
      boolean adjoining =
          i == 0
              || POSSESSIVE
                  .matcher(text.substring(tokens.get(at + i - 1).end(), token.start()))
                  .replaceFirst("")
                  .isBlank();
      if (!adjoining || !token.plain().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "La Paz", "Jaime Paz": the second word is no name of its own. */
  private static boolean followsName(List<Token> tokens, int at, String text) {
    return at > 0
        && tokens.get(at - 1).capital()
        && text.substring(tokens.get(at - 1).end(), tokens.get(at).start()).isBlank()
        && tokens.get(at - 1).plain().length() > 1
        && !TITLES.contains(tokens.get(at - 1).plain());
  }

  private static final Set<String> TITLES = WordTable.words("titles.txt");

  private static int brackets(String text, int from, int to) {
    int change = 0;
    for (int i = from; i < to; i++) {
      change += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return change;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().replaceFirst("['’]s?$", "");
      tokens.add(
          new Token(
              matcher.start(),
              matcher.start() + word.length(),
              Words.plain(word),
              Character.isUpperCase(word.codePointAt(0))));
    }
    return tokens;
  }

  /** In the order of the text. */
  List<Named> mentions() {
    return List.copyOf(mentions);
  }
}
