package org.cronista.reconciler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cronista.model.Actor;
import org.cronista.model.ContentHash;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.SourceFile;
import org.junit.jupiter.api.Test;

/** Where texts part on persons and things rather than on events. */
class StatedFactTest {

  private static final List<Actor> KNOWN =
      List.of(
          person("lena-ortiz", "Lena Ortiz Vega", "Lena Ortiz"),
          person("marco-ruiz", "Marco Ruiz"),
          body("unity", "Unity Party", "UP"),
          body("reform", "Reform League"),
          member("ana-duarte", "Ana Duarte", "unity"));

  @Test
  void whenSomebodyTookOffice() {
    assertFound(
        compare(
            "Lena Ortiz Vega won. However, once in power (she took office on March 3, 2021), Ortiz"
                + " cut the budget.",
            "The winner was Lena Ortiz. Ortiz took office in April 2021."),
        "date contradiction: 3 March 2021 / April 2021 | Lena Ortiz Vega, taking office");
  }

  @Test
  void aMonthAndItsDayAreOneDate() {
    assertFound(
        compare("Marco Ruiz was sworn in on 4 May 2019.", "Marco Ruiz took office in May 2019."));
  }

  @Test
  void twoTermsAreTwo() {
    assertFound(
        compare(
            "Marco Ruiz was sworn in on 4 May 2014.", "Marco Ruiz was sworn in on 4 May 2019."));
  }

  @Test
  void whoIssuedTheDecree() {
    assertFound(
        compare(
            "Marco Ruiz issued Decree 4120 at night.",
            "Lena Ortiz's Decree No. 4120 raised the price of bread."),
        "issuer contradiction: Marco Ruiz / Lena Ortiz Vega | Decree 4120");
  }

  @Test
  void toldUnderAGovernment() {
    assertFound(
        compare(
            "Lena Ortiz signed Law 912.",
            "The administration of Marco Ruiz drifted: under Law 912, rents rose."),
        "issuer contradiction: Lena Ortiz Vega / Marco Ruiz | Law 912");
  }

  @Test
  void theDateOfADecree() {
    assertFound(
        compare(
            "Decree 4120 of June 5, 2020, raised the price.",
            "Decree 4120, dated 7 June 2020, was burned in the squares."),
        "date contradiction: 5 June 2020 / 7 June 2020 | Decree 4120");
  }

  @Test
  void aYearTakenFromTheEntryExcludesNothing() {
    assertFound(
        compare(
            "Decree 4120 of June 5, 2020, raised the price.",
            "2021 — Ortiz governs by decree (Decree 4120)."),
        "date compatible: 5 June 2020 / 2021 | Decree 4120");
  }

  @Test
  void sharesOfAVoteAreRounded() {
    assertFound(
        compare(
            "The Unity Party had won 55% of the vote in 2020.",
            "In the elections of 2020 the Unity Party received 55.1% of the vote."),
        "share compatible: 55 % / 55.1 % | Unity Party, share of the vote in 2020");
  }

  @Test
  void sharesOfDifferentPartiesAreToldApart() {
    assertFound(
        compare(
            "The Unity Party garnered only 3.16% in the elections of 2025.",
            "In the 2025 elections, Lena Ortiz received 2.48% of the vote."));
  }

  @Test
  void howManyTons() {
    assertFound(
        compare(
            "Freedonia has 23 million tons of identified resources.",
            "Freedonia possesses 21 million tons of lithium resources."),
        "other:tons contradiction: 23,000,000 tons / 21,000,000 tons | Freedonia, tons of"
            + " resources");
  }

  @Test
  void aboutSoManyTonsLeaveRoom() {
    assertFound(
        compare(
            "Freedonia has about 23 million tons of identified resources.",
            "Freedonia possesses around 21 million tons of lithium resources."),
        "other:tons compatible: about 23,000,000 tons / about 21,000,000 tons | Freedonia, tons"
            + " of resources");
  }

  @Test
  void whatWasSaidLaterIsNotKnownBefore() {
    List<Document> documents =
        documents(
            "Marco Ruiz issued Decree 4120 at night.",
            "Lena Ortiz's Decree No. 4120 raised the price of bread.");

    Reconciliation known =
        new EventReconciler(
                new ReconcilerOptions(Optional.of(LocalDate.of(2025, 1, 15)), List.of(), KNOWN))
            .reconcile(documents, List.of());

    assertThat(known.disagreements()).isEmpty();
  }

  @Test
  void everySideQuotesItsWords() {
    List<Document> documents =
        documents(
            "Marco Ruiz issued Decree 4120 at night.",
            "Lena Ortiz's Decree No. 4120 raised the price of bread.");

    Disagreement found = reconcile(documents).get(0);

    assertThat(found.sides())
        .extracting(side -> side.quotes().get(0).text())
        .containsExactly("Marco Ruiz issued Decree 4120", "Lena Ortiz's Decree No. 4120");
    assertThat(found.explanation()).contains("Outlet 1 (January 2025)", "Outlet 2 (February 2025)");
  }

  @Test
  void aDecreeOfTheYearThatWasToldBefore() {
    assertFound(
        compare(
            "In 1985, dockers held the port for a week. Shortly thereafter, Marco Ruiz enacted"
                + " Decree 4120.",
            "1986 — Marco Ruiz closed the mines (Supreme Decree 4120)."),
        "date compatible: 1985 / 1986 | Decree 4120");
  }

  @Test
  void theShareOfAPartyAndThatOfOneOfItsPeople() {
    assertFound(
        compare(
            "In the elections the Unity Party garnered 3.1% in 2025.",
            "In the 2025 elections Ana Duarte received 2.4% of the vote."),
        "share scope: 3.1 % (Unity Party) / 2.4 % (Ana Duarte)"
            + " | Unity Party and Ana Duarte, share of the vote in 2025");
  }

  @Test
  void thePartySomebodyStoodFor() {
    assertFound(
        compare(
            "In 2021 Lena Ortiz ran for president with the Unity Party.",
            "Lena Ortiz, the presidential candidate of the Reform League, lost in 2021."),
        "party contradiction: Unity Party / Reform League"
            + " | Lena Ortiz Vega, party stood for in 2021");
  }

  @Test
  void anotherElectionAnotherParty() {
    assertFound(
        compare(
            "In 2021 Lena Ortiz ran for president with the Unity Party.",
            "Lena Ortiz, the presidential candidate of the Reform League, lost in 2016."));
  }

  @Test
  void oneOfficeForTwoAtOneTime() {
    assertFound(
        compare(
            "Lena Ortiz was appointed minister of labour on 4 May 2020.",
            "Marco Ruiz was named minister of labour in May 2020."),
        "holder contradiction: Marco Ruiz / Lena Ortiz Vega | Office of minister of labour");
  }

  @Test
  void anOfficeThatChangedHandsIsNoContradiction() {
    assertFound(
        compare(
            "Lena Ortiz was appointed minister of labour on 4 May 2020.",
            "Marco Ruiz was named minister of labour in June 2023."));
  }

  @Test
  void aBodyFoundedTwice() {
    assertFound(
        compare(
            "The Reform League was founded in 1998.", "The Reform League was founded in May 2001."),
        "date contradiction: 1998 / May 2001 | Reform League, founding");
  }

  private static List<Disagreement> compare(String... texts) {
    return reconcile(documents(texts));
  }

  private static List<Disagreement> reconcile(List<Document> documents) {
    return new EventReconciler(new ReconcilerOptions(Optional.empty(), List.of(), KNOWN))
        .reconcile(documents, List.of())
        .disagreements();
  }

  private static void assertFound(List<Disagreement> found, String... lines) {
    assertThat(
            found.stream()
                .map(
                    one ->
                        one.attribute()
                            + " "
                            + one.relation().label()
                            + ": "
                            + one.sides().stream()
                                .map(Disagreement.Side::value)
                                .collect(Collectors.joining(" / "))
                            + " | "
                            + one.topic())
                .toList())
        .containsExactly(lines);
  }

  /** One document a text, by Outlet 1, Outlet 2, …, in the months of 2025. */
  private static List<Document> documents(String... texts) {
    List<Document> documents = new ArrayList<>();
    for (String text : texts) {
      int number = documents.size() + 1;
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      documents.add(
          Document.builder(
                  DocumentId.of(text),
                  new SourceFile(
                      number + ".txt", ContentHash.sha256(bytes), bytes.length, "text/plain"),
                  text)
              .source(Optional.of(Found.inMetadata("Outlet " + number, "test")))
              .published(Optional.of(Found.inMetadata(PartialDate.ofMonth(2025, number), "test")))
              .language("en")
              .build());
    }
    return documents;
  }

  private static Actor person(String id, String name, String... aliases) {
    return actor(id, name, "person", aliases);
  }

  private static Actor body(String id, String name, String... aliases) {
    return actor(id, name, "organization", aliases);
  }

  private static Actor member(String id, String name, String party) {
    Actor.Role role =
        new Actor.Role("member", Optional.of(party), Optional.empty(), Optional.empty(), List.of());
    return new Actor(
        id, name, List.of(), "person", Optional.empty(), Optional.empty(), List.of(role), 0);
  }

  private static Actor actor(String id, String name, String kind, String... aliases) {
    Optional<String> sector = kind.equals("organization") ? Optional.of("PTY") : Optional.empty();
    return new Actor(id, name, List.of(aliases), kind, Optional.empty(), sector, List.of(), 0);
  }
}
