package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cronista.reader.Shorthand.readText;

import java.util.List;
import org.cronista.model.Citation;
import org.cronista.model.Document;
import org.cronista.model.Note;
import org.cronista.model.Span;
import org.cronista.model.TextIndex;
import org.junit.jupiter.api.Test;

/** Marks in the text, notes below it, and the works they cite. */
class NotesTest {

  private static final String FILL =
      " The ministry did not answer questions about the closure of the port for the whole of that"
          + " week, and the dockers went on with their strike.";

  @Test
  void marksPointToTheirNotesInAnyOrderAndMoreThanOnce() {
    Document document =
        readText(
            "The port was shut.²"
                + FILL
                + "\n\nThe army came.¹ Dockers fell.²"
                + FILL
                + "\n\nNOTES\n\n¹ **Daily Ledger**, May 4, 2011.\n\n² **Harbour News**, May 3, 2011.\n");

    assertThat(tied(document)).containsExactly("1 ← ¹ (1)", "2 ← ² (2)");
  }

  @Test
  void bracketsAndStarsAreMarksToo() {
    assertThat(
            tied(
                readText(
                    "The port was shut [1]."
                        + FILL
                        + "\n\nThe army came.[2]"
                        + FILL
                        + "\n\nReferences\n\n[1] Harbour News, 3 May 2011.\n\n[2] Daily Ledger, 4 May 2011.\n")))
        .containsExactly("1 ← [1] (1)", "2 ← [2] (1)");
  }

  @Test
  void notesAtTheEndOfAMagazineServeAllItsArticles() {
    String body = (FILL + FILL + FILL + FILL).strip();
    Document magazine =
        readText(
            "RED LANTERN\n\nCONTENTS\n\nThe port is shut 1\n\nThe army comes 2\n\nWhat the dockers won"
                + " 3\n\nTHE PORT IS SHUT\n\nBy Ana Rahim\n\n3 May 2011\n\nThe port was shut.¹ "
                + body
                + "\n\nTHE ARMY COMES\n\nBy Tom Bell\n\n4 May 2011\n\nTroops came at dawn.² "
                + body
                + "\n\nWHAT THE DOCKERS WON\n\nBy Ana Rahim\n\n9 May 2011\n\nThey won.³ "
                + body
                + "\n\nNOTES\n\n¹ Harbour News, 3 May 2011.\n\n² Daily Ledger, 4 May 2011.\n\n³ Harbour"
                + " News, 9 May 2011.\n");

    assertThat(magazine.articles()).hasSize(4);
    assertThat(tied(magazine)).containsExactly("1 ← ¹ (1)", "2 ← ² (1)", "3 ← ³ (1)");
  }

  @Test
  void powersAndUnitsAreNoMarks() {
    Document document =
        readText(
            "They hold 40 km² of land.¹"
                + FILL
                + "\n\nNOTES\n\n¹ Daily Ledger, 4 May 2011.\n\n² Harbour News, 3 May 2011.\n");

    assertThat(tied(document)).containsExactly("1 ← ¹ (1)", "2 ←  (0)");
  }

  @Test
  void noteTellsAuthorTitleOutletAndDate() {
    assertThat(
            works(
                "¹ Ana Ruiz, “The Long Strike,” **Harbour News**, March 4, 2011; Tom Bell, **Salt and"
                    + " Coal** (Leeds: Moor Press, 1987), pp. 3–9; **The Ledger**, 5 May 2011."))
        .containsExactly(
            "Ana Ruiz | The Long Strike | Harbour News | 2011-03-04",
            "Tom Bell | Salt and Coal | Moor Press | 1987",
            "- | - | The Ledger | 2011-05-05");
  }

  @Test
  void noteWithoutEmphasisIsReadByItsCommas() {
    assertThat(works("1. Tom Bell, Salt and Coal (Leeds: Moor Press, 1987), p. 12."))
        .containsExactly("Tom Bell | Salt and Coal | Moor Press | 1987");
  }

  @Test
  void severalDaysOfOneOutletAreSeveralWorks() {
    assertThat(works("¹ Reuters, June 29, 2011, July 2, 2011."))
        .containsExactly("- | - | Reuters | 2011-06-29", "- | - | Reuters | 2011-07-02");
  }

  @Test
  void numberOfALawIsNoYearWhereItsDayIsTold() {
    assertThat(
            works(
                "¹ Supreme Decree 5503, 17 December 2025; Law 1720, 10 April 2026; Harbour Review,"
                    + " Summer 1992."))
        .hasSize(3)
        .anySatisfy(work -> assertThat(work).contains("Law 1720").contains("2026-04-10"))
        .anySatisfy(work -> assertThat(work).contains("Harbour Review").contains("1992"));
  }

  @Test
  void talkInANoteIsNoWork() {
    assertThat(
            works(
                "¹ One such body was the Harbour Board, which was founded in 1931. **The Ledger**,"
                    + " May 5, 2011."))
        .containsExactly("- | - | The Ledger | 2011-05-05");
  }

  @Test
  void quotedAtSecondHandNamesBothWorks() {
    assertThat(
            works(
                "¹ Tom Bell, **Salt and Coal**, quoted in Ana Ruiz, “The Long Strike,” **Harbour News**,"
                    + " 2011."))
        .containsExactly(
            "Tom Bell | Salt and Coal | - | -", "Ana Ruiz | The Long Strike | Harbour News | 2011");
  }

  @Test
  void ibidSeeNoteAndShortTitlesAreFollowedUp() {
    assertThat(
            works(
                "¹ Tom Bell, **Salt and Coal: A History** (Leeds: Moor Press, 1987), p. 3.",
                "² *Ibid.*, p. 9.",
                "³ See note 4.",
                "⁴ **The Ledger**, May 5, 2011.",
                "⁵ Bell, **Salt and Coal**, p. 31."))
        .containsExactly(
            "Tom Bell | Salt and Coal: A History | Moor Press | 1987",
            "Tom Bell | Salt and Coal: A History | Moor Press | 1987",
            "- | - | The Ledger | 2011-05-05",
            "- | - | The Ledger | 2011-05-05",
            "Tom Bell | Salt and Coal: A History | Moor Press | 1987");
  }

  @Test
  void notesThatPointToEachOtherDoNoHarm() {
    assertThat(works("¹ See note 2.", "² See note 1.")).isEmpty();
  }

  @Test
  void shortYearsBelongToTheCenturyBeforeTheText() {
    Document document =
        readText(
            "Four days\n\n9 June 2011\n\nThe port was shut.¹"
                + FILL
                + "\n\nNOTES\n\n¹ **The Ledger**, 4/15/85.\n");

    assertThat(document.notes().get(0).works().get(0).date().orElseThrow())
        .hasToString("1985-04-15");
  }

  @Test
  void markAfterTheFullStopBacksTheSentenceBeforeIt() {
    Document document =
        readText(
            "The port was shut.¹ The army came."
                + FILL
                + "\n\nNOTES\n\n¹ **The Ledger**, May 5, 2011.\n");
    TextIndex index = TextIndex.of(document.text());
    int second = document.text().indexOf("¹");
    Span first = index.span(0, second);
    Span next = index.span(second, document.text().indexOf("came.") + 5);

    List<Citation> citations = document.citations(first);

    assertThat(citations).hasSize(1);
    assertThat(citations.get(0).works().get(0).outlet()).contains("The Ledger");
    assertThat(document.citations(next)).isEmpty();
  }

  private static List<String> tied(Document document) {
    TextIndex index = TextIndex.of(document.text());
    return document.notes().stream()
        .map(
            note ->
                note.label()
                    + " ← "
                    + note.marks().stream().map(index::words).findFirst().orElse("")
                    + " ("
                    + note.marks().size()
                    + ")")
        .toList();
  }

  private static List<String> works(String... notes) {
    Document document =
        readText("The port was shut." + FILL + "\n\nNOTES\n\n" + String.join("\n\n", notes));
    return document.notes().stream()
        .map(Note::works)
        .flatMap(List::stream)
        .map(NotesTest::shown)
        .toList();
  }

  private static String shown(Citation.Work work) {
    return work.author().orElse("-")
        + " | "
        + work.title().orElse("-")
        + " | "
        + work.outlet().orElse("-")
        + " | "
        + work.date().map(Object::toString).orElse("-");
  }
}
