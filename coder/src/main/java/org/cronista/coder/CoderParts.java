package org.cronista.coder;

import java.util.HashSet;
import java.util.Set;
import org.cronista.coder.actor.ActorResolver;
import org.cronista.coder.frame.FrameIndex;
import org.cronista.coder.frame.FrameMatcher;
import org.cronista.coder.frame.Parties;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.place.PlaceFinder;
import org.cronista.coder.quantity.QuantityFinder;
import org.cronista.coder.quantity.QuantityTying;
import org.cronista.coder.speech.ModalityReader;
import org.cronista.coder.speech.StatementFinder;
import org.cronista.coder.time.TimeTagger;
import org.cronista.packs.Cues;
import org.cronista.packs.Packs;

/** The parts that read one kind of thing each, built once for a language. */
record CoderParts(
    FrameIndex frames,
    FrameMatcher matcher,
    Parties parties,
    QuantityFinder quantities,
    QuantityTying tying,
    PlaceFinder places,
    ActorResolver actors,
    TimeTagger times,
    StatementFinder statements,
    ModalityReader modality,
    Set<String> reportingWords,
    Set<String> placeNouns) {

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "«", "»");

  static CoderParts of(Packs packs, String language) {
    Cues cues = packs.cues(language);
    FrameIndex frames = new FrameIndex(packs.frames(language));
    Parties parties = Parties.of(packs, cues);
    return new CoderParts(
        frames,
        new FrameMatcher(frames, cues, parties),
        parties,
        new QuantityFinder(cues),
        new QuantityTying(cues),
        new PlaceFinder(packs, cues),
        new ActorResolver(packs, cues),
        new TimeTagger(packs.episodes()),
        new StatementFinder(cues),
        new ModalityReader(cues),
        reportingWords(cues),
        cues.lists().getOrDefault("place-nouns", Set.of()));
  }

  /** Whether a sentence may tell of an event or of somebody's words, and so is worth parsing. */
  boolean isWorthParsing(Sentence sentence) {
    return frames.mayTell(sentence) || mayReport(sentence);
  }

  private boolean mayReport(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> reportingWords.contains(t.lemma()) || QUOTES.contains(t.form()));
  }

  /** Reporting verbs and nouns, and the first words of reporting phrases ("according to"). */
  private static Set<String> reportingWords(Cues cues) {
    Set<String> words = new HashSet<>(cues.reportingVerbs().keySet());
    words.addAll(cues.reportingNouns().keySet());
    words.addAll(cues.reportingAdverbs());
    cues.reportingPhrases().forEach(p -> words.add(p.split(" ")[0]));
    return Set.copyOf(words);
  }
}
