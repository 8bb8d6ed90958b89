package org.cronista.coder.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
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

  /** Things by which somebody speaks. */
  private static final List<String> SPEAKING_LISTS = List.of("media", "documents", "agreements");

  private final FrameIndex index;
  private final Parties parties;
  private final RoleFiller roles;
  private final SpeechActs speechActs;
  private final OneDeed oneDeed;
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
    this.roles = new RoleFiller(cues.lightVerbs(), parties, VERBAL);
    this.speechActs = new SpeechActs(cues.lists());
    this.oneDeed = new OneDeed(cues.lightVerbs(), VERBAL);
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
          Triggers.find(sentence, token, frame, dates).ifPresent(candidates::add);
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
    List<FrameMatch> read =
        new SentenceReading(sentence, dates, lists).read(oneDeed.of(sentence, matches));
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

  private Optional<FrameMatch> fill(
      Sentence sentence,
      Grammar grammar,
      Candidate candidate,
      KnownTokens known,
      MatchListener listener) {
    Set<Integer> dates = known.dates();
    Frame frame = candidate.frame();
    Optional<Integer> light = roles.lightVerb(sentence, candidate.head());
    Filled actors = roles.fillRole(sentence, grammar, candidate, light, frame.actor());
    Effect effect =
        light.map(l -> roles.effectOf(sentence, candidate.head(), l)).orElse(Effect.OBSERVED);
    boolean carries = effect != Effect.OBSERVED && effect != Effect.SUFFERED;
    if (actors.heads().isEmpty() && carries && !frame.actor().isEmpty()) {
      actors = roles.carriedParty(sentence, grammar, light.orElseThrow());
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
      actors = roles.countryOf(sentence, candidate);
    }
    Filled recipients =
        RoleFiller.behind(
            roles.fillRole(sentence, grammar, candidate, light, frame.recipient()), candidate);
    if (recipients.heads().isEmpty() && frame.recipient().contains("object")) {
      recipients = roles.objectWithin(sentence, grammar, candidate);
    }
    if (recipients.heads().isEmpty() && effect == Effect.SUFFERED) {
      recipients = roles.carriedParty(sentence, grammar, light.orElseThrow());
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
            parties);
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
    if (frame.partOfSpeech() == PartOfSpeech.NOUN && "compound".equals(actors.relation())) {
      actors = actors.without(known.places()); // "the Naju raid" was not Naju's
    }
    Filled doers = parties(sentence, actors, dates, h -> parties.actor(sentence, h));
    if (doers.heads().isEmpty() && carries && !frame.actor().isEmpty()) {
      Filled carried = roles.carriedParty(sentence, grammar, light.orElseThrow());
      doers = parties(sentence, carried, dates, h -> parties.actor(sentence, h));
    }
    Optional<String> toldMode = refinement.flatMap(Refinement::mode).or(frame::mode);
    PloverType type =
        doers.heads().isEmpty() ? told : speechActs.of(sentence, candidate, light, told, toldMode);
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
    if (verbal) {
      recipients = roles.addressedAbove(sentence, grammar, candidate, doers, recipients);
    }
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
        (type == PloverType.THREATEN && told != type ? SpeechActs.threat(told, toldMode) : toldMode)
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
    return sentence.listChildren(head, Relation.NOMINAL_MODIFIER).stream()
        .anyMatch(Token::isNumber);
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
}
