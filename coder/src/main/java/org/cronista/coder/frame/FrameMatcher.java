package org.cronista.coder.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.cronista.coder.frame.FrameMatch.Trait;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.PloverType;
import org.cronista.packs.Cues;
import org.cronista.packs.Cues.Effect;
import org.cronista.packs.Frame;
import org.cronista.packs.Frame.PartOfSpeech;
import org.cronista.packs.Frame.Refinement;

/**
 * Finds frames in a parsed sentence: longest trigger first, then the frame whose conditions hold;
 * one frame a token.
 */
public final class FrameMatcher {

  /** A word of a trigger may stand this many tokens behind the one before it ("break it up"). */
  private static final int MAX_GAP = 6;

  private static final Set<String> CLOSED_RELATIONS =
      Set.of(
          "subject",
          "object",
          "indirect",
          "by",
          "possessive",
          "compound",
          "adjective",
          "in",
          "on",
          "at",
          "during",
          "after",
          "before");

  private static final Set<String> LOCAL = Set.of("in", "on", "at");

  private static final Set<String> NUMBER_NOUNS =
      Set.of("dozen", "score", "hundred", "thousand", "million");

  /** Types that are done with words and so have somebody they are addressed to. */
  private static final Set<PloverType> VERBAL =
      EnumSet.of(
          PloverType.REQUEST,
          PloverType.AGREE,
          PloverType.THREATEN,
          PloverType.REJECT,
          PloverType.ACCUSE,
          PloverType.SUPPORT,
          PloverType.CONCEDE);

  /** Words that may be about a place: "promised a clinic in <i>Goma</i>". */
  private static final Set<PloverType> ABOUT_PLACES =
      EnumSet.of(PloverType.AGREE, PloverType.REJECT, PloverType.THREATEN);

  /** What somebody can be accused of. */
  private static final Set<PloverType> DEEDS =
      EnumSet.of(PloverType.ASSAULT, PloverType.PROTEST, PloverType.COERCE);

  /** Harm whose announcement is a threat. */
  private static final Set<PloverType> HOSTILE =
      EnumSet.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.SANCTION);

  /** Things by which somebody speaks. */
  private static final List<String> SPEAKING_LISTS = List.of("media", "documents", "agreements");

  /** Cooperation that a promise or refusal can be about. */
  private static final Set<PloverType> COOPERATIVE =
      EnumSet.of(
          PloverType.AID,
          PloverType.COOPERATE,
          PloverType.CONSULT,
          PloverType.SUPPORT,
          PloverType.CONCEDE,
          PloverType.RETREAT);

  private final FrameIndex index;
  private final Map<String, Effect> lightVerbs;
  private final Parties parties;
  private final Map<String, Set<String>> lists;

  /**
   * Matches against some frames.
   *
   * @param index the frames
   * @param cues the language's light verbs and word lists
   * @param parties who can fill a role
   */
  public FrameMatcher(FrameIndex index, Cues cues, Parties parties) {
    this.index = index;
    this.lightVerbs = cues.lightVerbs();
    this.lists = cues.lists();
    this.parties = parties;
  }

  /**
   * The frames found, in text order of their triggers.
   *
   * @param known what is known already of the sentence's tokens: dates tell of no event ("in
   *     <i>March</i> 1985"), place names meet the condition {@code <place>}
   */
  public List<FrameMatch> match(Sentence sentence, KnownTokens known) {
    return match(sentence, known, MatchListener.NOBODY);
  }

  /** As {@link #match(Sentence, KnownTokens)}, and tells of the frames that were not taken. */
  public List<FrameMatch> match(Sentence sentence, KnownTokens known, MatchListener listener) {
    if (!sentence.isParsed()) {
      return List.of();
    }
    Set<Integer> dates = known.dates();
    Grammar grammar = new Grammar(sentence);
    List<Candidate> candidates = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (!dates.contains(token.index())) {
        for (Frame frame : index.candidates(token)) {
          findTrigger(sentence, token, frame, dates).ifPresent(candidates::add);
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> -c.tokens().size())
            .thenComparing(c -> c.frame().requires().isEmpty())
            .thenComparing(c -> -c.frame().confidence()));
    boolean[] taken = new boolean[sentence.size()];
    List<FrameMatch> matches = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.tokens().stream().anyMatch(i -> taken[i])) {
        listener.dismissed(
            candidate.frame(), candidate.tokens(), "its words belong to a longer or surer trigger");
        continue;
      }
      Optional<FrameMatch> match = fill(sentence, grammar, candidate, known, listener);
      if (match.isPresent()) {
        candidate.tokens().forEach(i -> taken[i] = true);
        matches.add(match.get());
      }
    }
    matches.sort(Comparator.comparingInt(FrameMatch::head).thenComparing(FrameMatch::lastToken));
    List<FrameMatch> kept = dropRepeated(sentence, dropCarriers(sentence, matches));
    List<FrameMatch> read =
        new SentenceReading(sentence, dates, lists).read(shareRecipients(sentence, kept));
    for (FrameMatch match : matches) {
      if (read.stream()
          .noneMatch(m -> m.frame().equals(match.frame()) && m.head() == match.head())) {
        listener.dismissed(
            match.frame(),
            match.trigger(),
            "another frame in the sentence tells the same, or more");
      }
    }
    return read;
  }

  /**
   * Whom a purpose names, the act itself is about: "blocked roads to press <i>the ministry</i>",
   * "opened fire to disperse <i>students</i>".
   */
  private static List<FrameMatch> shareRecipients(Sentence sentence, List<FrameMatch> matches) {
    List<FrameMatch> shared = new ArrayList<>();
    for (FrameMatch outer : matches) {
      Optional<FrameMatch> purpose =
          outer.recipients().isEmpty()
              ? matches.stream().filter(inner -> isPurpose(sentence, inner, outer)).findFirst()
              : Optional.empty();
      shared.add(
          purpose
              .map(p -> outer.withRecipients(without(p.recipients(), outer.actors()), "purpose"))
              .orElse(outer));
    }
    return shared;
  }

  private static List<Integer> without(List<Integer> heads, List<Integer> others) {
    return heads.stream().filter(h -> !others.contains(h)).toList();
  }

  private static boolean isPurpose(Sentence sentence, FrameMatch inner, FrameMatch outer) {
    boolean said = outer.type() == PloverType.PROTEST && VERBAL.contains(inner.type());
    boolean same = outer.type() == PloverType.ASSAULT && inner.type() == PloverType.ASSAULT;
    int at = inner.head();
    for (int steps = 0; at >= 0 && steps < MAX_GAP; steps++) {
      Token token = sentence.token(at);
      boolean clause =
          token.relation() == Relation.ADVERBIAL_CLAUSE
              || token.relation() == Relation.OPEN_CLAUSAL_COMPLEMENT
              || token.relation() == Relation.PREPOSITION_CLAUSE;
      boolean infinitive =
          sentence.findChild(at, Relation.AUXILIARY).filter(a -> "TO".equals(a.tag())).isPresent();
      if (clause && (infinitive || (said && "VBG".equals(token.tag())))) {
        return (said || same)
            && !inner.recipients().isEmpty()
            && (outer.trigger().contains(token.head())
                || outer.trigger().contains(governorThrough(sentence, token)));
      }
      at = token.head();
    }
    return false;
  }

  private static int governorThrough(Sentence sentence, Token clause) {
    return clause.head() < 0 ? -1 : sentence.token(clause.head()).head();
  }

  /**
   * Where a verb and its own predicate tell the same event of the same people ("<i>left</i> eight
   * people <i>dead</i>"), only the one that says more exactly what came of it stays.
   */
  private static List<FrameMatch> dropRepeated(Sentence sentence, List<FrameMatch> matches) {
    List<FrameMatch> kept = new ArrayList<>(matches);
    for (FrameMatch outcome : matches) {
      int verb = sentence.token(outcome.head()).head();
      boolean predicate = outcome.frame().partOfSpeech() == PartOfSpeech.ADJECTIVE;
      kept.removeIf(
          m ->
              predicate
                  && !m.equals(outcome)
                  && m.head() == verb
                  && m.type() == outcome.type()
                  && (m.recipients().equals(outcome.recipients()) || m.recipients().isEmpty()));
    }
    return kept;
  }

  /** A verb frame that only carries an event noun which is itself a frame gives way to the noun. */
  private List<FrameMatch> dropCarriers(Sentence sentence, List<FrameMatch> matches) {
    Set<Integer> carriers = new java.util.HashSet<>();
    for (FrameMatch match : matches) {
      match.lightVerb().ifPresent(carriers::add);
    }
    return matches.stream()
        .filter(
            m ->
                !(m.frame().partOfSpeech() == PartOfSpeech.VERB
                    && carriers.contains(m.head())
                    && lightVerbs.containsKey(sentence.token(m.head()).lemma())
                    && lightVerbs.get(sentence.token(m.head()).lemma()) == Effect.HAPPENS))
        .toList();
  }

  private record Candidate(Frame frame, int head, List<Integer> tokens) {}

  private static Optional<Candidate> findTrigger(
      Sentence sentence, Token first, Frame frame, Set<Integer> dates) {
    List<String> words = frame.trigger();
    if (frame.partOfSpeech() == PartOfSpeech.VERB) {
      boolean attribute = first.relation() == Relation.ADJECTIVE && words.size() > 1;
      if (!FrameIndex.fits(PartOfSpeech.VERB, first) || attribute) {
        return Optional.empty();
      }
      List<Integer> tokens = new ArrayList<>(List.of(first.index()));
      for (int i = 1; i < words.size(); i++) {
        Optional<Integer> next =
            nextWord(sentence, first.index(), tokens, words.get(i), i == words.size() - 1)
                .filter(token -> !opensDate(sentence, token, dates));
        if (next.isEmpty()) {
          return Optional.empty();
        }
        tokens.add(next.get());
      }
      return Optional.of(new Candidate(frame, headOf(sentence, tokens), tokens));
    }
    int last = first.index() + words.size() - 1;
    if (last >= sentence.size()) {
      return Optional.empty();
    }
    List<Integer> tokens = new ArrayList<>();
    for (int i = first.index(); i <= last; i++) {
      if (!isWord(sentence.token(i), words.get(i - first.index()))) {
        return Optional.empty();
      }
      tokens.add(i);
    }
    int head = headOf(sentence, tokens);
    Token headToken = sentence.token(head);
    boolean gerund = "VBG".equals(headToken.tag()) && frame.partOfSpeech() == PartOfSpeech.NOUN;
    if (gerund
        && !headToken.form().toLowerCase(Locale.ROOT).equals(words.get(head - first.index()))) {
      return Optional.empty(); // "arresting" is a form of the verb, not of the noun
    }
    boolean finite = headToken.isVerb() && sentence.findChild(head, Relation.OBJECT).isPresent();
    if (!FrameIndex.fits(frame.partOfSpeech(), headToken)
        || (frame.partOfSpeech() == PartOfSpeech.ADJECTIVE && finite)
        || isMereModifier(sentence, headToken, frame)) {
      return Optional.empty();
    }
    return Optional.of(new Candidate(frame, head, tokens));
  }

  /** The next word of a verb trigger: adjacent, or hanging on the verb not far behind it. */
  private static Optional<Integer> nextWord(
      Sentence sentence, int verb, List<Integer> sofar, String word, boolean last) {
    int previous = sofar.get(sofar.size() - 1);
    for (int i = previous + 1; i < sentence.size() && i <= previous + MAX_GAP; i++) {
      boolean near = i == previous + 1 || hangsOn(sentence, i, sofar);
      if (isWord(sentence.token(i), word) && near && !opensPurpose(sentence, i, last)) {
        return Optional.of(i);
      }
    }
    for (Token child : sentence.listChildren(verb, Relation.PASSIVE_SUBJECT)) {
      if (isWord(child, word)) {
        return Optional.of(child.index());
      }
    }
    return Optional.empty();
  }

  /** The "on" of "marched <i>on</i> Friday" belongs to the date. */
  private static boolean opensDate(Sentence sentence, int index, Set<Integer> dates) {
    return dates.contains(index)
        || sentence.listChildren(index, Relation.PREPOSITION_OBJECT).stream()
            .anyMatch(object -> dates.contains(object.index()));
  }

  /** The "to" of "protested <i>to</i> demand" is no preposition that could end a trigger. */
  private static boolean opensPurpose(Sentence sentence, int index, boolean last) {
    Token token = sentence.token(index);
    return last && "to".equals(token.lemma()) && token.relation() == Relation.AUXILIARY;
  }

  private static boolean hangsOn(Sentence sentence, int index, List<Integer> tokens) {
    Token token = sentence.token(index);
    boolean closed =
        switch (token.relation()) {
          case PARTICLE,
              OBJECT,
              PREPOSITION,
              PREPOSITION_OBJECT,
              OBJECT_PREDICATE,
              ADVERB,
              ATTRIBUTE,
              ADJECTIVAL_COMPLEMENT,
              OPEN_CLAUSAL_COMPLEMENT,
              INDIRECT_OBJECT ->
              true;
          default -> false;
        };
    return closed && tokens.contains(token.head());
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equals(word) || token.form().toLowerCase(Locale.ROOT).equals(word);
  }

  /** The trigger's token that hangs on something outside it: "wounded" in "were wounded". */
  private static int headOf(Sentence sentence, List<Integer> tokens) {
    for (int token : tokens) {
      if (!tokens.contains(sentence.token(token).head())) {
        return token;
      }
    }
    return tokens.get(tokens.size() - 1);
  }

  /**
   * "riot police", "strike committee": an event noun that only says what kind of thing another is.
   */
  private static boolean isMereModifier(Sentence sentence, Token head, Frame frame) {
    if (frame.partOfSpeech() != PartOfSpeech.NOUN) {
      return false;
    }
    boolean modifies =
        head.relation() == Relation.COMPOUND
            || (head.relation() == Relation.NOMINAL_MODIFIER && head.isNoun())
            || (head.isAdjective() && head.relation() == Relation.ADJECTIVE);
    return modifies && head.head() >= 0 && sentence.token(head.head()).isNoun();
  }

  private Optional<FrameMatch> fill(
      Sentence sentence,
      Grammar grammar,
      Candidate candidate,
      KnownTokens known,
      MatchListener listener) {
    Set<Integer> dates = known.dates();
    Frame frame = candidate.frame();
    Optional<Integer> light = lightVerb(sentence, candidate.head());
    Filled actors = fillRole(sentence, grammar, candidate, light, frame.actor());
    Effect effect = light.map(l -> effectOf(sentence, candidate.head(), l)).orElse(Effect.OBSERVED);
    boolean carries = effect != Effect.OBSERVED && effect != Effect.SUFFERED;
    if (actors.heads().isEmpty() && carries && !frame.actor().isEmpty()) {
      actors = carriedParty(sentence, grammar, light.orElseThrow());
    }
    if (actors.heads().isEmpty()
        && frame.partOfSpeech() == PartOfSpeech.NOUN
        && DEEDS.contains(frame.type())) {
      actors =
          grammar
              .accusedOf(candidate.head())
              .map(accused -> new Filled(grammar.withConjuncts(accused), "accused"))
              .orElse(actors);
    }
    if (actors.heads().isEmpty() && frame.partOfSpeech() == PartOfSpeech.NOUN) {
      actors = countryOf(sentence, candidate);
    }
    Filled recipients =
        behind(fillRole(sentence, grammar, candidate, light, frame.recipient()), candidate);
    if (recipients.heads().isEmpty() && frame.recipient().contains("object")) {
      recipients = objectWithin(sentence, grammar, candidate);
    }
    if (recipients.heads().isEmpty() && effect == Effect.SUFFERED) {
      recipients = carriedParty(sentence, grammar, light.orElseThrow());
    }
    if (!recipients.heads().isEmpty() && recipients.heads().equals(actors.heads())) {
      recipients = Filled.NOBODY;
    }
    FrameConditions conditions =
        new FrameConditions(
            sentence,
            grammar,
            known,
            candidate.head(),
            candidate.tokens(),
            actors.heads(),
            recipients.heads(),
            index -> parties.isPeople(sentence, index));
    Optional<String> obstacle = conditions.findObstacle(frame);
    if (obstacle.isPresent()) {
      listener.dismissed(frame, candidate.tokens(), obstacle.get());
      return Optional.empty();
    }
    Optional<Refinement> refinement =
        frame.refinements().stream()
            .filter(r -> r.when().stream().allMatch(conditions::holds))
            .findFirst();
    PloverType told = refinement.flatMap(Refinement::type).orElse(frame.type());
    Filled doers = parties(sentence, actors, dates, h -> parties.actor(sentence, h));
    if (doers.heads().isEmpty() && carries && !frame.actor().isEmpty()) {
      Filled carried = carriedParty(sentence, grammar, light.orElseThrow());
      doers = parties(sentence, carried, dates, h -> parties.actor(sentence, h));
    }
    Optional<String> toldMode = refinement.flatMap(Refinement::mode).or(frame::mode);
    PloverType type =
        doers.heads().isEmpty() ? told : speechAct(sentence, candidate, light, told, toldMode);
    boolean byVerb = frame.partOfSpeech() == PartOfSpeech.VERB;
    if (byVerb && VERBAL.contains(told) && !canSpeak(sentence, actors.heads())) {
      listener.dismissed(frame, candidate.tokens(), "its subject is nobody who could say so");
      return Optional.empty();
    }
    if (told == PloverType.CONSULT
        && !(canMeet(sentence, doers.heads()) && canMeet(sentence, recipients.heads()))) {
      listener.dismissed(frame, candidate.tokens(), "nobody there who could meet somebody");
      return Optional.empty();
    }
    boolean verbal = VERBAL.contains(type);
    Filled addressed =
        parties(sentence, recipients, dates, h -> parties.recipient(sentence, h, verbal))
            .without(doers.heads());
    if (addressed.heads().isEmpty() && verbal && expectsAddressee(type, doers)) {
      addressed =
          new Filled(
                  parties.firstInContent(
                      sentence,
                      candidate.head(),
                      doers.heads(),
                      ABOUT_PLACES.contains(type) ? known.places() : Set.of()),
                  "content")
              .without(doers.heads());
    }
    Optional<String> mode =
        (type == PloverType.THREATEN && told != type ? threat(told, toldMode) : toldMode)
            .filter(type.modes()::contains);
    return Optional.of(
        new FrameMatch(
            frame,
            candidate.head(),
            candidate.tokens().stream().sorted().toList(),
            type,
            mode,
            type == told
                ? refinement.flatMap(Refinement::subEvent).or(frame::subEvent)
                : Optional.empty(),
            doers.heads(),
            addressed.heads(),
            doers.relation(),
            addressed.relation(),
            light,
            type == told ? Set.of() : Set.of(Trait.SPEECH_ACT)));
  }

  /** Only somebody meets somebody: a river meets the sea, a film is met with applause. */
  private boolean canMeet(Sentence sentence, List<Integer> heads) {
    return heads.isEmpty()
        || heads.stream()
            .anyMatch(
                h ->
                    !sentence.token(h).tag().startsWith("NN")
                        || parties.isParty(sentence, h)
                        || parties.namesSomebody(sentence, h));
  }

  /** Only somebody, or what somebody wrote, asks, accuses and refuses. */
  private boolean canSpeak(Sentence sentence, List<Integer> heads) {
    return heads.isEmpty()
        || heads.stream()
            .anyMatch(
                h ->
                    !sentence.token(h).isNoun()
                        || parties.isParty(sentence, h)
                        || isCounted(sentence, h)
                        || (parties.isAbstraction(sentence, h)
                            && parties.namesSomebody(sentence, h)))
        || heads.stream()
            .map(h -> sentence.token(h).lemma())
            .anyMatch(
                w ->
                    SPEAKING_LISTS.stream()
                        .anyMatch(l -> lists.getOrDefault(l, Set.of()).contains(w)));
  }

  /** "52 percent", "two thirds". */
  private static boolean isCounted(Sentence sentence, int head) {
    return sentence.listChildren(head, Relation.NOMINAL_MODIFIER).stream().anyMatch(Token::isNumber);
  }

  /** Those who agree with each other need nobody else. */
  private static boolean expectsAddressee(PloverType type, Filled actors) {
    return type != PloverType.AGREE || actors.heads().size() < 2;
  }

  /** Puts the parties in the place of the phrases that name or hide them. */
  private static Filled parties(
      Sentence sentence, Filled found, Set<Integer> dates, IntFunction<List<Integer>> resolve) {
    List<Integer> heads = new ArrayList<>();
    for (int head : found.heads()) {
      boolean date = dates.contains(head) && !sentence.token(head).isNumber();
      if (!date) {
        resolve.apply(head).stream().filter(h -> !heads.contains(h)).forEach(heads::add);
      }
    }
    return new Filled(heads, heads.isEmpty() ? "" : found.relation());
  }

  /**
   * PLOVER: cooperation that somebody says will come is AGREE, that somebody says will not come is
   * REJECT, and what will come unless somebody yields is THREATEN.
   */
  private PloverType speechAct(
      Sentence sentence,
      Candidate candidate,
      Optional<Integer> light,
      PloverType told,
      Optional<String> mode) {
    boolean isVerb = candidate.frame().partOfSpeech() == PartOfSpeech.VERB;
    int verb = light.orElse(candidate.head());
    if (!(isVerb || light.isPresent())
        || !(isFuture(sentence, verb) || isWilling(sentence, verb))
        || sentence.findChild(verb, Relation.PASSIVE_AUXILIARY).isPresent()) {
      return told;
    }
    for (Token clause : sentence.listChildren(verb, Relation.ADVERBIAL_CLAUSE)) {
      Optional<Token> marker = sentence.findChild(clause.index(), Relation.MARKER);
      if (marker.isPresent() && "unless".equals(marker.get().lemma())) {
        return PloverType.THREATEN;
      }
    }
    if (HOSTILE.contains(told)
        && threatens(sentence, verb)
        && mode.filter("convict"::equals).isEmpty()) {
      return PloverType.THREATEN;
    }
    // Whoever will resign promises nothing to anybody.
    if (!COOPERATIVE.contains(told) || mode.filter("resign"::equals).isPresent()) {
      return told;
    }
    boolean negated = sentence.findChild(verb, Relation.NEGATION).isPresent();
    return negated ? PloverType.REJECT : PloverType.AGREE;
  }

  /**
   * "it <i>will</i> expel him", "said it <i>would</i> attack"; not "would kill them a year later".
   */
  private static boolean threatens(Sentence sentence, int verb) {
    if (sentence.findChild(verb, Relation.NEGATION).isPresent()) {
      return false;
    }
    boolean reported = sentence.token(verb).relation() == Relation.CLAUSAL_COMPLEMENT;
    return sentence.listChildren(verb, Relation.AUXILIARY).stream()
            .anyMatch(a -> "will".equals(a.lemma()) || (reported && "would".equals(a.lemma())))
        && "VB".equals(sentence.token(verb).tag());
  }

  /** The mode of a threat, by what is threatened. */
  private static Optional<String> threat(PloverType told, Optional<String> mode) {
    return switch (told) {
      case ASSAULT -> Optional.of("violence");
      case SANCTION -> Optional.of(mode.filter("expel"::equals).orElse("relations"));
      case COERCE ->
          switch (mode.orElse("")) {
            case "arrest" -> Optional.of("arrest");
            case "deport" -> Optional.of("expel");
            case "seize" -> Optional.of("territory");
            default -> Optional.of("restrict");
          };
      default -> Optional.empty();
    };
  }

  private static boolean isFuture(Sentence sentence, int verb) {
    return sentence.listChildren(verb, Relation.AUXILIARY).stream()
        .anyMatch(a -> "will".equals(a.lemma()) || "would".equals(a.lemma()));
  }

  /** "is <i>ready</i> to mediate". */
  private boolean isWilling(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean infinitive =
        token.relation() == Relation.OPEN_CLAUSAL_COMPLEMENT
            || token.relation() == Relation.ADJECTIVAL_COMPLEMENT;
    return infinitive
        && lists.getOrDefault("willing", Set.of()).contains(sentence.token(token.head()).lemma());
  }

  private record Filled(List<Integer> heads, String relation) {
    static final Filled NOBODY = new Filled(List.of(), "");

    Filled without(List<Integer> others) {
      List<Integer> left = heads.stream().filter(h -> !others.contains(h)).toList();
      return new Filled(left, left.isEmpty() ? "" : relation);
    }
  }

  /** "<i>Israeli</i> air raids"; not where the people named so may be those who suffer it. */
  private Filled countryOf(Sentence sentence, Candidate candidate) {
    Frame frame = candidate.frame();
    if (frame.actor().isEmpty() || frame.recipient().contains("adjective")) {
      return Filled.NOBODY;
    }
    List<Integer> heads =
        candidate.tokens().stream()
            .flatMap(
                t ->
                    sentence
                        .listChildren(
                            t, Relation.ADJECTIVE, Relation.NOMINAL_MODIFIER, Relation.COMPOUND)
                        .stream())
            .map(Token::index)
            .filter(t -> !candidate.tokens().contains(t) && parties.isCountry(sentence, t))
            .toList();
    return heads.isEmpty() ? Filled.NOBODY : new Filled(heads, "adjective");
  }

  /** "attempted to kill <i>the mayor</i>": the object of the trigger's inner verb. */
  private Filled objectWithin(Sentence sentence, Grammar grammar, Candidate candidate) {
    List<Integer> heads = new ArrayList<>();
    for (int token : candidate.tokens()) {
      if (token != candidate.head() && sentence.token(token).isVerb()) {
        heads.addAll(grammar.fillers(token, "object"));
      }
    }
    boolean verbal = VERBAL.contains(candidate.frame().type());
    heads.removeIf(
        h ->
            candidate.tokens().contains(h)
                || isNoParty(sentence, h, "object")
                || (verbal && !parties.isParty(sentence, h)));
    return heads.isEmpty() ? Filled.NOBODY : new Filled(heads, "object");
  }

  /**
   * What a preposition names before the verb says where or when: "<i>From Mexico</i> he called".
   */
  private static Filled behind(Filled found, Candidate candidate) {
    boolean verb = candidate.frame().partOfSpeech() == PartOfSpeech.VERB;
    if (!verb
        || !isPreposition(found.relation())
            && !LOCAL.contains(found.relation())) {
      return found;
    }
    List<Integer> left = found.heads().stream().filter(h -> h > candidate.head()).toList();
    return new Filled(left, left.isEmpty() ? "" : found.relation());
  }

  private Filled fillRole(
      Sentence sentence,
      Grammar grammar,
      Candidate candidate,
      Optional<Integer> light,
      List<String> relations) {
    for (String relation : relations) {
      List<Integer> heads = new ArrayList<>(grammar.fillers(candidate.head(), relation));
      if (heads.isEmpty() && light.isPresent() && isPreposition(relation)) {
        heads.addAll(grammar.fillers(light.get(), relation));
      }
      boolean fromObject = isPreposition(relation) || LOCAL.contains(relation);
      if (heads.isEmpty() && fromObject && !"of".equals(relation)) {
        heads.addAll(throughObject(sentence, grammar, candidate, relation));
      }
      if (heads.isEmpty()) {
        for (int token : candidate.tokens()) {
          boolean ownClause =
              sentence.token(token).relation() == Relation.CONJUNCT || !isClauseRelation(relation);
          if (token != candidate.head() && ownClause) {
            heads.addAll(grammar.fillers(token, relation));
          }
        }
      }
      heads.removeIf(h -> candidate.tokens().contains(h) || isNoParty(sentence, h, relation));
      if (!heads.isEmpty()) {
        return new Filled(heads, relation);
      }
    }
    return Filled.NOBODY;
  }

  /** "sent arms <i>to</i> rebels": the parser may hang the preposition on the verb's object. */
  private static List<Integer> throughObject(
      Sentence sentence, Grammar grammar, Candidate candidate, String relation) {
    if (candidate.frame().partOfSpeech() != PartOfSpeech.VERB) {
      return List.of();
    }
    for (Token object : sentence.listChildren(candidate.head(), Relation.OBJECT)) {
      List<Integer> found = grammar.fillers(object.index(), relation);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "warrants were issued <i>for</i> her": the carrying verb holds the noun's prepositions. */
  private static boolean isPreposition(String relation) {
    return !CLOSED_RELATIONS.contains(relation);
  }

  private static boolean isClauseRelation(String relation) {
    return "subject".equals(relation) || "object".equals(relation);
  }

  /** Expletives, and modifiers that cannot name anybody. */
  private boolean isNoParty(Sentence sentence, int head, String relation) {
    Token token = sentence.token(head);
    if (token.tag().startsWith("W") || "EX".equals(token.tag()) || isBareThis(token)) {
      return true;
    }
    if ("adjective".equals(relation)) {
      return !Character.isUpperCase(token.form().charAt(0))
          && !Set.of("military", "presidential", "governmental").contains(token.lemma());
    }
    if ("compound".equals(relation)) {
      return !token.isNoun()
          || NUMBER_NOUNS.contains(token.lemma())
          || !parties.isParty(sentence, head);
    }
    boolean participle = "VBG".equals(token.tag()) || "VBN".equals(token.tag());
    return (token.isNumber() && "by".equals(relation)) || (token.isVerb() && !participle);
  }

  private static boolean isBareThis(Token token) {
    return "DT".equals(token.tag()) && Set.of("this", "that").contains(token.lemma());
  }

  /** What the carrying verb does with the event, alone or with its preposition. */
  private Effect effectOf(Sentence sentence, int head, int verb) {
    String lemma = sentence.token(verb).lemma();
    int preposition = sentence.token(head).head();
    boolean through =
        preposition >= 0
            && preposition != verb
            && sentence.token(preposition).relation() == Relation.PREPOSITION;
    String key = through ? lemma + " " + sentence.token(preposition).lemma() : lemma;
    return lightVerbs.getOrDefault(key, lightVerbs.getOrDefault(lemma, Effect.HAPPENS));
  }

  /** The verb of "staged a strike", "a strike was staged". */
  private Optional<Integer> lightVerb(Sentence sentence, int head) {
    Token token = sentence.token(head);
    int at = head;
    for (int i = 0; i < 4 && token.relation() == Relation.CONJUNCT && token.head() >= 0; i++) {
      at = token.head();
      token = sentence.token(at);
    }
    boolean carried =
        token.relation() == Relation.OBJECT || token.relation() == Relation.PASSIVE_SUBJECT;
    if (carried
        && token.head() >= 0
        && lightVerbs.containsKey(sentence.token(token.head()).lemma())) {
      return Optional.of(token.head());
    }
    if (token.relation() == Relation.PREPOSITION_OBJECT && token.head() >= 0) {
      int verb = sentence.token(token.head()).head();
      if (verb >= 0) {
        String phrase = sentence.token(verb).lemma() + " " + sentence.token(token.head()).lemma();
        if (lightVerbs.containsKey(phrase)) {
          return Optional.of(verb);
        }
      }
    }
    return Optional.empty();
  }

  private Filled carriedParty(Sentence sentence, Grammar grammar, int verb) {
    for (String relation : List.of("subject", "by")) {
      List<Integer> heads = new ArrayList<>(grammar.fillers(verb, relation));
      heads.removeIf(h -> isNoParty(sentence, h, relation));
      if (!heads.isEmpty()) {
        return new Filled(heads, "light verb's " + relation);
      }
    }
    return Filled.NOBODY;
  }
}
