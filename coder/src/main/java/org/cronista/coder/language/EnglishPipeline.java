package org.cronista.coder.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.cronista.model.Block;
import org.cronista.model.BlockView;
import org.cronista.model.TextIndex;

/**
 * English: CoreNLP's tokenizer, sentence splitter and conditional-random-field name recogniser;
 * NLP4J's part-of-speech tagger, lemmatiser and dependency parser, which on our texts was six times
 * as fast as CoreNLP's and made fewer errors (see {@code docs/decisions}).
 */
public final class EnglishPipeline implements LanguagePipeline {

  private static final String TOKENIZER_OPTIONS =
      "invertible=true,splitHyphenated=true,ptb3Escaping=false,untokenizable=noneKeep";
  private static final String NAME_MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  /**
   * Longer sentences are tables or lists gone wrong; parsing them costs much and yields nothing.
   */
  private static final int MAX_PARSED_TOKENS = 150;

  private final TokenizerFactory<CoreLabel> tokenizers;
  private final Nlp4jEngine engine;
  private final CRFClassifier<CoreLabel> names;

  private EnglishPipeline(Nlp4jEngine engine, CRFClassifier<CoreLabel> names) {
    this.tokenizers = PTBTokenizer.factory(new CoreLabelTokenFactory(), TOKENIZER_OPTIONS);
    this.engine = engine;
    this.names = names;
  }

  /** Loads the models, several at a time; takes some seconds and about 1.3 GB of heap. */
  public static EnglishPipeline load() {
    CompletableFuture<CRFClassifier<CoreLabel>> names =
        ModelLoading.start("names", EnglishPipeline::loadNames);
    return new EnglishPipeline(Nlp4jEngine.load(), names.join());
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    try {
      return CRFClassifier.getClassifier(NAME_MODEL);
    } catch (IOException e) {
      throw new UncheckedIOException("The name model is missing: " + NAME_MODEL, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The name model does not fit this program", e);
    }
  }

  @Override
  public List<Sentence> analyze(
      BlockView view,
      TextIndex documentIndex,
      Block block,
      int firstOrder,
      Predicate<Sentence> worthParsing) {
    List<CoreLabel> labels = tokenizers.getTokenizer(new StringReader(view.text())).tokenize();
    List<Sentence> sentences = new ArrayList<>();
    for (List<CoreLabel> words : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      if (!words.isEmpty()) {
        int order = firstOrder + sentences.size();
        sentences.add(analyzeSentence(words, view, documentIndex, block, order, worthParsing));
      }
    }
    return sentences;
  }

  private Sentence analyzeSentence(
      List<CoreLabel> words,
      BlockView view,
      TextIndex documentIndex,
      Block block,
      int order,
      Predicate<Sentence> worthParsing) {
    NLPNode[] nodes = engine.tag(words.stream().map(CoreLabel::word).toList());
    List<CoreLabel> named = names.classifySentence(words);
    Sentence tagged =
        new Sentence(tokens(words, nodes, named, false), false, view, documentIndex, block, order);
    if (words.size() > MAX_PARSED_TOKENS || !worthParsing.test(tagged)) {
      return tagged;
    }
    engine.parse(nodes);
    List<Token> mended = ParseMending.mend(tokens(words, nodes, named, true));
    return new Sentence(mended, true, view, documentIndex, block, order);
  }

  private static List<Token> tokens(
      List<CoreLabel> words, NLPNode[] nodes, List<CoreLabel> named, boolean parsed) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel word = words.get(i);
      NLPNode node = nodes[i + 1];
      tokens.add(
          new Token(
              i,
              word.word(),
              Nlp4jEngine.lemma(node),
              node.getPartOfSpeechTag(),
              nameTag(named.get(i)),
              parsed ? node.getDependencyHead().getID() - 1 : -1,
              parsed ? Nlp4jEngine.relation(node.getDependencyLabel()) : Relation.OTHER,
              word.beginPosition(),
              word.endPosition()));
    }
    return tokens;
  }

  private static String nameTag(CoreLabel label) {
    String tag = label.get(CoreAnnotations.AnswerAnnotation.class);
    return tag == null ? "O" : tag;
  }
}
