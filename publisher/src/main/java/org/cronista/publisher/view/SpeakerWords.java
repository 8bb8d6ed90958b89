package org.cronista.publisher.view;

import java.util.List;
import org.cronista.model.Attribution;
import org.cronista.model.Claim;
import org.cronista.model.Modality;

/** Who says it, from whoever said it first out to the outlet. */
public final class SpeakerWords {

  private SpeakerWords() {}

  /** "according to the Ombudsman's Office, as reported by" or "in its own voice:". */
  public static String chain(Claim claim, String source) {
    List<Attribution> chain = claim.attribution();
    if (chain.isEmpty()) {
      return source + ", in its own voice";
    }
    StringBuilder words = new StringBuilder("according to ");
    for (int i = chain.size() - 1; i >= 0; i--) {
      String speaker = chain.get(i).speaker().strip();
      words.append(speaker.isEmpty() ? "somebody it does not name" : speaker);
      words.append(i == 0 ? ", as reported by " + source : ", as told by ");
    }
    return words.toString();
  }

  /** Whether the words tell of something done; if not, how they tell it. */
  public static String modality(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "asserted";
      case ALLEGED -> "alleged";
      case DENIED -> "denied";
      case NEGATED -> "told as not having happened";
      case PLANNED -> "planned, not told as done";
      case THREATENED -> "threatened, not told as done";
      case DEMANDED -> "demanded, not told as done";
      case HYPOTHETICAL -> "hypothetical";
    };
  }
}
