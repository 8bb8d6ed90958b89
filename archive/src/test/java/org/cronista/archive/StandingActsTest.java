package org.cronista.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What takes back can be taken back itself, as often as people like. */
class StandingActsTest {

  private static final Act.Target TARGET = new Act.Target(Act.TargetKind.CLAIM, "c_1");

  private final List<Act> acts = new ArrayList<>();

  private Act comment() {
    return add(Act.Draft.of(Act.Kind.COMMENT, TARGET, "", "", "", "words"));
  }

  private Act undo(Act earlier) {
    return add(Act.Draft.undo(earlier, ""));
  }

  private Act add(Act.Draft draft) {
    Act act = new Act(acts.size() + 1L, Instant.EPOCH, "p_ana", draft);
    acts.add(act);
    return act;
  }

  private boolean stands(Act act) {
    return StandingActs.of(acts).stands(act);
  }

  @Test
  void anActThatNobodyTookBackStands() {
    assertThat(stands(comment())).isTrue();
  }

  @Test
  void takenBackOnceItDoesNotStandTwiceItDoesAndSoOn() {
    Act act = comment();
    Act last = act;
    for (int times = 1; times <= 7; times++) {
      last = undo(last);
      assertThat(stands(act)).as("taken back %s times", times).isEqualTo(times % 2 == 0);
    }
  }

  @Test
  void whatTakesBackStandsUntilItIsTakenBack() {
    Act act = comment();
    Act undo = undo(act);
    assertThat(stands(undo)).isTrue();
    Act redo = undo(undo);
    assertThat(stands(undo)).isFalse();
    undo(redo);
    assertThat(stands(undo)).isTrue();
    assertThat(stands(act)).isFalse();
  }

  @Test
  void whatIsTakenBackTwiceStandsOnlyWhenBothAreTakenBack() {
    Act act = comment();
    Act first = undo(act);
    Act second = undo(act);
    undo(first);
    assertThat(stands(act)).isFalse();
    undo(second);
    assertThat(stands(act)).isTrue();
  }

  @Test
  void aChainOfThousandsIsFollowed() {
    Act act = comment();
    Act last = act;
    for (int times = 0; times < 3_000; times++) {
      last = undo(last);
    }
    assertThat(stands(act)).isTrue();
  }
}
