package org.cronista.reconciler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cronista.model.Actor;
import org.cronista.model.ContentHash;
import org.cronista.model.Document;
import org.cronista.model.DocumentId;
import org.cronista.model.Found;
import org.cronista.model.PartialDate;
import org.cronista.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Roles and relations that texts give to persons and bodies, and where they part: text in, actors
 * out.
 */
class StatedRoleTest {

  private static final List<Actor> KNOWN =
      List.of(
          actor("ada-okoro", "person", "LAB", "Ada Okoro", "Ada Okoro Bassey"),
          actor("juma-bassey", "person", "GOV", "Juma Bassey"),
          actor("docks", "organization", "LAB", "Dockers' Union", "DUN"),
          actor("congress", "organization", "LAB", "Congress of Labour", "COL"),
          actor("ministry", "organization", "GOV", "Ministry of Ports"),
          actor("dawn", "organization", "PTY", "Dawn Party"),
          actor("harvest", "organization", "PTY", "Harvest Alliance"));

  @Test
  void aRoleBeforeTheName() {
    assertThat(roles("ada-okoro", "Police sought DUN executive secretary Ada Okoro on Monday."))
        .containsExactly("executive secretary of docks on 2024-05-01");
  }

  @Test
  void aRoleInAppositionOnEitherSide() {
    assertThat(
            roles(
                "ada-okoro",
                "Ada Okoro, general secretary of the Dockers' Union, was freed.",
                "The general secretary of the Congress of Labour, Ada Okoro, was freed."))
        .containsExactly(
            "general secretary of congress on 2024-05-02",
            "general secretary of docks on 2024-05-01");
  }

  @Test
  void aRoleThatIsOver() {
    assertThat(roles("juma-bassey", "They jailed former president Juma Bassey."))
        .containsExactly("president of - on 2024-05-01 former");
  }

  @Test
  void whoLeadsABody() {
    assertThat(roles("ada-okoro", "The Dockers' Union, led by Ada Okoro, struck."))
        .containsExactly("leader of docks on 2024-05-01");
  }

  @Test
  void aBodyWithinAnother() {
    assertThat(
            roles("docks", "The Dockers' Union, which is part of the Congress of Labour, struck."))
        .containsExactly("part of congress on 2024-05-01");
  }

  @Test
  void aFamilyTie() {
    assertThat(
            roles(
                "ada-okoro",
                "The vote went to Ada Okoro (daughter of former President Juma Bassey)."))
        .containsExactly("daughter of juma-bassey on 2024-05-01");
  }

  @Test
  void aRoleInAChronologyIsOfItsYear() {
    assertThat(roles("ada-okoro", "1998 — Ada Okoro, leader of the Dockers' Union, is shot at."))
        .containsExactly("leader of docks on 1998");
  }

  @Test
  void somebodyNewIsProposedWithTheWords() {
    Actor actor =
        reconcile("The Dockers' Union, led by Lindiwe Mokoena, struck.").actors().stream()
            .filter(a -> a.name().equals("Lindiwe Mokoena"))
            .findFirst()
            .orElseThrow();

    assertThat(actor.kind()).isEqualTo("person");
    assertThat(actor.roles().get(0).quotes().get(0).text())
        .isEqualTo("Dockers' Union, led by Lindiwe Mokoena");
  }

  @Test
  void twoTitlesInOneBody() {
    assertThat(
            disagreements(
                "DUN executive secretary Ada Okoro was arrested.",
                "Ada Okoro, executive director of the Dockers' Union, was arrested."))
        .containsExactly(
            "role contradiction: executive secretary / executive director"
                + " | Ada Okoro, office in Dockers' Union");
  }

  @Test
  void thatSomebodyLeadsContradictsNoTitle() {
    assertThat(
            disagreements(
                "DUN executive secretary Ada Okoro was arrested.",
                "The Dockers' Union, led by Ada Okoro, struck."))
        .isEmpty();
  }

  @Test
  void twoHoldersOfOneOffice() {
    assertThat(
            disagreements(
                "DUN president Ada Okoro spoke.",
                "Juma Bassey, president of the Dockers' Union, spoke."))
        .containsExactly(
            "holder contradiction: Ada Okoro / Juma Bassey | president of Dockers' Union");
  }

  @Test
  void holdersOfDifferentYearsDoNotContradict() {
    assertThat(
            disagreements(
                "1998 — DUN president Ada Okoro spoke.",
                "Juma Bassey, president of the Dockers' Union, spoke."))
        .isEmpty();
  }

  @Test
  void twoParties() {
    assertThat(
            disagreements(
                "Juma Bassey, candidate of the Dawn Party, won.",
                "The candidate of the Harvest Alliance, Juma Bassey, won."))
        .containsExactly("party compatible: Dawn Party / Harvest Alliance | Juma Bassey, party");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Juma Bassey was president of the Dockers' Union.",
        "Juma Bassey, who had been president of the Dockers' Union, spoke.",
        "Juma Bassey, a former president of the Dockers' Union, spoke.",
        "Juma Bassey, president of the Dockers' Union until March, spoke.",
        "Juma Bassey, president of the Dockers' Union from 2016 to 2019, spoke.",
        "The one-time president of the Dockers' Union, Juma Bassey, spoke."
      })
  void whoHeldAnOfficeOnceIsNoRivalOfWhoHoldsIt(String once) {
    assertThat(roles("juma-bassey", once))
        .containsExactly("president of docks on 2024-05-01 former");
    assertThat(disagreements("DUN president Ada Okoro spoke.", once)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Deputy minister Ada Okoro of the north spoke.                  | deputy minister of -
          DUN vice-president Ada Okoro spoke.                            | vice president of docks
          DUN acting president Ada Okoro spoke.                          | acting president of docks
          Ada Okoro, assistant director of the Ministry of Ports, spoke. | assistant director of ministry
          The deputy labour minister Ada Okoro spoke.                    | deputy labour minister of -
          La presidenta interina Ada Okoro habló.                        | presidenta interina of -
          """)
  void aDeputyIsNotTheChief(String text, String role) {
    assertThat(roles("ada-okoro", text)).containsExactly(role + " on 2024-05-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vice-president", "deputy president", "acting president"})
  void aDeputyIsNoRivalOfTheChief(String deputy) {
    assertThat(
            disagreements(
                "DUN president Ada Okoro spoke.",
                "Juma Bassey, " + deputy + " of the Dockers' Union, spoke."))
        .isEmpty();
  }

  @Test
  void onePersonCannotBeChiefAndDeputy() {
    assertThat(
            disagreements(
                "DUN president Ada Okoro spoke.",
                "Ada Okoro, vice-president of the Dockers' Union, spoke."))
        .containsExactly(
            "role contradiction: president / vice president | Ada Okoro, office in Dockers' Union");
  }

  @ParameterizedTest
  @CsvSource({
    "general secretary, secretary-general",
    "president, presidenta",
    "executive secretary, executive-secretary",
    "director general, general director",
    "chairwoman, chairperson",
    "president, acting president",
    "executive director, director"
  })
  void oneOfficeInDifferentWords(String one, String other) {
    assertThat(
            disagreements(
                "Ada Okoro, " + one + " of the Dockers' Union, spoke.",
                "Ada Okoro, " + other + " of the Dockers' Union, spoke."))
        .isEmpty();
  }

  @Test
  void twoHoldersOfOneOfficeInDifferentWords() {
    assertThat(
            disagreements(
                "Ada Okoro, general secretary of the Dockers' Union, spoke.",
                "Juma Bassey, secretary-general of the Dockers' Union, spoke."))
        .containsExactly(
            "holder contradiction: Ada Okoro / Juma Bassey | general secretary of Dockers' Union");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Juma Bassey succeeded Ada Okoro.",
        "Juma Bassey took over from Ada Okoro on Friday.",
        "Ada Okoro was succeeded as president by Juma Bassey.",
        "Ada Okoro was replaced by Juma Bassey.",
        "Ada Okoro handed over to Juma Bassey."
      })
  void whoFollowsAnotherInAnOfficeContradictsNobody(String succession) {
    assertThat(
            disagreements(
                "DUN president Ada Okoro spoke.",
                "Juma Bassey, president of the Dockers' Union, spoke. " + succession))
        .isEmpty();
  }

  @Test
  void holdersToldMonthsApartMayHaveFollowedEachOther() {
    assertThat(
            disagreements(
                "DUN president Ada Okoro spoke.",
                "2025 — Juma Bassey, president of the Dockers' Union, spoke."))
        .containsExactly(
            "holder compatible: Ada Okoro / Juma Bassey | president of Dockers' Union");
  }

  @Test
  void aPartyReadByTwoReadersIsToldOnce() {
    assertThat(
            disagreements(
                "In 2023, Juma Bassey, candidate of the Dawn Party, won.",
                "In 2023 the vote went to Juma Bassey, candidate of the Harvest Alliance."))
        .containsExactly(
            "party contradiction: Dawn Party / Harvest Alliance"
                + " | Juma Bassey, party stood for in 2023");
  }

  private static List<String> roles(String id, String... texts) {
    return reconcile(texts).actors().stream()
        .filter(actor -> actor.id().equals(id))
        .flatMap(actor -> actor.roles().stream())
        .map(
            role ->
                role.role()
                    + " of "
                    + role.of().orElse("-")
                    + role.on().map(day -> " on " + day).orElse("")
                    + (role.former() ? " former" : ""))
        .sorted()
        .toList();
  }

  private static List<String> disagreements(String... texts) {
    return reconcile(texts).disagreements().stream()
        .map(
            d ->
                d.attribute()
                    + " "
                    + d.relation().label()
                    + ": "
                    + String.join(" / ", d.sides().stream().map(s -> s.value()).toList())
                    + " | "
                    + d.topic())
        .toList();
  }

  private static Reconciliation reconcile(String... texts) {
    List<Document> documents = new ArrayList<>();
    for (String text : texts) {
      documents.add(document(text, documents.size() + 1));
    }
    return new EventReconciler(new ReconcilerOptions(Optional.empty(), List.of(), KNOWN))
        .reconcile(documents, List.of());
  }

  /** By Outlet 1 on 1 May 2024, Outlet 2 on the 2nd, … */
  private static Document document(String text, int number) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    PartialDate said = PartialDate.parse("2024-05-0" + number).orElseThrow();
    return Document.builder(
            DocumentId.of(text),
            new SourceFile(number + ".txt", ContentHash.sha256(bytes), bytes.length, "text/plain"),
            text)
        .source(Optional.of(Found.inMetadata("Outlet " + number, "test")))
        .published(Optional.of(Found.inMetadata(said, "test")))
        .language("en")
        .build();
  }

  private static Actor actor(String id, String kind, String sector, String name, String... more) {
    return new Actor(
        id, name, List.of(more), kind, Optional.empty(), Optional.of(sector), List.of(), 0);
  }
}
