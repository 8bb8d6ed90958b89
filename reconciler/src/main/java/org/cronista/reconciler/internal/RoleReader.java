package org.cronista.reconciler.internal;

import java.util.ArrayList;
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
import org.cronista.model.PartialDate;
import org.cronista.model.Quote;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.reconciler.internal.NamedMentions.Named;
import org.cronista.reconciler.internal.StatedRole.Body;
import org.cronista.reconciler.internal.StatedRole.Kind;

/**
 * Reads the roles that a text gives to persons and bodies by set phrases: "executive secretary Ana
 * Rojas", "the union, led by Ana Rojas", "part of the federation", "son of former president …".
 * Persons no pack knows are named by two words at least; bodies are known ones only.
 */
final class RoleReader {

  private static final Map<String, String> WORDS = words();

  private static final String SPACE = "[\\s\\u00a0]+";
  private static final String NAME =
      "(?<name>\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:"
          + SPACE
          + "(?:(?:de la|de los|de|del|van|von|bin|al|da|dos)"
          + SPACE
          + ")?\\p{Lu}[\\p{L}\\p{M}'’-]+){0,4})";
  private static final String BEFORE =
      "(?<before>(?:(?i:" + WORDS.get("before") + ")[\\s-]+){0,2})";
  private static final String ROLE =
      "(?<rank>(?:(?i:"
          + WORDS.get("rank")
          + ")[\\s-]+(?:(?!(?i:to|"
          + WORDS.get("of")
          + ")\\s)\\p{Ll}+\\s+){0,2}?){0,2})(?<role>(?i:"
          + WORDS.get("office")
          + "|"
          + WORDS.get("leading")
          + "|"
          + WORDS.get("member")
          + "))(?!\\p{L})(?<behind>"
          + SPACE
          + "(?i:"
          + WORDS.get("rank-after")
          + "|"
          + WORDS.get("past-after")
          + ")(?!\\p{L}))?";
  private static final String OF =
      SPACE
          + "(?i:"
          + WORDS.get("of")
          + ")"
          + SPACE
          + "(?:(?i:"
          + WORDS.get("the")
          + ")"
          + SPACE
          + ")?";
  private static final String ARTICLE =
      "(?:(?i:a|an|un|una|" + WORDS.get("the") + ")" + SPACE + ")?";

  /** "executive secretary Ana Rojas", "the executive secretary of the union, Ana Rojas,". */
  private static final Pattern ROLE_NAME =
      compile(BEFORE + ROLE + "(?<of>" + OF + "(?<body>[^,;.()]{2,60}),)?" + SPACE + NAME);

  /** "Ana Rojas, executive secretary of the union", "Ana Rojas is the leader of the union". */
  private static final Pattern NAME_ROLE =
      compile(
          NAME
              + "\\)?(?:,?"
              + SPACE
              + "(?:(?:who|que|quien)"
              + SPACE
              + ")?(?:(?i:"
              + WORDS.get("is")
              + ")|(?<was>(?i:"
              + WORDS.get("was")
              + ")))"
              + SPACE
              + "|,"
              + SPACE
              + ")"
              + ARTICLE
              + BEFORE
              + ROLE
              + OF
              + "(?<body>\\p{L}[^,;.()]{1,60})");

  /** "the federation, led by Ana Rojas". */
  private static final Pattern LED_BY =
      compile(
          "(?<led>(?i:"
              + WORDS.get("led")
              + "))"
              + SPACE
              + "(?i:"
              + WORDS.get("by")
              + ")"
              + SPACE
              + "(?<titles>(?:[\\p{Ll}-]+"
              + SPACE
              + "){0,3}(?:\\p{Lu}\\p{L}+"
              + SPACE
              + ")?)??"
              + NAME);

  /** "Juma Bassey succeeded Ana Rojas as president", "Ana Rojas was succeeded by Juma Bassey". */
  private static final Pattern SUCCESSION =
      compile(
          "(?:(?<back>(?i:"
              + WORDS.get("succeeded-by")
              + "))|(?i:"
              + WORDS.get("succeeded")
              + "))"
              + SPACE
              + "(?:[\\p{Ll}-]+"
              + SPACE
              + "){0,4}"
              + NAME);

  private static final Pattern NAMED = compile(NAME);

  /** "(son of former President Juan Rojas)". */
  private static final Pattern KIN =
      compile(
          "(?<kin>(?i:"
              + WORDS.get("kin")
              + "))"
              + SPACE
              + "(?i:of|de|del)"
              + SPACE
              + "(?:(?i:the|el|la)"
              + SPACE
              + ")?(?:(?i:"
              + WORDS.get("before")
              + "|"
              + WORDS.get("office")
              + ")[\\s-]+){0,3}"
              + NAME);

  /** "which is part of the confederation". */
  private static final Pattern PART =
      compile(
          "(?<part>(?i:"
              + WORDS.get("part")
              + "))"
              + SPACE
              + "(?:(?i:"
              + WORDS.get("the")
              + ")"
              + SPACE
              + ")?");

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b(?:No|Nr|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sr|Sra))[.!?][”\"’)]*\\s+(?=[\\p{Lu}\\d“\"¿¡])");
  private static final Pattern LEAD_YEAR = Pattern.compile("^\\W*((?:1[5-9]|20)\\d\\d)\\s*[—–:-]");

  /** Words that make an office one of the past. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?<!\\p{L})(?:" + WORDS.get("past") + "|" + WORDS.get("past-after") + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** ", president of the union until June": what follows the body or the name. */
  private static final Pattern ENDED =
      Pattern.compile(
          "^[\\s,]*(?:" + WORDS.get("ended") + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int NEAR = 6;
  private static final int SUBJECT_NEAR = 40;

  private final Document document;
  private final Sources sources;
  private final TextIndex index;
  private final List<Named> mentions;
  private final List<StatedRole> roles = new ArrayList<>();

  private RoleReader(MarkedText text, Sources sources) {
    document = text.document();
    this.sources = sources;
    index = text.index();
    mentions = text.mentions();
  }

  /** The roles that a document gives, in the order of its words. */
  static List<StatedRole> read(MarkedText text, Sources sources) {
    RoleReader reader = new RoleReader(text, sources);
    reader.readAll();
    return List.copyOf(reader.roles);
  }

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    WordTable.load("role-words.tsv").forEach(row -> words.put(row.get(0), row.get(1)));
    return Map.copyOf(words);
  }

  /** The words of a kind, as alternatives of a regular expression. */
  static String words(String kind) {
    return WORDS.getOrDefault(kind, "");
  }

  private static Pattern compile(String words) {
    return Pattern.compile("(?<![\\p{L}-])" + words, Pattern.UNICODE_CASE);
  }

  private void readAll() {
    if (document.blocks().isEmpty()) {
      readBlock(0, document.text().length());
    }
    for (Block block : document.blocks()) {
      boolean running =
          block.kind() == BlockKind.PARAGRAPH
              || block.kind() == BlockKind.LIST_ITEM
              || block.kind() == BlockKind.CAPTION
              || block.kind() == BlockKind.QUOTATION;
      if (running) {
        readBlock(index.toChar(block.hull().start()), index.toChar(block.hull().end()));
      }
    }
  }

  private void readBlock(int from, int to) {
    String text = document.text();
    Matcher lead = LEAD_YEAR.matcher(text).region(from, to);
    Optional<PartialDate> year =
        lead.find()
            ? Optional.of(PartialDate.ofYear(Integer.parseInt(lead.group(1))))
            : Optional.empty();
    Matcher end = SENTENCE_END.matcher(text).region(from, to);
    int start = from;
    while (end.find()) {
      readSentence(new Stretch(start, end.end(), year));
      start = end.end();
    }
    readSentence(new Stretch(start, to, year));
  }

  /**
   * A stretch of the text between two full stops.
   *
   * @param year the year that leads its block
   */
  private record Stretch(int start, int end, Optional<PartialDate> year) {}

  private void readSentence(Stretch stretch) {
    String words = document.text().substring(stretch.start(), stretch.end());
    roleBeforeName(stretch, words);
    roleAfterName(stretch, words);
    ledBy(stretch, words);
    kin(stretch, words);
    successions(stretch, words);
    parts(stretch, words);
  }

  // --- the phrases ---

  private void roleBeforeName(Stretch stretch, String words) {
    Matcher found = ROLE_NAME.matcher(words);
    int from = 0;
    while (found.find(from)) {
      from = found.end("role");
      Optional<Holder> holder = holder(stretch, found);
      boolean bodyTold = found.group("of") != null;
      Optional<Body> body =
          bodyTold
              ? body(stretch.start() + found.start("body"), stretch.start() + found.end("body"))
              : bodyBefore(stretch, stretch.start() + start(found));
      if (holder.isPresent() && (!bodyTold || body.isPresent())) {
        add(stretch, holder.get(), found, body, start(found), found.end("name"));
      }
    }
  }

  private void roleAfterName(Stretch stretch, String words) {
    Matcher found = NAME_ROLE.matcher(words);
    int from = 0;
    while (found.find(from)) {
      from = found.end("role");
      int bodyStart = stretch.start() + found.start("body");
      Optional<Body> body = body(bodyStart, stretch.start() + found.end("body"));
      Optional<Holder> holder = holder(stretch, found);
      if (holder.isPresent() && body.isPresent()) {
        int end = bodyEnd(bodyStart, stretch.start() + found.end("body")) - stretch.start();
        add(stretch, holder.get(), found, body, found.start("name"), end);
      }
    }
  }

  private void ledBy(Stretch stretch, String words) {
    Matcher found = LED_BY.matcher(words);
    while (found.find()) {
      Optional<Named> led = lastBefore(stretch, stretch.start() + found.start(), false);
      Optional<Holder> holder = holder(stretch, found);
      if (led.isPresent() && holder.isPresent()) {
        Kind kind =
            found.group("led").toLowerCase(Locale.ROOT).equals("founded")
                ? Kind.MEMBER
                : Kind.LEADING;
        String role = kind == Kind.MEMBER ? "founder" : "leader";
        write(
            stretch,
            holder.get(),
            role,
            kind,
            Optional.of(new Body(led.get().id(), led.get().label())),
            false,
            led.get().start() - stretch.start(),
            found.end("name"));
      }
    }
  }

  private void kin(Stretch stretch, String words) {
    Matcher found = KIN.matcher(words);
    while (found.find()) {
      Optional<Named> one = lastBefore(stretch, stretch.start() + found.start(), true);
      Optional<Holder> other = holder(stretch, found);
      if (one.isPresent() && other.isPresent() && !one.get().id().equals(other.get().id())) {
        write(
            stretch,
            new Holder(one.get().id(), one.get().label(), true),
            found.group("kin").toLowerCase(Locale.ROOT),
            Kind.KIN,
            Optional.of(new Body(other.get().id(), other.get().name())),
            false,
            one.get().start() - stretch.start(),
            found.end("name"));
      }
    }
  }

  private void successions(Stretch stretch, String words) {
    Matcher found = SUCCESSION.matcher(words);
    while (found.find()) {
      Optional<Holder> behind = holder(stretch, found);
      Optional<Holder> ahead = holderBefore(stretch, words, found.start());
      if (behind.isPresent() && ahead.isPresent() && !behind.get().id().equals(ahead.get().id())) {
        boolean back = found.group("back") != null;
        Holder later = back ? behind.get() : ahead.get();
        Holder earlier = back ? ahead.get() : behind.get();
        write(
            stretch,
            later,
            "successor",
            Kind.SUCCESSOR,
            Optional.of(new Body(earlier.id(), earlier.name())),
            false,
            found.start(),
            found.end("name"));
      }
    }
  }

  /** The person named last before some words, nobody else and no other verb far between. */
  private Optional<Holder> holderBefore(Stretch stretch, String words, int end) {
    Matcher named = NAMED.matcher(words).region(0, end);
    Optional<Holder> last = Optional.empty();
    while (named.find()) {
      Optional<Holder> holder = holder(stretch, named);
      if (holder.isPresent() && end - named.end("name") <= SUBJECT_NEAR) {
        last = holder;
      }
    }
    return last;
  }

  private void parts(Stretch stretch, String words) {
    Matcher found = PART.matcher(words);
    while (found.find()) {
      int at = stretch.start() + found.end();
      Optional<Named> whole =
          mentions.stream().filter(named -> !named.person() && named.start() == at).findFirst();
      Optional<Named> part = lastBefore(stretch, stretch.start() + found.start(), false);
      boolean apart =
          whole.isPresent() && part.isPresent() && !whole.get().id().equals(part.get().id());
      if (apart) {
        write(
            stretch,
            new Holder(part.get().id(), part.get().label(), false),
            "part",
            Kind.PART,
            whole.map(named -> new Body(named.id(), named.label())),
            false,
            part.get().start() - stretch.start(),
            whole.get().end() - stretch.start());
      }
    }
  }

  // --- who ---

  private record Holder(String id, String name, boolean person) {}

  /** The person named: a known one, or one whose name has two words and is nobody else's. */
  private Optional<Holder> holder(Stretch stretch, Matcher found) {
    int start = stretch.start() + found.start("name");
    int end = stretch.start() + found.end("name");
    List<Named> inside =
        mentions.stream().filter(named -> named.start() < end && named.end() > start).toList();
    Optional<Named> person = inside.stream().filter(Named::person).findFirst();
    if (person.isPresent()) {
      return person
          .filter(named -> named.start() - start <= NEAR * 2)
          .map(named -> new Holder(named.id(), named.label(), true));
    }
    String name = document.text().substring(start, end).replaceAll("\\s+", " ");
    name = name.replaceFirst("['’]s$", "").replaceFirst("[.,'’]+$", "");
    boolean title = inside.isEmpty() && name.split(" ").length >= 2;
    return title
        ? Optional.of(new Holder("text:" + Words.plain(name), name, true))
        : Optional.empty();
  }

  /** The known body whose name begins the words. */
  private Optional<Body> body(int start, int end) {
    return mentions.stream()
        .filter(named -> !named.person() && named.start() >= start && named.end() <= end + NEAR)
        .filter(named -> named.start() - start <= NEAR)
        .findFirst()
        .map(named -> new Body(named.id(), named.label()));
  }

  private int bodyEnd(int start, int end) {
    return mentions.stream()
        .filter(named -> !named.person() && named.start() >= start && named.end() <= end + NEAR)
        .findFirst()
        .map(Named::end)
        .orElse(end);
  }

  /** "COB executive secretary …", "the COB's executive secretary …". */
  private Optional<Body> bodyBefore(Stretch stretch, int role) {
    return mentions.stream()
        .filter(named -> !named.person() && named.start() >= stretch.start())
        .filter(named -> named.end() <= role)
        .filter(
            named ->
                document.text().substring(named.end(), role).matches("(?:['’]s?)?[\\s\\u00a0]+"))
        .reduce((first, second) -> second)
        .map(named -> new Body(named.id(), named.label()));
  }

  /** Whoever is named right before, nothing but commas and small words between. */
  private Optional<Named> lastBefore(Stretch stretch, int end, boolean person) {
    return mentions.stream()
        .filter(named -> named.start() >= stretch.start() && named.end() <= end)
        .reduce((first, second) -> second)
        .filter(named -> named.person() == person)
        .filter(named -> isLink(document.text().substring(named.end(), end)));
  }

  private static boolean isLink(String between) {
    return between.length() <= SUBJECT_NEAR
        && between.matches(
            "[\\s,()\\u00a0]*(?:(?:which|who|that|is|was|are|were|also|the|a|as|historically|que|es|era)"
                + "[\\s,\\u00a0]+)*");
  }

  // --- writing down ---

  private static int start(Matcher found) {
    return found.start("before");
  }

  private void add(
      Stretch stretch, Holder holder, Matcher found, Optional<Body> of, int start, int end) {
    String base = plain(found.group("role"));
    String behind = Optional.ofNullable(found.group("behind")).orElse("");
    boolean former =
        PAST.matcher(found.group("before") + " " + behind).find()
            || (found.pattern() == NAME_ROLE && found.group("was") != null)
            || ENDED.matcher(document.text()).region(stretch.start() + end, stretch.end()).find();
    String rank = PAST.matcher(behind).find() ? found.group("rank") : found.group("rank") + behind;
    String role = (plain(found.group("rank")) + " " + base).strip();
    if (!rank.equals(found.group("rank"))) {
      role = role + " " + plain(behind);
    }
    write(stretch, holder, role, kind(base), of, former, start, end);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0-]+", " ").strip();
  }

  private static Kind kind(String role) {
    if (role.matches(WORDS.get("leading"))) {
      return Kind.LEADING;
    }
    return role.matches(WORDS.get("member")) ? Kind.MEMBER : Kind.OFFICE;
  }

  private void write(
      Stretch stretch,
      Holder holder,
      String role,
      Kind kind,
      Optional<Body> of,
      boolean former,
      int start,
      int end) {
    Span span = index.span(stretch.start() + start, stretch.start() + end);
    Optional<PartialDate> said = document.saidOn(span);
    Utterance words =
        new Utterance(
            document.sourceName(),
            sources.key(document, span),
            said,
            Optional.empty(),
            Optional.empty(),
            new Quote(document.id(), span, index.words(span).strip().replaceAll("\\s+", " ")));
    StatedRole stated =
        new StatedRole(
            holder.id(),
            holder.name(),
            holder.person(),
            role,
            kind,
            of,
            former,
            stretch.year().or(() -> said),
            words);
    boolean known =
        roles.stream()
            .anyMatch(
                r ->
                    r.holder().equals(stated.holder())
                        && r.role().equals(stated.role())
                        && r.of().equals(stated.of())
                        && r.words().quote().span().overlaps(span));
    if (!known) {
      roles.add(stated);
    }
  }
}
