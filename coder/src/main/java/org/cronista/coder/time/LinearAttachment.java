package org.cronista.coder.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cronista.coder.language.Sentence;

/** Attachment by distance, for sentences without syntax. */
final class LinearAttachment implements Attachment {

  private static final Set<String> OPENERS =
      Set.of(
          "that", "which", "who", "after", "before", "because", "since", "when", "while", "but",
          ";");

  private final Sentence sentence;

  LinearAttachment(Sentence sentence) {
    this.sentence = sentence;
  }

  @Override
  public Optional<Choice> choose(int trigger, List<FoundTime> candidates) {
    Optional<FoundTime> nearest = Optional.empty();
    int best = Integer.MAX_VALUE;
    for (FoundTime time : candidates) {
      int distance = distance(trigger, time);
      int cost = distance + 15 * boundaries(trigger, time);
      if (cost < best) {
        best = cost;
        nearest = Optional.of(time);
      }
    }
    if (nearest.isPresent() && boundaries(trigger, nearest.get()) == 0) {
      return nearest.map(time -> new Choice(time, false, ""));
    }
    Optional<FoundTime> opening =
        candidates.stream().filter(time -> Openings.opens(sentence, time)).findFirst();
    return opening
        .or(() -> nearestWithin(candidates, trigger))
        .map(time -> new Choice(time, true, "date at the head of the sentence"));
  }

  private Optional<FoundTime> nearestWithin(List<FoundTime> candidates, int trigger) {
    return candidates.size() == 1 && boundaries(trigger, candidates.get(0)) <= 1
        ? Optional.of(candidates.get(0))
        : Optional.empty();
  }

  private static int distance(int trigger, FoundTime time) {
    return time.covers(trigger)
        ? 0
        : Math.min(Math.abs(trigger - time.firstToken()), Math.abs(trigger - time.lastToken()));
  }

  /** How many clause openers stand between. */
  private int boundaries(int trigger, FoundTime time) {
    int from = Math.min(trigger, time.lastToken()) + 1;
    int to = Math.max(trigger, time.firstToken());
    int count = 0;
    for (int i = from; i < to; i++) {
      if (OPENERS.contains(sentence.token(i).lemma()) && i != time.firstToken() - 1) {
        count++;
      }
    }
    return count;
  }

  @Override
  public boolean isPresent(int trigger) {
    String tag = sentence.token(trigger).tag();
    return tag.equals("VBZ") || tag.equals("VBP");
  }

  @Override
  public boolean isElsewhere(int trigger) {
    for (int i = Math.max(0, trigger - 3); i < trigger; i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("MD") || tag.equals("TO")) {
        return true;
      }
    }
    return false;
  }
}
