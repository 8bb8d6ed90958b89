package org.cronista.publisher.view;

import java.util.Comparator;
import java.util.List;
import org.cronista.model.Disagreement.Relation;

/** How two accounts stand to each other, said to a newcomer. */
public final class RelationWords {

  private static final List<Relation> GRAVEST_FIRST =
      List.of(
          Relation.CONTRADICTION,
          Relation.FRAMING,
          Relation.SCOPE,
          Relation.UPDATE,
          Relation.COMPATIBLE);

  private RelationWords() {}

  /** One or two words. */
  public static String name(Relation relation) {
    return switch (relation) {
      case CONTRADICTION -> "Contradiction";
      case COMPATIBLE -> "Compatible";
      case UPDATE -> "Update";
      case SCOPE -> "Different scope";
      case FRAMING -> "Framing";
    };
  }

  /** What the word means. */
  public static String meaning(Relation relation) {
    return switch (relation) {
      case CONTRADICTION -> "these cannot all be right";
      case COMPATIBLE -> "they differ, but all can be right";
      case UPDATE -> "a running count, told later and not lower";
      case SCOPE -> "a part and its whole: they do not measure the same thing";
      case FRAMING -> "the same event in different words of judgement";
    };
  }

  /** Whether a reader must be stopped: the accounts cannot be held together. */
  public static boolean isGrave(Relation relation) {
    return relation == Relation.CONTRADICTION || relation == Relation.FRAMING;
  }

  /** Contradictions first. */
  public static Comparator<Relation> gravestFirst() {
    return Comparator.comparingInt(GRAVEST_FIRST::indexOf);
  }
}
