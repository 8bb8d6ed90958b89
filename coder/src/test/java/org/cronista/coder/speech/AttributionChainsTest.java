package org.cronista.coder.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cronista.model.Attribution;
import org.junit.jupiter.api.Test;

/** On whose word a claim stands, outermost first. */
class AttributionChainsTest {

  @Test
  void nestsFromTheOutsideIn() {
    assertThat(chain("The office reported that Morales accused the police of torture.", "torture"))
        .containsExactly("The office reported <The office>", "Morales accused <Morales>");
  }

  @Test
  void leavesTheReportingVerbOutsideItsOwnContent() {
    assertThat(chain("The office reported that Morales accused the police of torture.", "accused"))
        .containsExactly("The office reported <The office>");
  }

  @Test
  void isEmptyInTheAuthorsOwnVoice() {
    assertThat(chain("Soldiers killed nine people in Homs.", "killed")).isEmpty();
  }

  @Test
  void namesWhomAPronounStandsFor() {
    assertThat(chain("Ana Silva spoke. She said that police had beaten her.", "beaten"))
        .containsExactly("She said <Ana Silva>");
  }

  @Test
  void readsAParenthesis() {
    assertThat(chain("The bridge, the office said, was destroyed by rebels.", "destroyed"))
        .containsExactly("the office said <the office>");
  }

  @Test
  void keepsWhatIsToldOfTheSpeakerOutOfWhatIsSaid() {
    assertThat(chain("“We ran,” said Park Ji-won, who was wounded in the raid.", "wounded"))
        .isEmpty();
  }

  @Test
  void carriesAQuoteAcrossSentences() {
    assertThat(chain("“They came at night. They shot my son,” said Rosa Condori.", "shot"))
        .containsExactly("said Rosa Condori <Rosa Condori>");
  }

  @Test
  void nobodyNamedIsStillNotTheAuthor() {
    assertThat(chain("It was reported that three students had died.", "died"))
        .containsExactly("reported <>");
  }

  @Test
  void wantingVouchesForNothing() {
    assertThat(chain("The mayor wants the troops to leave.", "leave")).isEmpty();
  }

  @Test
  void whatIsNotSaidVouchesForNothing() {
    assertThat(chain("The ambassador did not say that the talks had failed.", "failed")).isEmpty();
  }

  @Test
  void quotesWhoeverTheSpeakerCites() {
    assertThat(
            chain(
                "The envoy said that, according to the Red Cross, forty people were killed.",
                "killed"))
        .containsExactly(
            "The envoy said <The envoy>", "according to the Red Cross <the Red Cross>");
  }

  private static List<String> chain(String line, String trigger) {
    ParsedText text = ParsedText.of(line);
    ParsedText.Found found = text.find(trigger);
    List<FoundStatement> statements = new StatementFinder(ParsedText.cues()).find(text.sentences());
    return new AttributionChains(statements)
        .chain(found.sentence(), found.token().index()).stream()
            .map(AttributionChainsTest::describe)
            .toList();
  }

  private static String describe(Attribution attribution) {
    return attribution.mention().text() + " <" + attribution.speaker() + ">";
  }
}
