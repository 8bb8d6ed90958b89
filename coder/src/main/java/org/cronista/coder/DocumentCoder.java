package org.cronista.coder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.ClaimAssembler.Findings;
import org.cronista.coder.actor.ActorResolver;
import org.cronista.coder.actor.ActorResolver.DocumentActors;
import org.cronista.coder.frame.FrameIndex;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.frame.FrameMatcher;
import org.cronista.coder.language.EnglishPipeline;
import org.cronista.coder.language.LanguagePipeline;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.place.EventPlaces;
import org.cronista.coder.place.FoundPlace;
import org.cronista.coder.place.PlaceFinder;
import org.cronista.coder.quantity.QuantityFinder;
import org.cronista.coder.quantity.QuantityTying;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.Claim;
import org.cronista.model.CodedDocument;
import org.cronista.model.Document;
import org.cronista.model.Modality;
import org.cronista.model.PlaceMention;
import org.cronista.model.Quantity;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.cronista.packs.Cues;
import org.cronista.packs.Packs;

/**
 * Codes documents: reads out of the words who did what to whom, when, where, how many, according to
 * whom.
 *
 * <p>Safe for concurrent use; the same document always gives the same coding.
 */
public final class DocumentCoder {

  /** Changes whenever the same text and packs may be coded differently. */
  private static final String VERSION = "1";

  private static final String ENGLISH = "en";

  private final LanguagePipeline pipeline;
  private final FrameIndex frames;
  private final FrameMatcher matcher;
  private final QuantityFinder quantities;
  private final QuantityTying tying;
  private final PlaceFinder places;
  private final ActorResolver actors;
  private final String version;

  private DocumentCoder(Packs packs, LanguagePipeline pipeline) {
    Cues cues = packs.cues(ENGLISH);
    this.pipeline = pipeline;
    this.frames = new FrameIndex(packs.frames(ENGLISH));
    this.matcher = new FrameMatcher(frames, cues.lightVerbs());
    this.quantities = new QuantityFinder(cues);
    this.tying = new QuantityTying(cues);
    this.places = new PlaceFinder(packs);
    this.actors = new ActorResolver(packs, cues);
    this.version = VERSION + "-" + packs.contentHash();
  }

  /** Loads the models; takes some seconds and about 1.3 GB of heap. */
  public static DocumentCoder load(Packs packs) {
    return with(packs, EnglishPipeline.load());
  }

  /** Codes with an English pipeline that is already there. */
  public static DocumentCoder with(Packs packs, LanguagePipeline english) {
    return new DocumentCoder(packs, english);
  }

  /** Coder and packs in one short string: equal versions code equally. */
  public String version() {
    return version;
  }

  /** Codes a document; one in a language that cannot be coded yet gives an empty coding. */
  public CodedDocument code(Document document) {
    if (!ENGLISH.equals(document.language())) {
      return CodedDocument.empty(document.id());
    }
    List<Sentence> sentences = sentences(document);
    List<List<FoundPlace>> foundPlaces = places.find(sentences, List.of());
    Optional<String> country = PlaceFinder.dominantCountry(foundPlaces);
    DocumentActors names = actors.readNames(sentences, country);
    ClaimAssembler assembler = new ClaimAssembler(document, actors, names);
    List<Claim> claims = new ArrayList<>();
    PlaceMemory memory = new PlaceMemory();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<FoundPlace> here = foundPlaces.get(i);
      List<FrameMatch> matches = matcher.match(sentence);
      Set<Integer> taken = new HashSet<>();
      Map<Integer, List<Quantity>> tied =
          tying.tie(sentence, matches, quantities.find(sentence, taken));
      for (int m = 0; m < matches.size(); m++) {
        FrameMatch match = matches.get(m);
        List<PlaceMention> where = EventPlaces.of(sentence, match.head(), here);
        Findings findings =
            new Findings(
                where.isEmpty() ? memory.recall(sentence) : where,
                Optional.empty(),
                tied.getOrDefault(m, List.of()),
                List.of(),
                Modality.ASSERTED);
        claims.add(assembler.assemble(sentence, match, findings));
      }
      memory.remember(sentence, here);
    }
    return new CodedDocument(
        document.id(),
        LabelRanker.primary(claims),
        LabelRanker.labels(claims),
        sentences.stream().map(Sentence::span).toList(),
        List.of(),
        foundPlaces.stream().flatMap(List::stream).map(FoundPlace::place).toList(),
        List.of(),
        claims);
  }

  private List<Sentence> sentences(Document document) {
    TextIndex index = TextIndex.of(document.text());
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks(document, index)) {
      if (block.kind().isCoded()) {
        BlockView view = BlockView.of(document.text(), index, block);
        sentences.addAll(pipeline.analyze(view, index, block, sentences.size(), frames::mayTell));
      }
    }
    return sentences;
  }

  /** A bare text without blocks is one paragraph. */
  private static List<Block> blocks(Document document, TextIndex index) {
    if (document.blocks().isEmpty() && index.length() > 0) {
      return List.of(
          new Block(
              org.cronista.model.BlockKind.PARAGRAPH, List.of(new Span(0, index.length())), 0));
    }
    return document.blocks();
  }

  /** The place last named in the same block, for events whose own sentence names none. */
  private static final class PlaceMemory {
    private Optional<FoundPlace> last = Optional.empty();
    private Optional<Block> block = Optional.empty();

    List<PlaceMention> recall(Sentence sentence) {
      boolean same = block.isPresent() && block.get().equals(sentence.block());
      return same && last.isPresent() ? List.of(last.get().place().asInferred()) : List.of();
    }

    void remember(Sentence sentence, List<FoundPlace> places) {
      if (block.isEmpty() || !block.get().equals(sentence.block())) {
        last = Optional.empty();
        block = Optional.of(sentence.block());
      }
      for (FoundPlace place : places) {
        if (place.place().coordinates().isPresent()) {
          last = Optional.of(place);
        }
      }
    }
  }
}
