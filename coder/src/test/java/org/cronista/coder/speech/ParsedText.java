package org.cronista.coder.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cronista.coder.English;
import org.cronista.coder.frame.FrameMatch;
import org.cronista.coder.language.EnglishPipeline;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.model.Block;
import org.cronista.model.BlockKind;
import org.cronista.model.BlockView;
import org.cronista.model.PloverType;
import org.cronista.model.TextIndex;
import org.cronista.packs.Cues;
import org.cronista.packs.Frame;
import org.cronista.packs.PackLocation;
import org.cronista.packs.Packs;

/**
 * A short text with its sentences: {@code ¶} parts paragraphs, {@code #} opens a title. Models and
 * packs are loaded once.
 */
record ParsedText(String text, TextIndex index, List<Sentence> sentences) {

  private static final class Loaded {
    static final EnglishPipeline PIPELINE = English.pipeline();
    static final Cues CUES = Packs.load(List.of()).cues("en");
  }

  static Cues cues() {
    return Loaded.CUES;
  }

  static ParsedText of(String line) {
    boolean title = line.startsWith("# ");
    String text = (title ? line.substring(2) : line).replace(" ¶ ", "\n\n");
    TextIndex index = TextIndex.of(text);
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    for (String part : text.split("\n\n")) {
      Block block =
          Block.of(
              title ? BlockKind.TITLE : BlockKind.PARAGRAPH,
              index.toCodePoint(at),
              index.toCodePoint(at + part.length()),
              0);
      BlockView view = BlockView.of(text, index, block);
      sentences.addAll(
          Loaded.PIPELINE.analyze(view, index, block, sentences.size(), sentence -> true));
      at += part.length() + 2;
    }
    return new ParsedText(text, index, sentences);
  }

  /** The first token with this form, in whichever sentence. */
  Found find(String form) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(form)) {
          return new Found(sentence, token);
        }
      }
    }
    throw new IllegalArgumentException("No \"" + form + "\" in: " + text);
  }

  /** A token in its sentence. */
  record Found(Sentence sentence, Token token) {

    /** A frame that is nothing but this trigger. */
    FrameMatch asTrigger() {
      Frame frame =
          new Frame(
              List.of(token.lemma()),
              token.isVerb() ? Frame.PartOfSpeech.VERB : Frame.PartOfSpeech.NOUN,
              PloverType.PROTEST,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(),
              java.util.Map.of(),
              List.of(),
              List.of(),
              List.of(),
              Optional.empty(),
              1,
              new PackLocation("test", 1));
      int at = token.index();
      return new FrameMatch(
          frame,
          at,
          List.of(at),
          frame.type(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          "",
          "",
          Optional.empty(),
          java.util.Set.of());
    }
  }

  /** The lines of a test file that hold a case. */
  static Stream<String> cases(String name) {
    try (InputStream in = ParsedText.class.getResourceAsStream("/speech/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
