package org.cronista.coder.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cronista.coder.language.Grammar;
import org.cronista.coder.language.Sentence;
import org.cronista.model.Span;
import org.cronista.packs.Cues;

/**
 * Finds who said what in a document: indirect, direct and mixed quotation, headlines, "according
 * to", and what people are told to think or want. Which words are cues is the packs' business.
 *
 * <p>Immutable and safe for concurrent use.
 */
public final class StatementFinder {

  private final SpeechLexicon lexicon;
  private final VerbStatements verbs;
  private final NounStatements nouns;
  private final PhraseStatements phrases;
  private final LabelStatements labels;
  private final SpeakerResolver resolver;

  /** Reads statements by the cue words of one language. */
  public StatementFinder(Cues cues) {
    lexicon = new SpeechLexicon(cues);
    verbs = new VerbStatements(lexicon);
    nouns = new NounStatements(lexicon);
    phrases = new PhraseStatements(lexicon);
    labels = new LabelStatements(lexicon);
    resolver = new SpeakerResolver(lexicon);
  }

  /**
   * The statements of a document, in the order of their cues.
   *
   * @param sentences all sentences of one document in order; those that are not parsed give only
   *     their quotes
   */
  public List<FoundStatement> find(List<Sentence> sentences) {
    List<FoundStatement> found = new ArrayList<>();
    Optional<Draft> carried = Optional.empty();
    Optional<Sentence> before = Optional.empty();
    for (List<Sentence> block : blocks(sentences)) {
      List<Quote> quotes = QuoteFinder.find(block);
      QuoteStatements quoting =
          new QuoteStatements(lexicon, block, quotes, draft(block), before, carried);
      List<Draft> drafts = distinct(worthKeeping(quoting.complete(), block, quotes));
      carried = quoting.carry();
      before = Optional.of(block.get(block.size() - 1));
      found.addAll(link(drafts, block, quotes));
    }
    return found;
  }

  private static List<List<Sentence>> blocks(List<Sentence> sentences) {
    List<List<Sentence>> blocks = new ArrayList<>();
    List<Sentence> current = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (!current.isEmpty() && !current.get(0).block().equals(sentence.block())) {
        blocks.add(current);
        current = new ArrayList<>();
      }
      current.add(sentence);
    }
    if (!current.isEmpty()) {
      blocks.add(current);
    }
    return blocks;
  }

  private List<Draft> draft(List<Sentence> block) {
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : block) {
      if (sentence.isParsed()) {
        Grammar grammar = new Grammar(sentence);
        drafts.addAll(verbs.find(sentence, grammar));
        drafts.addAll(nouns.find(sentence, grammar));
        drafts.addAll(phrases.find(sentence, grammar));
      }
    }
    labels.find(block).ifPresent(drafts::add);
    return drafts;
  }

  /**
   * Inside a quotation only what it reports of third parties is told again: "I think", "you know"
   * and the like belong to whoever is quoted.
   */
  private static List<Draft> worthKeeping(
      List<Draft> drafts, List<Sentence> block, List<Quote> quotes) {
    return drafts.stream()
        .filter(
            d ->
                quotes.stream().noneMatch(q -> q.span().contains(d.cue().mention().span()))
                    || isThirdPartyReport(d, block))
        .toList();
  }

  private static boolean isThirdPartyReport(Draft draft, List<Sentence> block) {
    if (!draft.isReport() || draft.speaker().isEmpty()) {
      return false;
    }
    Phrase speaker = draft.speaker().get();
    Sentence sentence = block.get(speaker.sentenceOrder() - block.get(0).order());
    boolean finite = sentence.token(draft.cue().head()).tag().matches("VB[DZP]");
    return finite && !SpeakerFinder.isPronoun(sentence, speaker);
  }

  /**
   * One statement for one content: of two readings the surer one, speakers known before unknown.
   */
  private static List<Draft> distinct(List<Draft> drafts) {
    Map<Reading, Draft> byContent = new HashMap<>();
    Comparator<Draft> surer =
        Comparator.comparing((Draft d) -> d.speaker().isEmpty())
            .thenComparing(d -> !d.isReport())
            .thenComparingInt(Draft::rank)
            .thenComparing(d -> d.cue().mention().span());
    for (Draft draft : drafts) {
      byContent.merge(
          new Reading(draft.content(), draft.hasCueInside()),
          draft,
          (a, b) -> surer.compare(a, b) <= 0 ? a : b);
    }
    return byContent.values().stream()
        .sorted(
            Comparator.comparing((Draft d) -> d.cue().mention().span())
                .thenComparing(Draft::content))
        .toList();
  }

  /** "said that, according to the office, …": one content, said by one and by another in it. */
  private record Reading(Span content, boolean cueInside) {}

  private List<FoundStatement> link(List<Draft> drafts, List<Sentence> block, List<Quote> quotes) {
    List<Draft> widestFirst =
        drafts.stream()
            .sorted(
                Comparator.comparingInt((Draft d) -> -d.content().length())
                    .thenComparing(Draft::hasCueInside))
            .toList();
    Map<Draft, FoundStatement> done = new HashMap<>();
    for (Draft draft : widestFirst) {
      Optional<FoundStatement> outer =
          widestFirst.stream()
              .filter(other -> isInside(draft, other))
              .reduce((wider, narrower) -> narrower)
              .map(done::get);
      done.put(draft, finish(draft, outer, block, quotes));
    }
    return drafts.stream().map(done::get).toList();
  }

  private static boolean isInside(Draft inner, Draft outer) {
    Span cue = inner.cue().mention().span();
    boolean wider =
        outer.content().length() > inner.content().length()
            || (outer.content().equals(inner.content())
                && inner.hasCueInside()
                && !outer.hasCueInside());
    return wider
        && outer.content().contains(cue)
        && !outer.cue().equals(inner.cue())
        && !inner.content().overlaps(outer.cue().mention().span());
  }

  private FoundStatement finish(
      Draft draft, Optional<FoundStatement> outer, List<Sentence> block, List<Quote> quotes) {
    return new FoundStatement(
        draft.kind(),
        draft.speaker(),
        draft.speaker().flatMap(s -> resolver.resolve(s, block)),
        draft.cue(),
        draft.content(),
        QuoteStatements.isDirect(draft.content(), quotes),
        draft.force(),
        draft.negated(),
        outer);
  }
}
