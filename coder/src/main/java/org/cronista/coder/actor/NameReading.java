package org.cronista.coder.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.actor.DocumentActors.FullName;
import org.cronista.coder.actor.DocumentActors.Introduced;
import org.cronista.coder.actor.DocumentActors.Titled;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.coder.place.FoundPlace;
import org.cronista.coder.place.PlaceFinder;
import org.cronista.model.Mention;
import org.cronista.packs.KnownActor;

/** Reads a document's full names, abbreviations and titles, before anybody is identified. */
final class NameReading {

  private static final int MAX_NAME_WORDS = 8;
  private static final int MAX_LONG_NAME_WORDS = 14;
  private static final int MAX_ABBREVIATION = 10;

  private final ActorIndex index;
  private final NearNames near;
  private final OfficeIndex offices;
  private final Set<String> particles;

  /**
   * @param particles the small words that names of bodies hold, "of" and the like
   */
  NameReading(ActorIndex index, NearNames near, OfficeIndex offices, Set<String> particles) {
    this.index = index;
    this.near = near;
    this.offices = offices;
    this.particles = particles;
  }

  DocumentActors read(
      List<Sentence> sentences,
      List<List<FoundPlace>> places,
      List<Set<Integer>> dates,
      List<String> articles) {
    DocumentActors names =
        new DocumentActors(PlaceFinder.dominantCountry(places), places, dates, articles);
    for (Sentence sentence : sentences) {
      for (int first = 0; first < sentence.size(); first++) {
        readAbbreviation(sentence, first, names);
        if (sentence.token(first).isProperNoun()) {
          readName(sentence, first, names);
        }
      }
    }
    for (Sentence sentence : sentences) {
      readTitles(sentence, names);
    }
    return names;
  }

  // --- persons ------------------------------------------------------------------------------

  private void readName(Sentence sentence, int first, DocumentActors names) {
    for (int last = first + 1; last < sentence.size() && last < first + MAX_NAME_WORDS; last++) {
      List<KnownActor> found = index.named(sentence.words(first, last));
      if (found.size() == 1 && "person".equals(found.get(0).actor().kind())) {
        KnownActor actor = found.get(0);
        add(
            new FullName(
                actor.actor().id(),
                Optional.of(actor),
                sentence.mention(first, last),
                names.article(sentence)),
            sentence.words(first, last),
            names);
      }
    }
    readUnknownName(sentence, first, names);
  }

  /** A run of words that the recogniser calls a person and no pack knows. */
  private void readUnknownName(Sentence sentence, int first, DocumentActors names) {
    boolean begins = first == 0 || !isPerson(sentence, first - 1);
    int last = first;
    while (isPerson(sentence, last)) {
      last++;
    }
    last--;
    if (!begins || last <= first || !index.named(sentence.words(first, last)).isEmpty()) {
      return;
    }
    String words = sentence.words(first, last);
    Optional<KnownActor> actor = near.find(words, names.country());
    add(
        new FullName(
            actor.map(a -> a.actor().id()).orElse(ActorIndex.key(words)),
            actor,
            sentence.mention(first, last),
            names.article(sentence)),
        words,
        names);
  }

  private static boolean isPerson(Sentence sentence, int token) {
    return token < sentence.size()
        && sentence.token(token).isProperNoun()
        && "PERSON".equals(sentence.token(token).nameTag());
  }

  /** Under the last word, and under all after the first: "Lozada", "Sánchez de Lozada". */
  private static void add(FullName name, String written, DocumentActors names) {
    String[] words = ActorIndex.key(written).split(" ");
    names.addSurname(words[words.length - 1], name);
    String afterFirst = String.join(" ", Arrays.copyOfRange(words, 1, words.length));
    if (words.length > 2) {
      names.addSurname(afterFirst, name);
    }
    if (words.length == 3 && words[1].length() > 2) {
      names.addSurname(words[1], name); // "Anselmo Quispe Mayta" is Quispe
    }
  }

  /** "President <i>Rahim</i>", "Prime Minister <i>Ana Rahim</i>". */
  private void readTitles(Sentence sentence, DocumentActors names) {
    for (int first = 1; first < sentence.size(); first++) {
      if (isPerson(sentence, first) && !isPerson(sentence, first - 1)) {
        int last = first;
        while (isPerson(sentence, last + 1)) {
          last++;
        }
        Optional<String> role = roleBefore(sentence, first);
        Mention words = sentence.mention(first, last);
        role.map(r -> new Titled(sentence.order(), r, bearer(sentence, words.text(), names), words))
            .ifPresent(names::addTitled);
      }
    }
  }

  private Optional<String> roleBefore(Sentence sentence, int first) {
    for (int start = Math.max(0, first - 4); start < first; start++) {
      String words = sentence.lowerForms(start, first - 1);
      if (offices.isRole(words)) {
        return Optional.of(ActorIndex.key(words));
      }
    }
    return Optional.empty();
  }

  private Optional<KnownActor> bearer(Sentence sentence, String words, DocumentActors names) {
    List<KnownActor> named = index.named(words);
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    List<FullName> full = names.withSurname(ActorIndex.key(words), sentence);
    if (full.size() == 1) {
      return full.get(0).actor();
    }
    List<KnownActor> local =
        index.persons(ActorIndex.key(words)).stream()
            .filter(a -> names.country().isPresent() && a.actor().country().equals(names.country()))
            .toList();
    return full.isEmpty() && local.size() == 1 ? Optional.of(local.get(0)) : Optional.empty();
  }

  // --- bodies -------------------------------------------------------------------------------

  /** "Federation of Dockers (FD)". */
  private void readAbbreviation(Sentence sentence, int open, DocumentActors names) {
    if (open < 2
        || open + 2 >= sentence.size()
        || !"(".equals(sentence.token(open).form())
        || !")".equals(sentence.token(open + 2).form())
        || !isAbbreviation(sentence.token(open + 1))) {
      return;
    }
    int first = nameStart(sentence, open - 1, sentence.token(open + 1).form());
    if (first > open - 2) {
      return;
    }
    String name = sentence.words(first, open - 1);
    String abbreviation = sentence.token(open + 1).form();
    Introduced body =
        new Introduced(name, known(name, abbreviation, names), sentence.mention(first, open + 2));
    names.addIntroduced(name, body);
    names.addIntroduced(abbreviation, body);
  }

  private static boolean isAbbreviation(Token token) {
    String form = token.form();
    return form.length() > 1
        && form.length() <= MAX_ABBREVIATION
        && Character.isUpperCase(form.charAt(0))
        && form.chars().filter(Character::isUpperCase).count() > form.length() / 2
        && form.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  /**
   * Where the long name begins: the nearest word whose initials and those of the words behind it
   * spell the abbreviation; else, for an abbreviation of another language, where the capitals do.
   */
  private int nameStart(Sentence sentence, int last, String abbreviation) {
    int start = last + 1;
    for (int i = last; i >= 0 && i > last - MAX_LONG_NAME_WORDS; i--) {
      Token token = sentence.token(i);
      boolean capital = Character.isUpperCase(token.form().codePointAt(0));
      boolean small =
          particles.contains(token.form().toLowerCase(Locale.ROOT)) || "POS".equals(token.tag());
      if (!capital && !small) {
        break;
      }
      if (capital) {
        start = i;
        if (spells(sentence, i, last, abbreviation)) {
          return i;
        }
      }
    }
    return start < last && "DT".equals(sentence.token(start).tag()) ? start + 1 : start;
  }

  private static boolean spells(Sentence sentence, int first, int last, String abbreviation) {
    StringBuilder initials = new StringBuilder();
    for (int i = first; i <= last; i++) {
      int letter = sentence.token(i).form().codePointAt(0);
      if (Character.isUpperCase(letter)) {
        initials.appendCodePoint(letter);
      }
    }
    return initials.length() > 1 && initials.toString().equals(abbreviation);
  }

  private Optional<KnownActor> known(String name, String abbreviation, DocumentActors names) {
    List<KnownActor> byName = index.named(name);
    if (byName.size() == 1) {
      return Optional.of(byName.get(0));
    }
    List<KnownActor> local =
        index.named(abbreviation).stream()
            .filter(
                a -> a.actor().country().isEmpty() || a.actor().country().equals(names.country()))
            .toList();
    return local.size() == 1 ? Optional.of(local.get(0)) : Optional.empty();
  }
}
