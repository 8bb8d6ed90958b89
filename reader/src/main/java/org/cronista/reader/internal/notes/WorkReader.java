package org.cronista.reader.internal.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cronista.model.Citation.Work;
import org.cronista.model.DatePrecision;
import org.cronista.model.PartialDate;
import org.cronista.reader.internal.WordList;
import org.cronista.reader.internal.notes.NoteElements.Element;
import org.cronista.reader.internal.notes.NoteElements.Kind;

/** Reads one entry of a note as a work: who wrote it, what it is called, where and when. */
final class WorkReader {

  private static final Set<String> PROSE =
      Set.copyOf(WordList.load("note-words.tsv").getOrDefault("prose", List.of()));
  private static final Pattern ACRONYM = Pattern.compile("\\s\\([\\p{Lu}\\d-]{2,10}\\)$");
  private static final int LONGEST_NAME = 12;

  private final List<Element> elements;
  private final List<PartialDate> dates = new ArrayList<>();
  private Optional<String> author = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> outlet = Optional.empty();

  /** Further outlets of the same thing: "interviews with <i>A</i> and <i>B</i>". */
  private final List<String> others = new ArrayList<>();

  private WorkReader(List<Element> elements) {
    this.elements = elements;
  }

  /** The works of one entry: none for plain talk, several for one outlet with several days. */
  static List<Work> read(StyledText entry, Optional<Integer> year) {
    return new WorkReader(withoutTopic(NoteElements.of(entry, year), entry.text())).works();
  }

  /** "On the strike: Author, Title": the words before the colon only say what it is about. */
  private static List<Element> withoutTopic(List<Element> elements, String text) {
    int colon = text.indexOf(": ");
    boolean topic =
        elements.size() > 1
            && elements.get(0).kind() != Kind.QUOTED
            && colon > 0
            && NoteElements.bare(text.substring(0, colon)).equals(elements.get(0).words())
            && Character.isUpperCase(text.substring(colon + 2).stripLeading().codePointAt(0));
    return topic ? elements.subList(1, elements.size()) : elements;
  }

  private List<Work> works() {
    if (isProse()) {
      return List.of();
    }
    elements.forEach(element -> element.date().ifPresent(dates::add));
    if (first(Kind.QUOTED) >= 0) {
      readQuoted(first(Kind.QUOTED));
    } else if (first(Kind.EMPHASISED) >= 0) {
      readEmphasised(first(Kind.EMPHASISED));
    } else {
      readPlain();
    }
    readBrackets();
    outlet = outlet.map(name -> ACRONYM.matcher(name).replaceFirst(""));
    if (author.isEmpty() && title.isEmpty() && outlet.isEmpty()) {
      return List.of();
    }
    List<PartialDate> days =
        dates.stream().filter(date -> date.precision() == DatePrecision.DAY).toList();
    if (others.size() > 0) {
      Optional<PartialDate> day = days.isEmpty() ? last(dates) : last(days);
      List<Work> works = new ArrayList<>(List.of(new Work(author, title, outlet, day)));
      others.forEach(other -> works.add(new Work(author, title, Optional.of(other), day)));
      return works;
    }
    if (title.isEmpty() && days.size() > 1) {
      return days.stream().map(day -> new Work(author, title, outlet, Optional.of(day))).toList();
    }
    Optional<PartialDate> date =
        days.isEmpty() ? last(dates) : Optional.of(days.get(days.size() - 1));
    return List.of(new Work(author, title, outlet, date));
  }

  private static Optional<PartialDate> last(List<PartialDate> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Plain talk has verbs, and neither a title nor a name before them. */
  private boolean isProse() {
    for (Element element : elements) {
      if (element.kind() == Kind.PLAIN) {
        String[] words = element.words().split("\\s+");
        boolean talk = words.length > LONGEST_NAME;
        for (String word : words) {
          talk |= PROSE.contains(word);
        }
        if (talk && !namesATitleAfter(element)) {
          return true;
        }
      }
    }
    return elements.isEmpty();
  }

  private boolean namesATitleAfter(Element element) {
    List<Element> rest = elements.subList(elements.indexOf(element) + 1, elements.size());
    return rest.stream().anyMatch(e -> e.kind() == Kind.QUOTED);
  }

  private int first(Kind kind) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  private Optional<String> plainName(int from, int to) {
    return elements.subList(from, to).stream()
        .filter(e -> e.kind() == Kind.PLAIN && Character.isUpperCase(e.words().codePointAt(0)))
        .map(Element::words)
        .findFirst();
  }

  private Optional<String> emphasised(int from, int to) {
    return elements.subList(from, to).stream()
        .filter(e -> e.kind() == Kind.EMPHASISED)
        .map(Element::words)
        .findFirst();
  }

  private void readQuoted(int at) {
    title = Optional.of(elements.get(at).words());
    author = plainName(0, at).map(WorkReader::name).filter(WorkReader::isName);
    outlet =
        emphasised(at, elements.size())
            .or(() -> emphasised(0, at))
            .or(() -> plainName(at + 1, elements.size()));
  }

  private void readEmphasised(int at) {
    String words = elements.get(at).words();
    Optional<Element> next =
        at + 1 < elements.size() ? Optional.of(elements.get(at + 1)) : Optional.empty();
    boolean numbered =
        next.filter(e -> e.kind() == Kind.PLAIN && Character.isDigit(e.words().charAt(0)))
            .isPresent();
    Optional<Element> before =
        at > 0 && elements.get(at - 1).kind() == Kind.PLAIN
            ? Optional.of(elements.get(at - 1))
            : Optional.empty();
    boolean inside =
        before
            .map(Element::words)
            .filter(w -> w.matches("(?iu).*\\s(?:in|with|en|con|and|y)"))
            .isPresent();
    author = plainName(0, inside ? at - 1 : at).map(WorkReader::name).filter(WorkReader::isName);
    boolean bracketed = next.filter(e -> e.kind() == Kind.BRACKETED && isImprint(e)).isPresent();
    int comma = words.indexOf(", ");
    if (numbered || inside) {
      outlet = Optional.of(words);
      elements.subList(at + 1, elements.size()).stream()
          .filter(e -> inside && e.kind() == Kind.EMPHASISED)
          .forEach(e -> others.add(e.words()));
    } else if (author.isPresent()) {
      title = Optional.of(words);
      outlet = plainName(at + 1, elements.size()).filter(w -> dates.size() > 0);
    } else if (comma > 0 && words.substring(0, comma).split("\\s").length <= 3) {
      author = Optional.of(words.substring(0, comma));
      title = Optional.of(words.substring(comma + 2));
    } else if (bracketed || words.chars().anyMatch(Character::isDigit) && !isOutletName(words)) {
      title = Optional.of(words);
    } else {
      outlet = Optional.of(words);
      title = emphasised(at + 1, elements.size()).or(() -> descriptive(at + 1));
    }
  }

  /** "Página/12" is a name that holds a number; "Annual Report 2007" is a title. */
  private static boolean isOutletName(String words) {
    return words.split("\\s").length <= 2 && !words.matches(".*\\b(?:1[5-9]|20)\\d{2}\\b.*");
  }

  private Optional<String> descriptive(int from) {
    return elements.subList(from, elements.size()).stream()
        .filter(e -> e.kind() == Kind.PLAIN && e.words().indexOf(' ') > 0)
        .map(Element::words)
        .findFirst();
  }

  private void readPlain() {
    List<Element> plain = elements.stream().filter(e -> e.kind() == Kind.PLAIN).toList();
    if (plain.isEmpty() || !Character.isUpperCase(plain.get(0).words().codePointAt(0))) {
      return;
    }
    String first = name(plain.get(0).words());
    if (!isName(first)) {
      return;
    }
    boolean day = dates.stream().anyMatch(date -> date.precision() == DatePrecision.DAY);
    if (first.chars().anyMatch(Character::isDigit)) {
      title = Optional.of(first);
    } else if (plain.size() > 1 && isOneName(plain.get(1).words())) {
      author = Optional.of(first);
      outlet = Optional.of(plain.get(1).words());
    } else if (plain.size() > 1) {
      author = Optional.of(first);
      title = Optional.of(plain.get(1).words());
      outlet =
          plain.size() > 2
              ? Optional.of(plain.get(2).words()).filter(w -> Character.isUpperCase(w.charAt(0)))
              : Optional.empty();
    } else if (day) {
      outlet = Optional.of(first);
    } else if (first(Kind.BRACKETED) >= 0 && isImprint(elements.get(first(Kind.BRACKETED)))) {
      title = Optional.of(first);
    } else {
      author = Optional.of(first);
    }
  }

  /** "(La Paz: Plural, 2016)", "(The White House, December 2025)", "(1938)". */
  private void readBrackets() {
    for (Element element : elements) {
      if (element.kind() != Kind.BRACKETED) {
        continue;
      }
      String words = element.words();
      List<Element> inside =
          NoteElements.of(new StyledText(words, " ".repeat(words.length())), Optional.empty());
      inside.forEach(e -> e.date().filter(d -> dates.isEmpty()).ifPresent(dates::add));
      if (outlet.isEmpty() && title.isPresent() && isImprint(element)) {
        int colon = words.indexOf(": ");
        List<Element> names = inside.stream().filter(e -> e.kind() == Kind.PLAIN).toList();
        int take = colon > 0 && names.size() > 1 ? 1 : 0;
        boolean house = colon > 0 || (!names.isEmpty() && names.get(0).words().indexOf(' ') > 0);
        if (house && take < names.size()) {
          outlet = Optional.of(names.get(take).words());
        }
      }
    }
  }

  /** Brackets that hold a year and perhaps who printed it. */
  private static boolean isImprint(Element element) {
    return element.words().matches(".*\\b(?:1[5-9]|20)\\d{2}$");
  }

  private static boolean isOneName(String words) {
    return words.indexOf(' ') < 0 && Character.isUpperCase(words.codePointAt(0));
  }

  /** Most longer words of a name begin with a capital. */
  private static boolean isName(String words) {
    int longer = 0;
    int capital = 0;
    for (String word : words.split("\\s+")) {
      if (word.length() > 3) {
        longer++;
        capital += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
      }
    }
    return capital * 2 >= longer && Character.isUpperCase(words.codePointAt(0));
  }

  private static String name(String words) {
    return words.replaceFirst(
        "^(?i:see also|see|cf\\.?|and|y|also|véase también|véase|ver también)\\s+", "");
  }
}
