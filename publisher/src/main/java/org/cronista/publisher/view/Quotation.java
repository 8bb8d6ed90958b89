package org.cronista.publisher.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cronista.model.Attribution;
import org.cronista.model.Claim;
import org.cronista.model.Document;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;

/**
 * The words of a claim, cut from the document at code points and parted where something is marked.
 *
 * @param pieces the words in order; joined they are exactly the document's
 * @param cutBefore whether the sentence begins before the words shown
 * @param cutAfter whether it goes on after them
 */
public record Quotation(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {

  /** Longer sentences (a list read as one, say) are shown around the trigger only. */
  private static final int LONGEST = 700;

  private static final int AROUND = 280;

  /** Copies the pieces. */
  public Quotation {
    pieces = List.copyOf(pieces);
  }

  /** What a piece of the words is to the claim. */
  public enum Role {
    TRIGGER("what happened"),
    QUANTITY("how many"),
    ACTOR("who"),
    RECIPIENT("to whom"),
    TIME("when"),
    PLACE("where"),
    SPEAKER("according to whom");

    private final String words;

    Role(String words) {
      this.words = words;
    }

    /** The question it answers. */
    public String words() {
      return words;
    }
  }

  /**
   * Some words.
   *
   * @param text exactly as they stand
   * @param role what they are to the claim; the weightiest when several
   */
  public record Piece(String text, Optional<Role> role) {}

  private record Mark(Span span, Role role) {}

  /** The words of {@code claim}; its trigger alone when the document is not at hand. */
  public static Quotation of(Dossier dossier, Claim claim) {
    return dossier
        .findDocument(claim.document())
        .map(document -> cut(dossier, document, claim))
        .orElseGet(
            () ->
                new Quotation(
                    List.of(new Piece(claim.trigger().text(), Optional.of(Role.TRIGGER))),
                    true,
                    true));
  }

  /** The words without marks. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private static Quotation cut(Dossier dossier, Document document, Claim claim) {
    TextIndex index = dossier.textIndex(document);
    Span sentence = within(claim.sentence(), index);
    Span window = window(sentence, within(claim.trigger().span(), index));
    List<Mark> marks = marks(claim);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(window.start(), window.end()));
    for (Mark mark : marks) {
      if (mark.span().overlaps(window)) {
        cuts.add(Math.max(window.start(), mark.span().start()));
        cuts.add(Math.min(window.end(), mark.span().end()));
      }
    }
    List<Piece> pieces = new ArrayList<>();
    Integer from = null;
    for (Integer to : cuts) {
      if (from != null) {
        Span piece = new Span(from, to);
        pieces.add(new Piece(index.words(piece), roleOf(piece, marks)));
      }
      from = to;
    }
    return new Quotation(
        join(pieces), window.start() > sentence.start(), window.end() < sentence.end());
  }

  /** Neighbours of one role become one piece, so that nothing is underlined in two halves. */
  private static List<Piece> join(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).role().equals(piece.role())) {
        joined.set(last, new Piece(joined.get(last).text() + piece.text(), piece.role()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static Span within(Span span, TextIndex index) {
    int start = Math.min(span.start(), index.length());
    return new Span(start, Math.min(span.end(), index.length()));
  }

  private static Span window(Span sentence, Span trigger) {
    if (sentence.length() <= LONGEST || !sentence.contains(trigger)) {
      return sentence.length() <= LONGEST
          ? sentence
          : new Span(sentence.start(), sentence.start() + LONGEST);
    }
    return new Span(
        Math.max(sentence.start(), trigger.start() - AROUND),
        Math.min(sentence.end(), trigger.end() + AROUND));
  }

  private static List<Mark> marks(Claim claim) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(claim.trigger().span(), Role.TRIGGER));
    claim.quantities().forEach(q -> marks.add(new Mark(q.mention().span(), Role.QUANTITY)));
    claim.actors().forEach(a -> marks.add(new Mark(a.mention().span(), Role.ACTOR)));
    claim.recipients().forEach(r -> marks.add(new Mark(r.mention().span(), Role.RECIPIENT)));
    claim
        .time()
        .flatMap(time -> time.span())
        .ifPresent(span -> marks.add(new Mark(span, Role.TIME)));
    claim.places().forEach(p -> marks.add(new Mark(p.mention().span(), Role.PLACE)));
    for (Attribution attribution : claim.attribution()) {
      marks.add(new Mark(attribution.mention().span(), Role.SPEAKER));
    }
    return marks;
  }

  private static Optional<Role> roleOf(Span piece, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.span().contains(piece))
        .map(Mark::role)
        .min(Role::compareTo);
  }
}
