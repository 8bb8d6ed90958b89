package org.cronista.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cronista.coder.Explanation;
import org.cronista.coder.Explanation.DismissedFrame;
import org.cronista.coder.Explanation.SentenceAccount;
import org.cronista.coder.Explanation.TakenFrame;
import org.cronista.coder.Explanation.Word;
import org.cronista.model.Claim;
import org.cronista.model.Label;

/** An explanation as lines of text. */
public final class ExplanationText {

  private final Explanation explanation;

  /** The text of an explanation. */
  public ExplanationText(Explanation explanation) {
    this.explanation = explanation;
  }

  /** The lines, sentence by sentence, and the labels of the whole at the end. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (SentenceAccount sentence : explanation.sentences()) {
      lines.add(sentence.text());
      lines.add("");
      words(sentence, lines);
      frames(sentence, lines);
      claims(sentence, lines);
      lines.add("");
    }
    List<Label> labels = explanation.coded().labels();
    if (!labels.isEmpty()) {
      lines.add(
          "The whole text: "
              + labels.stream().map(ExplanationText::label).collect(Collectors.joining("; ")));
    }
    return lines;
  }

  private static String label(Label label) {
    return label.label() + String.format(Locale.ROOT, " %.2f", label.confidence());
  }

  private static void words(SentenceAccount sentence, List<String> lines) {
    if (!sentence.parsed()) {
      lines.add("  Not parsed: no word of any frame or report is in it, or it is too long.");
      return;
    }
    int widest = sentence.words().stream().mapToInt(w -> w.form().length()).max().orElse(1);
    for (Word word : sentence.words()) {
      lines.add(
          String.format(
                  Locale.ROOT,
                  "  %3d %-" + widest + "s  %-" + widest + "s %-5s %-12s %s",
                  word.index(),
                  word.form(),
                  word.lemma(),
                  word.tag(),
                  word.name().equals("O") ? "" : word.name(),
                  word.head()
                      .map(h -> word.relation() + " of " + sentence.words().get(h).form())
                      .orElse("root"))
              .stripTrailing());
    }
  }

  private static void frames(SentenceAccount sentence, List<String> lines) {
    if (sentence.taken().isEmpty() && sentence.dismissed().isEmpty()) {
      lines.add("  No frame has its trigger here.");
    }
    for (TakenFrame frame : sentence.taken()) {
      lines.add(
          "  frame "
              + frame.frame()
              + " on “"
              + forms(sentence, frame.tokens())
              + "” → "
              + frame.type()
              + frame.mode().map(m -> " " + m).orElse("")
              + frame.subEvent().map(s -> " (" + s.label() + ")").orElse("")
              + (frame.traits().isEmpty() ? "" : ", " + String.join(", ", frame.traits())));
      role(sentence, "actor", frame.actors(), frame.actorRelation(), lines);
      role(sentence, "recipient", frame.recipients(), frame.recipientRelation(), lines);
    }
    for (DismissedFrame frame : sentence.dismissed()) {
      lines.add(
          "  not "
              + frame.frame()
              + " on “"
              + forms(sentence, frame.tokens())
              + "”: "
              + frame.reason());
    }
  }

  private static void role(
      SentenceAccount sentence,
      String role,
      List<Integer> heads,
      String relation,
      List<String> lines) {
    if (!heads.isEmpty()) {
      lines.add("      " + role + " by " + relation + ": " + forms(sentence, heads));
    }
  }

  private static String forms(SentenceAccount sentence, List<Integer> tokens) {
    return tokens.stream()
        .map(t -> sentence.words().get(t).form())
        .collect(Collectors.joining(" "));
  }

  private void claims(SentenceAccount sentence, List<String> lines) {
    for (Claim claim : explanation.coded().claims()) {
      if (claim.sentence().equals(sentence.span())) {
        lines.add("  claim " + claim.id().value() + ": " + ClaimWords.title(claim));
        ClaimWords.fields(claim).forEach(field -> lines.add("      " + field));
      }
    }
  }
}
