package org.cronista.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronista.cli.work.ChronologyBuilder;
import org.cronista.coder.DocumentCoder;
import org.cronista.coder.language.EnglishPipeline;
import org.cronista.coder.language.LanguagePipeline;
import org.cronista.coder.learned.Decision;
import org.cronista.model.Chronology;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.HeadlineRule;
import org.cronista.packs.Packs;
import org.cronista.publisher.Publisher;
import org.cronista.publisher.PublisherOptions;
import org.cronista.reader.DocumentReader;
import org.cronista.reader.ReaderOptions;

/**
 * Takes a corpus the whole way on one thread, stage by stage, and beside it the same texts through
 * bare CoreNLP, a few documents of the one and then of the other, so that whatever else the machine
 * does strikes both alike.
 */
final class PipelineBench {

  private static final String ENGLISH = "en";
  private static final int WARM_UP = 20;

  private final Packs packs = Packs.load(List.of());
  private final DocumentReader reader = new DocumentReader(ReaderOptions.defaults());
  private final StageClock reading = new StageClock();
  private final StageClock coding = new StageClock();
  private final StageClock reconciling = new StageClock();
  private final StageClock publishing = new StageClock();
  private final StageClock loading = new StageClock();
  private final List<Document> documents = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Optional<CoreNlpBaseline> parsing;
  private final Optional<CoreNlpBaseline> naming;
  private final int compared;
  private long coded;
  private double codingOfCompared;
  private long sentencesOfCompared;

  /**
   * A run that has not begun.
   *
   * @param compared how many documents also go through CoreNLP; none loads nothing of it
   * @param withNames whether also through its recognisers of names, which take a gigabyte more
   */
  PipelineBench(int compared, boolean withNames) {
    this.compared = compared;
    parsing = baseline("tokenize,ssplit,pos,lemma,depparse");
    naming = withNames ? baseline("tokenize,ssplit,pos,lemma,ner") : Optional.empty();
  }

  private Optional<CoreNlpBaseline> baseline(String annotators) {
    return compared == 0 ? Optional.empty() : CoreNlpBaseline.load(annotators);
  }

  /** Runs over lines of JSON and gives the account. */
  String run(Iterator<String> lines) throws IOException {
    LanguagePipeline english = loading.time(EnglishPipeline::load);
    Optional<Decision> decision = loading.time(() -> Decision.load(packs, ENGLISH));
    warmUp(coder(english, decision));
    TimedPipeline counted = new TimedPipeline(english);
    DocumentCoder coder = coder(counted, decision);
    ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    while (lines.hasNext()) {
      read(lines.next()).forEach(document -> code(document, coder, counted));
    }
    Chronology chronology =
        reconciling.time(
            () ->
                new ChronologyBuilder(packs, Optional.empty(), HeadlineRule.MOST_INDEPENDENT)
                    .build(documents, claims, List.of(), "Benchmark"));
    publish(chronology);
    return account(counted, chronology);
  }

  private DocumentCoder coder(LanguagePipeline english, Optional<Decision> decision) {
    return decision
        .map(found -> DocumentCoder.with(packs, english, found))
        .orElseGet(() -> DocumentCoder.byFrames(packs, english));
  }

  /** The compiler of Java sees the code and every model is touched before anything is measured. */
  private void warmUp(DocumentCoder coder) {
    String text =
        "Police shot dead two miners in Oruro on 3 May 2019, the union said. The ministry denied"
            + " that officers had fired, and hundreds marched to the prefecture of the town.";
    for (int i = 0; i < WARM_UP; i++) {
      String varied = text.replace("two", String.valueOf(i + 2));
      lines(varied).forEach(coder::code);
      parsing.ifPresent(baseline -> baseline.annotate(varied, false));
      naming.ifPresent(baseline -> baseline.annotate(varied, false));
    }
  }

  private List<Document> lines(String text) {
    return outcomes("{\"language\":\"en\",\"text\":\"" + text + "\"}");
  }

  private List<Document> read(String line) {
    List<Document> read = reading.time(() -> outcomes(line));
    documents.addAll(read);
    return read;
  }

  private List<Document> outcomes(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    try (var outcomes = reader.readJsonLines(new ByteArrayInputStream(bytes), "bench.jsonl")) {
      return outcomes.flatMap(outcome -> outcome.documents().stream()).toList();
    }
  }

  private void code(Document document, DocumentCoder coder, TimedPipeline counted) {
    double before = coding.cpuSeconds();
    long sentences = counted.sentences();
    claims.addAll(coding.time(() -> coder.code(document)).claims());
    coded++;
    if (parsing.isPresent() && coded <= compared) {
      codingOfCompared += coding.cpuSeconds() - before;
      sentencesOfCompared += counted.sentences() - sentences;
      parsing.ifPresent(baseline -> baseline.annotate(document.text(), true));
      naming.ifPresent(baseline -> baseline.annotate(document.text(), true));
    }
  }

  private void publish(Chronology chronology) throws IOException {
    Path folder = Files.createTempDirectory("cronista-bench");
    try {
      publishing.time(
          () -> {
            new Publisher(PublisherOptions.defaults()).publish(chronology, folder);
            return folder;
          });
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private String account(TimedPipeline counted, Chronology chronology) {
    double models = counted.clock().cpuSeconds();
    double modelsWall = counted.clock().wallSeconds();
    List<StageClock> all = List.of(reading, coding, reconciling, publishing);
    double cpu = all.stream().mapToDouble(StageClock::cpuSeconds).sum();
    double wall = all.stream().mapToDouble(StageClock::wallSeconds).sum();
    long sentences = counted.sentences();
    long tokens = counted.tokens();
    BenchTable table = new BenchTable(documents.size(), cpu);
    table.stage("reading", reading.cpuSeconds(), reading.wallSeconds(), sentences, tokens);
    table.stage("coding: tokens, tags, names, parses", models, modelsWall, sentences, tokens);
    table.stage(
        "coding: rules and classifier",
        coding.cpuSeconds() - models,
        coding.wallSeconds() - modelsWall,
        sentences,
        tokens);
    table.stage(
        "reconciling", reconciling.cpuSeconds(), reconciling.wallSeconds(), sentences, tokens);
    table.stage("publishing", publishing.cpuSeconds(), publishing.wallSeconds(), sentences, tokens);
    table.stage("all", cpu, wall, sentences, tokens);
    StringBuilder account = new StringBuilder();
    account
        .append(
            say(
                "%d documents, %d sentences (%.0f %% parsed), %d tokens, %d claims, %d events; one"
                    + " thread; models loaded before, in %.1f s (%.1f s of this thread's processor"
                    + " time).",
                documents.size(),
                sentences,
                sentences == 0 ? 0.0 : 100.0 * counted.parsed() / sentences,
                tokens,
                chronology.claims().size(),
                chronology.events().size(),
                loading.wallSeconds(),
                loading.cpuSeconds()))
        .append('\n')
        .append(table)
        .append('\n')
        .append(
            say(
                "Peak of the heap%s: %d MB.",
                parsing.isPresent() ? ", with CoreNLP's models for the comparison" : "",
                peakMegabytes()));
    parsing.ifPresent(baseline -> account.append(ratio(baseline, "depparse")));
    naming.ifPresent(baseline -> account.append(ratio(baseline, "ner")));
    if (compared > 0 && parsing.isEmpty()) {
      account.append("CoreNLP's own models are not here: no comparison with it.\n");
    }
    return account.toString();
  }

  private String ratio(CoreNlpBaseline baseline, String last) {
    double own = sentencesOfCompared / codingOfCompared;
    double theirs = baseline.sentences() / baseline.clock().cpuSeconds();
    return say(
        "CoreNLP tokenize,ssplit,pos,lemma,%s on the first %d documents: %.1f sentences/s (%d"
            + " sentences); coding them wholly: %.1f sentences/s; the time CoreNLP takes for a text"
            + " is %.2f times ours.",
        last,
        Math.min(compared, documents.size()),
        theirs,
        baseline.sentences(),
        own,
        baseline.clock().cpuSeconds() / codingOfCompared);
  }

  private static String say(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }

  private static long peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }
}
