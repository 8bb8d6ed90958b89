package org.cronista.coder.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.stanford.nlp.process.Morphology;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** NLP4J's tagger, lemmatiser and dependency parser, without its own tokenizer. */
final class Nlp4jEngine {

  private static final String MODELS = "edu/emory/mathcs/nlp/models/";
  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";

  /** How the library ships its models; slow to unpack. */
  private static final String SHIPPED = ".xz";

  /**
   * How a distribution of ours packs them: a fifth larger and unpacked in a third of the time. The
   * library goes by the end of the name.
   */
  private static final String REPACKED = ".gz";

  private static final String LEXICA_CONFIGURATION =
      "<configuration><lexica>"
          + "<ambiguity_classes field=\"word_form_simplified_lowercase\">%s</ambiguity_classes>"
          + "<word_clusters field=\"word_form_simplified_lowercase\">%s</word_clusters>"
          + "</lexica></configuration>";

  private static final Map<String, Relation> RELATIONS =
      Map.ofEntries(
          Map.entry("root", Relation.ROOT),
          Map.entry("nsubj", Relation.SUBJECT),
          Map.entry("nsubjpass", Relation.PASSIVE_SUBJECT),
          Map.entry("csubj", Relation.CLAUSAL_SUBJECT),
          Map.entry("csubjpass", Relation.CLAUSAL_SUBJECT),
          Map.entry("dobj", Relation.OBJECT),
          Map.entry("dative", Relation.INDIRECT_OBJECT),
          Map.entry("iobj", Relation.INDIRECT_OBJECT),
          Map.entry("agent", Relation.AGENT),
          Map.entry("prep", Relation.PREPOSITION),
          Map.entry("pobj", Relation.PREPOSITION_OBJECT),
          Map.entry("pcomp", Relation.PREPOSITION_CLAUSE),
          Map.entry("aux", Relation.AUXILIARY),
          Map.entry("auxpass", Relation.PASSIVE_AUXILIARY),
          Map.entry("neg", Relation.NEGATION),
          Map.entry("prt", Relation.PARTICLE),
          Map.entry("attr", Relation.ATTRIBUTE),
          Map.entry("acomp", Relation.ADJECTIVAL_COMPLEMENT),
          Map.entry("oprd", Relation.OBJECT_PREDICATE),
          Map.entry("ccomp", Relation.CLAUSAL_COMPLEMENT),
          Map.entry("xcomp", Relation.OPEN_CLAUSAL_COMPLEMENT),
          Map.entry("advcl", Relation.ADVERBIAL_CLAUSE),
          Map.entry("mark", Relation.MARKER),
          Map.entry("relcl", Relation.RELATIVE_CLAUSE),
          Map.entry("acl", Relation.NOUN_CLAUSE),
          Map.entry("appos", Relation.APPOSITION),
          Map.entry("poss", Relation.POSSESSIVE),
          Map.entry("compound", Relation.COMPOUND),
          Map.entry("amod", Relation.ADJECTIVE),
          Map.entry("nmod", Relation.NOMINAL_MODIFIER),
          Map.entry("nummod", Relation.NOMINAL_MODIFIER),
          Map.entry("det", Relation.DETERMINER),
          Map.entry("predet", Relation.DETERMINER),
          Map.entry("case", Relation.CASE),
          Map.entry("conj", Relation.CONJUNCT),
          Map.entry("cc", Relation.COORDINATION),
          Map.entry("preconj", Relation.PRECONJUNCTION),
          Map.entry("advmod", Relation.ADVERB),
          Map.entry("npadvmod", Relation.ADVERBIAL_NOUN),
          Map.entry("parataxis", Relation.PARATAXIS),
          Map.entry("expl", Relation.EXPLETIVE),
          Map.entry("punct", Relation.PUNCTUATION));

  private final GlobalLexica<NLPNode> lexica;
  private final NLPComponent<NLPNode> tagger;
  private final NLPComponent<NLPNode> lemmatizer;
  private final NLPComponent<NLPNode> parser;

  private Nlp4jEngine(
      GlobalLexica<NLPNode> lexica,
      NLPComponent<NLPNode> tagger,
      NLPComponent<NLPNode> lemmatizer,
      NLPComponent<NLPNode> parser) {
    this.lexica = lexica;
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
    this.parser = parser;
  }

  static Nlp4jEngine load() {
    CompletableFuture<NLPComponent<NLPNode>> parser =
        ModelLoading.start("parser", () -> component("en-dep"));
    CompletableFuture<GlobalLexica<NLPNode>> lexica =
        ModelLoading.start("lexica", Nlp4jEngine::lexica);
    CompletableFuture<NLPComponent<NLPNode>> tagger =
        ModelLoading.start("tagger", () -> component("en-pos"));
    return new Nlp4jEngine(
        lexica.join(), tagger.join(), new MorphologicalAnalyzer<>(Language.ENGLISH), parser.join());
  }

  private static GlobalLexica<NLPNode> lexica() {
    String configuration =
        LEXICA_CONFIGURATION.formatted(
            packed(LEXICA + "en-ambiguity-classes-simplified-lowercase"),
            packed(LEXICA + "en-brown-clusters-simplified-lowercase"));
    return new GlobalLexica<>(
        new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
  }

  private static NLPComponent<NLPNode> component(String name) {
    return NLPUtils.getComponent(packed(MODELS + name));
  }

  /**
   * The name under which a model lies on the class path. Of a lexicon that is missing, the library
   * itself would say nothing.
   */
  private static String packed(String model) {
    return Stream.of(REPACKED, SHIPPED)
        .map(packing -> model + packing)
        .filter(name -> Nlp4jEngine.class.getClassLoader().getResource(name) != null)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The model is missing: " + model));
  }

  /** Nodes with part of speech and lemma; the root stands at 0, the words from 1. */
  NLPNode[] tag(List<String> forms) {
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < forms.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, forms.get(i));
    }
    lexica.process(nodes);
    tagger.process(nodes);
    lemmatizer.process(nodes);
    return nodes;
  }

  /** Adds heads and relations. */
  void parse(NLPNode[] nodes) {
    parser.process(nodes);
  }

  /**
   * The lemma; numbers keep their form, which the engine would replace by a sign. An inflected verb
   * that the engine leaves as it is ("ended") is asked of CoreNLP's morphology.
   */
  static String lemma(NLPNode node) {
    String form = node.getWordForm().toLowerCase(Locale.ROOT);
    String lemma = node.getLemma();
    if (lemma == null || lemma.isEmpty() || lemma.equals("0") || lemma.startsWith("#")) {
      return form;
    }
    String tag = node.getPartOfSpeechTag();
    boolean left = lemma.equals(form) && isRegularEnding(form, tag);
    return left ? Morphology.lemmaStatic(form, tag, true) : lemma;
  }

  private static boolean isRegularEnding(String form, String tag) {
    return switch (tag) {
      case "VBD", "VBN" -> form.endsWith("ed");
      case "VBG" -> form.endsWith("ing");
      case "VBZ" -> form.endsWith("s");
      default -> false;
    };
  }

  static Relation relation(String label) {
    return RELATIONS.getOrDefault(label, Relation.OTHER);
  }
}
