package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Shorthand.blocks;
import static org.cronista.reader.Shorthand.readText;

import org.junit.jupiter.api.Test;

/** Words parted at a line's end, and words whose hyphen is their own. */
class HyphenTest {

  @Test
  void partedWordIsWhole() {
    assertThat(view("the soldiers fired on the demon-\n\nstration in the port."))
        .endsWith("on the demonstration in the port.");
  }

  @Test
  void hyphenThatTheTextUsesElsewhereStays() {
    assertThat(view("the self-styled board met, and the self-\n\nstyled council agreed with it."))
        .endsWith("and the self-styled council agreed with it.");
  }

  @Test
  void hyphenBehindCapitalsStays() {
    assertThat(view("the harbour was closed by the US-\n\nbacked council on that day."))
        .endsWith("by the US-backed council on that day.");
  }

  @Test
  void hyphenBehindAWordThatMakesOtherCompoundsStays() {
    assertThat(
            view(
                "seventy-one men were held at the pier, and on the next day it was seventy-\n\nthree."))
        .endsWith("on the next day it was seventy-three.");
  }

  @Test
  void plainHyphenStaysWhereTheTypesetterPartsWordsWithAnotherSign() {
    assertThat(
            view(
                "the demon\u2010\nstration ended at the pier, and the dawn-\nlit harbour was empty."))
        .endsWith("the demonstration ended at the pier, and the dawn-lit harbour was empty.");
  }

  @Test
  void softHyphenIsNoLetterAndNoSpace() {
    assertThat(view("the soldiers fired on the demon\u00AD\n\nstration in the port."))
        .endsWith("on the demonstration in the port.");
  }

  private static String view(String end) {
    return blocks(
            readText(
                "It was reported by all the papers of the capital on the next morning that " + end))
        .get(0);
  }
}
