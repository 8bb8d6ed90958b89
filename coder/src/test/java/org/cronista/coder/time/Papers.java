package org.cronista.coder.time;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.LanguagePipeline;
import org.cronista.coder.language.Relation;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Article;
import org.cronista.model.ArticleId;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.BlockView;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.SourceFile;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/** Small documents for tests, written in one line; see {@code time/README.md}. */
final class Papers {

  private static final Set<String> PAST =
      Set.of(
          "fled", "began", "met", "left", "came", "went", "rose", "fell", "won", "shot", "ran",
          "was", "were", "had", "struck", "ruled", "broke", "hid", "cut", "split", "spoke");
  private static final Set<String> PRESENT =
      Set.of("is", "are", "has", "have", "meet", "meets", "burn");
  private static final Set<String> MODAL = Set.of("will", "may", "shall", "would", "could");

  private Papers() {}

  record Paper(Document document, List<Sentence> sentences) {}

  /** A document whose sentences are not parsed, with rough parts of speech. */
  static Paper light(String said, String line) {
    return of(said, line, Optional.empty());
  }

  static Paper parsed(String said, String line, LanguagePipeline pipeline) {
    return of(said, line, Optional.of(pipeline));
  }

  private static Paper of(String said, String line, Optional<LanguagePipeline> pipeline) {
    List<Block> blocks = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String paragraph : line.split(" ¶ ")) {
      String rest = paragraph;
      if (rest.startsWith("[@ ")) {
        int end = rest.indexOf(']');
        articles.add(article(rest.substring(3, end), articles.size(), length(text)));
        rest = rest.substring(end + 2);
      }
      if (rest.startsWith("[")) {
        int end = rest.indexOf(']');
        boolean heading = rest.startsWith("[# ");
        String lead = rest.substring(heading ? 3 : 1, end);
        add(blocks, text, lead, heading ? BlockKind.HEADING : BlockKind.ENTRY_DATE);
        rest = rest.substring(end + 2);
      }
      add(blocks, text, rest, BlockKind.PARAGRAPH);
    }
    Document document =
        Document.builder(
                DocumentId.of(line),
                new SourceFile("line.txt", "0".repeat(64), 1, "text/plain"),
                text.toString())
            .published(PartialDate.parse(said).map(date -> Found.inMetadata(date, "test")))
            .blocks(blocks)
            .articles(upTo(length(text), articles))
            .build();
    return new Paper(document, sentences(document, pipeline));
  }

  private static int length(StringBuilder text) {
    return text.codePointCount(0, text.length());
  }

  /** An article that was published by itself and begins at {@code start}. */
  private static Article article(String said, int number, int start) {
    return new Article(
        ArticleId.of("article " + number),
        "",
        List.of(),
        PartialDate.parse(said).map(date -> Found.inMetadata(date, "test")),
        new Span(start, start + 1));
  }

  /** Each article ends where the next begins. */
  private static List<Article> upTo(int end, List<Article> articles) {
    List<Article> whole = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      int next = i + 1 < articles.size() ? articles.get(i + 1).span().start() : end;
      whole.add(
          new Article(
              article.id(),
              article.title(),
              article.authors(),
              article.published(),
              new Span(article.span().start(), next)));
    }
    return whole;
  }

  private static void add(List<Block> blocks, StringBuilder text, String words, BlockKind kind) {
    int start = text.codePointCount(0, text.length());
    text.append(words).append("\n\n");
    blocks.add(Block.of(kind, start, start + words.codePointCount(0, words.length()), 0));
  }

  private static List<Sentence> sentences(Document document, Optional<LanguagePipeline> pipeline) {
    TextIndex index = TextIndex.of(document.text());
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() != BlockKind.PARAGRAPH) {
        continue;
      }
      BlockView view = BlockView.of(document.text(), index, block);
      if (pipeline.isPresent()) {
        sentences.addAll(pipeline.get().analyze(view, index, block, sentences.size(), s -> true));
        continue;
      }
      List<CoreLabel> labels =
          PTBTokenizer.factory(
                  new CoreLabelTokenFactory(),
                  "invertible=true,splitHyphenated=true,ptb3Escaping=false,untokenizable=noneKeep")
              .getTokenizer(new StringReader(view.text()))
              .tokenize();
      for (List<CoreLabel> words : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
        sentences.add(new Sentence(tokens(words), false, view, index, block, sentences.size()));
      }
    }
    return sentences;
  }

  private static List<Token> tokens(List<CoreLabel> words) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel word : words) {
      String form = word.word();
      String name = isOkoro(words, form) ? "PERSON" : "O";
      tokens.add(
          new Token(
              tokens.size(),
              form,
              form.toLowerCase(Locale.ROOT),
              tag(form),
              name,
              -1,
              Relation.OTHER,
              word.beginPosition(),
              word.endPosition()));
    }
    return tokens;
  }

  /** The one person of these papers. */
  private static boolean isOkoro(List<CoreLabel> words, String form) {
    boolean april = form.equals("April") && words.get(1).word().equals("Okoro");
    return april || form.equals("Okoro");
  }

  private static String tag(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    if (MODAL.contains(word)) {
      return "MD";
    }
    if (PAST.contains(word) || word.endsWith("ed")) {
      return "VBD";
    }
    if (PRESENT.contains(word)) {
      return "VBZ";
    }
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    if (!Character.isLetter(word.charAt(0))) {
      return form;
    }
    if (Character.isUpperCase(form.charAt(0))) {
      return "NNP";
    }
    if (Set.of("the", "a", "an").contains(word)) {
      return "DT";
    }
    return word.endsWith("s") ? "NNS" : "NN";
  }
}
