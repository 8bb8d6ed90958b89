package org.cronista.coder.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.coder.language.Sentence;
import org.cronista.coder.language.Token;
import org.cronista.packs.Frame;
import org.cronista.packs.Frame.PartOfSpeech;

/** Frames by the first word of their trigger. Immutable. */
public final class FrameIndex {

  private final Map<String, List<Frame>> byFirstWord = new HashMap<>();

  /** Indexes the frames. */
  public FrameIndex(List<Frame> frames) {
    for (Frame frame : frames) {
      byFirstWord.computeIfAbsent(frame.trigger().get(0), k -> new ArrayList<>()).add(frame);
    }
  }

  /** Frames whose trigger may begin at this token, by lemma or form. */
  public List<Frame> candidates(Token token) {
    List<Frame> byLemma = byFirstWord.getOrDefault(token.lemma(), List.of());
    String form = token.form().toLowerCase(java.util.Locale.ROOT);
    if (form.equals(token.lemma())) {
      return byLemma;
    }
    List<Frame> byForm = byFirstWord.getOrDefault(form, List.of());
    if (byForm.isEmpty()) {
      return byLemma;
    }
    List<Frame> both = new ArrayList<>(byLemma);
    byForm.stream().filter(f -> !both.contains(f)).forEach(both::add);
    return both;
  }

  /** Whether any token of an unparsed sentence could begin a trigger. */
  public boolean mayTell(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      for (Frame frame : candidates(token)) {
        if (fits(frame.partOfSpeech(), token)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a token's part of speech suits the frame's. */
  static boolean fits(PartOfSpeech partOfSpeech, Token token) {
    return switch (partOfSpeech) {
      case VERB -> token.isVerb() || ("JJ".equals(token.tag()) && token.form().endsWith("ed"));
      case NOUN -> token.isNoun() || "VBG".equals(token.tag()) || token.isAdjective();
      case ADJECTIVE ->
          token.isAdjective()
              || token.isNoun()
              || "VBN".equals(token.tag())
              || "VBD".equals(token.tag());
    };
  }
}
