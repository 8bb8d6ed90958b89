package org.cronista.reconciler.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.Document;
import org.cronista.model.Interval;
import org.cronista.model.Quantity;
import org.cronista.model.Quote;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.reconciler.internal.NamedMentions.Named;

/** Reads what a text states of persons and things by set phrases; what is not clear is left out. */
final class FactReader {

  private static final Map<String, String> WORDS = words();

  private static final Pattern TAKING_OFFICE = compile(word("taking-office"));
  private static final Pattern FOUNDING = compile(word("founding"));
  private static final Pattern MAKING = compile(word("making"));
  private static final Pattern WINNING = compile(word("winning"));
  private static final Pattern HAVING = compile(word("having"));
  private static final Pattern VOTE = compile(word("vote"));
  private static final Pattern PRONOUN = compile(word("pronoun") + "\\W*$");
  private static final Pattern MADE_BY = compile(word("making") + "\\s+(?:by|por)");
  private static final Pattern INSTRUMENT =
      compile(
          word("instrument") + "\\s+(?:No\\.?\\s*|N[º°.]+\\s*)?\\(?(\\d{3,6})(?![\\d%]|[.,]\\d)");
  private static final Pattern OF_GOVERNMENT =
      compile("^['’]s?\\s+(?:\\p{L}+\\s+)?" + word("government"));
  private static final Pattern GOVERNMENT_OF =
      compile(word("government") + "\\s+(?:of|de|del)\\s+(?:President\\s+|presidente\\s+)?$");
  private static final Pattern POSSESSIVE = compile("^['’]s?\\s+(?:\\p{L}+\\s+){0,2}$");
  private static final Pattern SHARE =
      Pattern.compile("(?<![\\d.,])(\\d{1,2}(?:[.,]\\d+)?)\\s?(?:%|per ?cent|por ciento)");
  private static final Pattern AMOUNT =
      compile(
          "(?:"
              + word("about", "about")
              + "|"
              + word("more", "more")
              + "|"
              + word("least", "least")
              + ")?\\s*(?<number>\\d[\\d.,]*)\\s+(?<scale>million|billion|thousand|millones|mil)?\\s*"
              + "(?:de\\s+)?(?<unit>"
              + WORDS.get("unit")
              + ")\\s+(?:of|de)\\s+"
              + "(?<thing>\\p{L}[\\p{L}-]*(?:\\s+\\p{L}[\\p{L}-]*){0,2})");
  private static final Pattern LEAD_YEAR =
      Pattern.compile("^\\W*((?:1[5-9]|20)\\d\\d)\\s*(?:[—–:-]|$)");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b(?:No|Nr|Mr|Mrs|Ms|Dr|St|U\\.S|vs|Gen|Col|Lt))[.!?][”\"’)]*\\s+(?=[\\p{Lu}\\d“\"¿¡])");

  /** What the key of a founding begins with. */
  static final String FOUNDED = "founding";

  private static final int DATE_NEAR = 40;
  private static final int SUBJECT_NEAR = 60;
  private static final int BEFORE = 600;

  private final Document document;
  private final Sources sources;
  private final TextIndex index;
  private final List<Named> mentions;
  private final List<StatedFact> facts = new ArrayList<>();

  private FactReader(MarkedText text, Sources sources) {
    document = text.document();
    this.sources = sources;
    index = text.index();
    mentions = text.mentions();
  }

  /** What the document states. */
  static List<StatedFact> read(MarkedText text, Sources sources) {
    FactReader reader = new FactReader(text, sources);
    reader.readAll();
    return List.copyOf(reader.facts);
  }

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    WordTable.load("fact-words.tsv").forEach(row -> words.put(row.get(0), row.get(1)));
    return Map.copyOf(words);
  }

  /** The words of a kind, as alternatives of a regular expression. */
  static String words(String kind) {
    return WORDS.getOrDefault(kind, "");
  }

  private static String word(String kind) {
    return "(?:" + WORDS.getOrDefault(kind, "") + ")(?!\\p{L})";
  }

  private static String word(String kind, String group) {
    return "(?<" + group + ">" + WORDS.getOrDefault(kind, "") + ")";
  }

  private static Pattern compile(String words) {
    return Pattern.compile(
        words.startsWith("^") ? words : "(?<!\\p{L})" + words,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private void readAll() {
    if (document.blocks().isEmpty()) {
      readBlock(0, document.text().length(), Optional.empty());
      return;
    }
    Optional<Integer> entry = Optional.empty();
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.ENTRY_DATE) {
        entry = Marked.lastYear(index.words(block.hull()));
      } else if (block.kind() == BlockKind.HEADING || block.kind() == BlockKind.TITLE) {
        entry = Optional.empty();
      }
      boolean running =
          block.kind() == BlockKind.PARAGRAPH
              || block.kind() == BlockKind.LIST_ITEM
              || block.kind() == BlockKind.QUOTATION;
      if (running) {
        readBlock(index.toChar(block.hull().start()), index.toChar(block.hull().end()), entry);
      }
    }
  }

  /** The year that words of a chronology begin with: "1985 — …", "1985". */
  static Optional<Integer> leadingYear(String words) {
    Matcher lead = LEAD_YEAR.matcher(words);
    return lead.find() ? Optional.of(Integer.valueOf(lead.group(1))) : Optional.empty();
  }

  /** The year is the one that leads the block itself, else that of the entry it belongs to. */
  private void readBlock(int from, int to, Optional<Integer> entry) {
    String text = document.text();
    Optional<Integer> year = leadingYear(text.substring(from, to)).or(() -> entry);
    Matcher end = SENTENCE_END.matcher(text).region(from, to);
    int start = from;
    while (end.find()) {
      readSentence(new Sentence(start, end.end(), from, year));
      start = end.end();
    }
    readSentence(new Sentence(start, to, from, year));
  }

  /**
   * A stretch of the text between two full stops.
   *
   * @param block where its block begins
   * @param year the year that leads its block
   */
  private record Sentence(int start, int end, int block, Optional<Integer> year) {}

  private void readSentence(Sentence sentence) {
    String words = document.text().substring(sentence.start(), sentence.end());
    dated(sentence, words, TAKING_OFFICE, "taking office");
    dated(sentence, words, FOUNDING, FOUNDED);
    instruments(sentence, words);
    offices(sentence, words);
    shares(sentence, words);
    amounts(sentence, words);
  }

  // --- dates of persons and bodies ---

  private void dated(Sentence sentence, String words, Pattern cue, String what) {
    Matcher found = cue.matcher(words);
    while (found.find()) {
      int after = sentence.start() + found.end();
      String rest = words.substring(found.end(), Math.min(words.length(), found.end() + DATE_NEAR));
      Optional<DateReader.Read> date = DateReader.first(rest);
      Optional<Named> subject = subject(sentence, sentence.start() + found.start(), after);
      if (date.isPresent() && subject.isPresent()) {
        Span span = index.span(sentence.start() + found.start(), after + date.get().end());
        Named who = subject.get();
        add(
            "date",
            what + "|" + who.id(),
            who.label() + ", " + what,
            English.period(date.get().period()),
            Optional.of(date.get().period()),
            Optional.empty(),
            Optional.empty(),
            true,
            span);
      }
    }
  }

  /**
   * Of whom something is said: whoever is named right before; for a pronoun in brackets, whoever is
   * named behind them; for another pronoun, whoever was named last.
   */
  private Optional<Named> subject(Sentence sentence, int cue, int after) {
    Optional<Named> near =
        mentions.stream()
            .filter(named -> named.start() >= sentence.start() && named.end() <= cue)
            .filter(named -> cue - named.end() <= SUBJECT_NEAR / 3)
            .reduce((first, second) -> second);
    String before = document.text().substring(sentence.start(), cue);
    if (near.isPresent() || !PRONOUN.matcher(before).find()) {
      return near;
    }
    boolean bracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
    Optional<Named> next =
        mentions.stream()
            .filter(named -> bracketed && named.person())
            .filter(named -> named.start() >= after && named.end() <= sentence.end())
            .findFirst();
    return next.or(() -> lastNamed(cue));
  }

  private Optional<Named> lastNamed(int before) {
    return mentions.stream()
        .filter(named -> named.end() <= before && named.start() >= before - BEFORE)
        .filter(named -> named.person() && !named.bracketed())
        .reduce((first, second) -> second);
  }

  // --- parties stood for, holders of offices ---

  private void offices(Sentence sentence, String words) {
    List<Integer> years = List.copyOf(Marked.years(words));
    Optional<Integer> year = years.size() == 1 ? Optional.of(years.get(0)) : sentence.year();
    for (OfficeReader.Read read :
        new OfficeReader(document.text(), mentions).read(sentence.start(), sentence.end(), year)) {
      add(
          read.attribute(),
          read.key(),
          read.topic(),
          read.who().label(),
          read.period(),
          Optional.empty(),
          Optional.of(read.who().id()),
          true,
          index.span(read.start(), read.end()));
    }
  }

  // --- decrees and laws ---

  private void instruments(Sentence sentence, String words) {
    Matcher found = INSTRUMENT.matcher(words);
    while (found.find()) {
      int start = sentence.start() + found.start();
      int end = sentence.start() + found.end();
      String kind = found.group().replaceAll("[^\\p{L}].*$", "");
      String number = found.group(1);
      String key = "instrument|" + kindOf(kind) + "|" + number;
      String topic = capital(kindOf(kind)) + " " + number;
      Optional<Made> maker = maker(sentence, start, end);
      maker.ifPresent(
          made ->
              add(
                  "issuer",
                  key,
                  topic,
                  made.who().label(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(made.who().id()),
                  made.direct(),
                  index.span(
                      Math.min(made.who().start(), start), Math.max(made.who().end(), end))));
      dateOf(sentence, words, found.end(), maker.filter(Made::direct).isPresent())
          .ifPresent(
              date ->
                  add(
                      "date",
                      key,
                      topic,
                      English.period(date.period()),
                      Optional.of(date.period()),
                      Optional.empty(),
                      Optional.empty(),
                      date.firm(),
                      date.firm()
                          ? index.span(date.start(), Math.max(date.end(), end))
                          : index.span(
                              maker.map(made -> Math.min(made.who().start(), start)).orElse(start),
                              end)));
    }
  }

  /** When a claim dates the making of a decree or law that its sentence names by number. */
  static List<StatedFact> datesOfInstruments(Account account) {
    Optional<Period> period = account.period();
    if (account.marks().instruments().isEmpty() || !account.happened() || period.isEmpty()) {
      return List.of();
    }
    List<StatedFact> dated = new ArrayList<>();
    Matcher found = INSTRUMENT.matcher(account.telling().sentence());
    while (found.find()) {
      String kind = kindOf(found.group().replaceAll("[^\\p{L}].*$", ""));
      dated.add(
          new StatedFact(
              "date",
              "instrument|" + kind + "|" + found.group(1) + "|date",
              capital(kind) + " " + found.group(1),
              English.period(period.get()),
              period,
              Optional.empty(),
              Optional.empty(),
              !period.get().inferred(),
              Utterance.withTrigger(account)));
    }
    return dated;
  }

  private record Made(Named who, boolean direct) {}

  private record Dated(Period period, boolean firm, int start, int end) {}

  private static String kindOf(String word) {
    String plain = Words.plain(word);
    return plain.startsWith("dec") ? "decree" : plain.startsWith("res") ? "resolution" : "law";
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private Optional<Made> maker(Sentence sentence, int start, int end) {
    String text = document.text();
    Matcher passive =
        MADE_BY.matcher(text).region(end, Math.min(sentence.end(), end + SUBJECT_NEAR));
    if (passive.find()) {
      Optional<Named> by =
          mentions.stream()
              .filter(named -> named.start() >= passive.end() && named.end() <= sentence.end())
              .filter(named -> named.start() - passive.end() <= SUBJECT_NEAR / 2)
              .findFirst();
      if (by.isPresent()) {
        return by.map(who -> new Made(who, true));
      }
    }
    for (Named named : mentions) {
      boolean owner =
          named.start() >= sentence.start()
              && named.end() < start
              && POSSESSIVE.matcher(text.substring(named.end(), start)).matches();
      if (owner && named.person()) {
        return Optional.of(new Made(named, true));
      }
    }
    return active(sentence, start).or(() -> government(sentence, start));
  }

  private Optional<Made> active(Sentence sentence, int start) {
    Matcher making = MAKING.matcher(document.text()).region(sentence.start(), start);
    int verb = -1;
    int behind = -1;
    while (making.find()) {
      verb = making.start();
      behind = making.end();
    }
    if (verb < 0 || start - behind > SUBJECT_NEAR) {
      return Optional.empty();
    }
    return subject(sentence, verb, start).filter(Named::person).map(who -> new Made(who, true));
  }

  /** "X's administration …": told of what was done under X. */
  private Optional<Made> government(Sentence sentence, int start) {
    String text = document.text();
    return mentions.stream()
        .filter(named -> named.start() >= sentence.start() && named.end() <= start)
        .filter(Named::person)
        .filter(
            named ->
                OF_GOVERNMENT.matcher(text.substring(named.end(), start)).find()
                    || GOVERNMENT_OF
                        .matcher(text.substring(sentence.start(), named.start()))
                        .find())
        .findFirst()
        .map(who -> new Made(who, false));
  }

  private static final Pattern RIGHT_BEHIND =
      Pattern.compile("^\\)?,?\\s*(?:of|on|dated|from|de|del|el)?\\s*$", Pattern.CASE_INSENSITIVE);

  /**
   * The date right behind the number, firm; else the year that leads the entry; else, where the
   * sentence says who made it, the year told last before in the paragraph ("In 1985 … Shortly
   * thereafter she enacted Decree 4120").
   */
  private Optional<Dated> dateOf(Sentence sentence, String words, int behind, boolean making) {
    String rest = words.substring(behind, Math.min(words.length(), behind + DATE_NEAR));
    Optional<DateReader.Read> date =
        DateReader.first(rest)
            .filter(read -> RIGHT_BEHIND.matcher(rest.substring(0, read.start())).matches());
    if (date.isPresent()) {
      int start = sentence.start() + behind;
      return date.map(
          read -> new Dated(read.period(), true, start + read.start(), start + read.end()));
    }
    return sentence
        .year()
        .or(() -> making ? yearToldBefore(sentence, words) : Optional.empty())
        .flatMap(year -> DateReader.first(Integer.toString(year)))
        .map(
            read ->
                new Dated(
                    read.period(),
                    false,
                    sentence.start() + behind - 1,
                    sentence.start() + behind));
  }

  /** None where the sentence states years itself: which of them is meant is open. */
  private Optional<Integer> yearToldBefore(Sentence sentence, String words) {
    if (!Marked.years(words).isEmpty()) {
      return Optional.empty();
    }
    return Marked.lastYear(document.text().substring(sentence.block(), sentence.start()));
  }

  // --- shares of the vote ---

  private void shares(Sentence sentence, String words) {
    if (!VOTE.matcher(words).find()) {
      return;
    }
    Matcher share = SHARE.matcher(words);
    while (share.find()) {
      int at = sentence.start() + share.start();
      Matcher winning =
          WINNING
              .matcher(document.text())
              .region(Math.max(sentence.start(), at - SUBJECT_NEAR), at);
      int verb = -1;
      while (winning.find()) {
        verb = winning.start();
      }
      Optional<Named> who = verb < 0 ? Optional.empty() : winner(sentence, verb);
      Optional<Integer> year = yearOf(sentence, words, share.end());
      if (who.isPresent() && year.isPresent()) {
        double value = Double.parseDouble(share.group(1).replace(',', '.'));
        add(
            "share",
            "share|" + who.get().id() + "|" + year.get(),
            who.get().label() + ", share of the vote in " + year.get(),
            Interval.plain(value) + " %",
            Optional.empty(),
            Optional.of(Interval.exactly(value)),
            Optional.empty(),
            true,
            index.span(verb, sentence.start() + share.end()));
      }
    }
  }

  private Optional<Named> winner(Sentence sentence, int verb) {
    return mentions.stream()
        .filter(named -> named.start() >= sentence.start() && named.end() <= verb)
        .filter(named -> verb - named.end() <= SUBJECT_NEAR)
        .reduce((first, second) -> second);
  }

  /** The year told right behind, else the only one of the sentence, else that of the block. */
  private static Optional<Integer> yearOf(Sentence sentence, String words, int behind) {
    String rest = words.substring(behind, Math.min(words.length(), behind + DATE_NEAR / 2 + 5));
    Optional<Integer> next = DateReader.first(rest).map(read -> read.date().year());
    List<Integer> all = List.copyOf(Marked.years(words));
    return next.or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty())
        .or(sentence::year);
  }

  // --- amounts of things ---

  private void amounts(Sentence sentence, String words) {
    Matcher amount = AMOUNT.matcher(words);
    while (amount.find()) {
      Optional<String> owner = owner(words.substring(0, amount.start()));
      Optional<Double> number = number(amount.group("number"), amount.group("scale"));
      if (owner.isEmpty() || number.isEmpty()) {
        continue;
      }
      Interval interval = interval(amount, number.get());
      Quantity.Qualifier qualifier =
          amount.group("about") != null
              ? Quantity.Qualifier.ABOUT
              : interval.high().isEmpty() ? Quantity.Qualifier.AT_LEAST : Quantity.Qualifier.EXACT;
      String unit = unit(amount.group("unit"));
      String thing = head(amount.group("thing"));
      add(
          "other:" + unit,
          "amount|" + Words.plain(owner.get()) + "|" + unit + "|" + Words.singular(thing),
          owner.get() + ", " + unit + " of " + thing,
          English.value(interval, qualifier) + " " + unit,
          Optional.empty(),
          Optional.of(interval),
          Optional.empty(),
          true,
          index.span(sentence.start() + amount.start(), sentence.start() + amount.end()));
    }
  }

  private static final Pattern NAME_BEFORE =
      Pattern.compile("(\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){0,2})\\s+$");

  /** Whoever is said to have it: the name right before "has". */
  private static Optional<String> owner(String before) {
    Matcher having = HAVING.matcher(before);
    int verb = -1;
    int behind = -1;
    while (having.find()) {
      verb = having.start();
      behind = having.end();
    }
    if (verb < 0 || !before.substring(behind).isBlank()) {
      return Optional.empty();
    }
    Matcher name = NAME_BEFORE.matcher(before.substring(0, verb));
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  private static Optional<Double> number(String digits, String scale) {
    String plain = digits.replaceAll("[.,]$", "");
    boolean grouped = plain.matches("\\d{1,3}(?:[.,]\\d{3})+");
    plain = grouped ? plain.replaceAll("[.,]", "") : plain.replace(',', '.');
    try {
      double value = Double.parseDouble(plain);
      String by = scale == null ? "" : scale.toLowerCase(Locale.ROOT);
      double factor =
          switch (by) {
            case "million", "millones" -> 1e6;
            case "billion" -> 1e9;
            case "thousand", "mil" -> 1e3;
            default -> 1;
          };
      return Optional.of(value * factor);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Interval interval(Matcher amount, double value) {
    if (amount.group("about") != null) {
      return Interval.between(value * 0.9, value * 1.1, Optional.of(value));
    }
    if (amount.group("more") != null) {
      return Interval.moreThan(value);
    }
    return amount.group("least") != null ? Interval.atLeast(value) : Interval.exactly(value);
  }

  private static String unit(String words) {
    String plain = Words.plain(words);
    return plain.contains("ton") ? "tons" : plain.replace(' ', '-');
  }

  private static final Pattern NO_THING =
      Pattern.compile(
          "\\s+(?:and|or|in|according|from|to|with|on|at|for|per|that|which|y|en|según|con|para|but|by)\\b.*$",
          Pattern.CASE_INSENSITIVE);

  private static String head(String thing) {
    String bare = NO_THING.matcher(thing).replaceFirst("");
    List<String> words = Words.tokens(bare);
    return words.isEmpty() ? Words.plain(thing) : words.get(words.size() - 1);
  }

  // --- writing down ---

  private void add(
      String attribute,
      String key,
      String topic,
      String value,
      Optional<Period> period,
      Optional<Interval> interval,
      Optional<String> who,
      boolean firm,
      Span span) {
    String quoted = index.words(span).strip().replaceAll("\\s+", " ");
    Utterance words =
        new Utterance(
            document.sourceName(),
            sources.key(document, span),
            document.saidOn(span),
            Optional.empty(),
            Optional.empty(),
            new Quote(document.id(), span, quoted));
    facts.add(
        new StatedFact(
            attribute, key + "|" + attribute, topic, value, period, interval, who, firm, words));
  }

  /** In the order of the text, for the same value given twice. */
  static final Comparator<StatedFact> IN_ORDER =
      Comparator.comparing(StatedFact::words, Utterance.IN_ORDER);
}
