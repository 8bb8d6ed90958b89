package org.cronista.cli.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Optional;
import java.util.Properties;

/**
 * CoreNLP as it comes, on one thread: what a reader who knows it can compare with. For one thread.
 */
final class CoreNlpBaseline {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final StanfordCoreNLP pipeline;
  private final StageClock clock = new StageClock();
  private long sentences;
  private long tokens;

  private CoreNlpBaseline(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * With these annotators and otherwise CoreNLP's own settings; empty where its models are not
   * there, as in a distribution of ours.
   */
  static Optional<CoreNlpBaseline> load(String annotators) {
    if (CoreNlpBaseline.class.getClassLoader().getResource(TAGGER) == null) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("threads", "1");
    return Optional.of(new CoreNlpBaseline(new StanfordCoreNLP(properties)));
  }

  /** Annotates a text; {@code counted} is whether it counts or only warms up. */
  void annotate(String text, boolean counted) {
    Annotation annotation = new Annotation(text);
    if (!counted) {
      pipeline.annotate(annotation);
      return;
    }
    clock.time(
        () -> {
          pipeline.annotate(annotation);
          return annotation;
        });
    sentences += annotation.get(CoreAnnotations.SentencesAnnotation.class).size();
    tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }

  StageClock clock() {
    return clock;
  }

  long sentences() {
    return sentences;
  }

  long tokens() {
    return tokens;
  }
}
