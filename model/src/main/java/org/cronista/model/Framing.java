package org.cronista.model;

import java.util.List;
import java.util.Optional;

/**
 * The words in which each voice tells one event, side by side and without judgement.
 *
 * @param event the event
 * @param voices in order of telling; at least two
 */
public record Framing(EventId event, List<Voice> voices) {

  /** Copies the voices. */
  public Framing {
    voices = List.copyOf(voices);
  }

  /**
   * One voice: an outlet, or whoever it quotes.
   *
   * @param source the outlet
   * @param speaker whoever it quotes; empty for its own voice
   * @param event its words for the happening
   * @param doers its words for those who did it
   * @param sufferers its words for those it was done to
   * @param agency how the deed is told, where harm was done
   * @param quotes the words of agency in their place
   * @param claims the claims
   */
  public record Voice(
      String source,
      Optional<String> speaker,
      List<String> event,
      List<String> doers,
      List<String> sufferers,
      Optional<Agency> agency,
      List<Quote> quotes,
      List<ClaimId> claims) {
    /** Copies the lists. */
    public Voice {
      event = List.copyOf(event);
      doers = List.copyOf(doers);
      sufferers = List.copyOf(sufferers);
      quotes = List.copyOf(quotes);
      claims = List.copyOf(claims);
    }
  }

  /** Whether the telling of a harm says who did it. */
  public enum Agency {
    /** "Police shot two people", "were shot by police". */
    NAMED("doer named"),
    /** "Two people were shot": somebody did it. */
    UNNAMED("doer not named"),
    /** "Two people died in clashes": it befell them. */
    BEFELL("told without a doer");

    private final String label;

    Agency(String label) {
      this.label = label;
    }

    /** As written in the output files and on the page. */
    public String label() {
      return label;
    }
  }
}
