package org.cronista.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cronista.model.Document;
import org.cronista.model.Span;
import org.junit.jupiter.api.Test;

/** The heads of mails inside a mail are told from what the mails say. */
class ForwardedMailTest {

  @Test
  void headOfAForwardedMailAndTheLineOverAQuotedOneAreNoParagraphs() {
    Document mail =
        read(
            "From: Ana <ana@archive.example>\nSubject: Fwd: Bridge\n"
                + "Date: Thu, 20 Jun 2024 09:14:03 -0400\n\n"
                + "Please add this to the file.\n\n"
                + "---------- Forwarded message ---------\n"
                + "From: Drivers' Union <press@union.example>\n"
                + "Date: Wed, 19 Jun 2024 at 22:41\nSubject: Bridge\nTo: Ana\n\n"
                + "On Tuesday our drivers closed the bridge with forty lorries.\n\n"
                + "On Wed, 19 Jun 2024 at 18:02, Ana <ana@archive.example> wrote:\n"
                + "> Were two drivers killed, as the radio says?\n");

    assertThat(Shorthand.blocks(mail))
        .containsExactly(
            "PARAGRAPH: Please add this to the file.",
            "FURNITURE: ---------- Forwarded message ---------",
            "BYLINE: From: Drivers' Union <press@union.example>",
            "DATELINE: Date: Wed, 19 Jun 2024 at 22:41",
            "HEADING: Subject: Bridge",
            "FURNITURE: To: Ana",
            "PARAGRAPH: On Tuesday our drivers closed the bridge with forty lorries.",
            "BYLINE: On Wed, 19 Jun 2024 at 18:02, Ana <ana@archive.example> wrote:",
            "QUOTATION: Were two drivers killed, as the radio says?");
  }

  @Test
  void aForwardedMailIsAnArticleSaidByItsSenderOnItsDay() {
    Document mail =
        read(
            "From: Ana <ana@archive.example>\nSubject: Fwd: Bridge\n"
                + "Date: Thu, 20 Jun 2024 09:14:03 -0400\n\n"
                + "Please add this to the file. Nobody was hurt yesterday.\n\n"
                + "---------- Forwarded message ---------\n"
                + "From: Drivers' Union <press@union.example>\n"
                + "Date: Mon, 3 Jun 2024 at 22:41\nSubject: The bridge is ours\nTo: Ana\n\n"
                + "Yesterday our drivers closed the bridge with forty lorries.\n");

    assertThat(mail.articles())
        .extracting(a -> a.title() + ", " + a.authors())
        .containsExactly("Fwd: Bridge, []", "The bridge is ours, [Drivers' Union]");
    assertThat(mail.articles().get(1).published().map(date -> date.value().toString()))
        .contains("2024-06-03");
    assertThat(saidOn(mail, "Yesterday our drivers")).isEqualTo("2024-06-03");
    assertThat(saidOn(mail, "Nobody was hurt")).isEqualTo("2024-06-20");
  }

  @Test
  void aForwardedMailInAPageIsAnArticleToo() {
    Document mail =
        read(
            "From: Ana <ana@archive.example>\nSubject: Fwd: Bridge\n"
                + "Date: Thu, 20 Jun 2024 09:14:03 -0400\n"
                + "Content-Type: text/html; charset=UTF-8\n\n"
                + "<p>Please add this to the file.</p><hr>"
                + "<div><b>From:</b> Drivers' Union &lt;press@union.example&gt;<br>"
                + "<b>Sent:</b> Monday, 3 June 2024 22:41<br><b>To:</b> Ana<br>"
                + "<b>Subject:</b> The bridge is ours</div>"
                + "<p>Yesterday our drivers closed the bridge with forty lorries.</p>\n");

    assertThat(saidOn(mail, "Yesterday our drivers")).isEqualTo("2024-06-03");
  }

  private static String saidOn(Document mail, String words) {
    int at = mail.text().indexOf(words);
    return mail.saidOn(new Span(at, at + words.length())).map(Object::toString).orElse("");
  }

  @Test
  void headOfAForwardedWebMailIsNoParagraphEither() {
    Document mail =
        read(
            "From: Ana <ana@archive.example>\nSubject: Fwd: Bridge\n"
                + "Content-Type: text/html; charset=utf-8\n\n"
                + "<p>Please add this to the file.</p><div><div>"
                + "---------- Forwarded message ---------<br>"
                + "From: <b>Drivers' Union</b> &lt;press@union.example&gt;<br>"
                + "Date: Wed, 19 Jun 2024 at 22:41<br>Subject: Bridge<br>To: Ana<br></div>"
                + "<p>On Tuesday our drivers closed the bridge with forty lorries.</p></div>\n");

    assertThat(Shorthand.blocks(mail))
        .containsExactly(
            "PARAGRAPH: Please add this to the file.",
            "FURNITURE: ---------- Forwarded message ---------",
            "BYLINE: From: Drivers' Union <press@union.example>",
            "DATELINE: Date: Wed, 19 Jun 2024 at 22:41",
            "HEADING: Subject: Bridge",
            "FURNITURE: To: Ana",
            "PARAGRAPH: On Tuesday our drivers closed the bridge with forty lorries.");
  }

  @Test
  void aSentenceWithAColonIsNoHeadOfAMail() {
    Document mail =
        read(
            "From: Ana <ana@archive.example>\nSubject: Bridge\n\n"
                + "To: all drivers who were at the bridge on Tuesday. We thank you and we ask you to"
                + " come again.\n");

    assertThat(Shorthand.blocks(mail)).hasSize(1).allMatch(b -> b.startsWith("PARAGRAPH: To: all"));
  }

  private static Document read(String mail) {
    return new DocumentReader(ReaderOptions.defaults())
        .read(Packed.file("mail.eml", mail.getBytes(StandardCharsets.UTF_8)))
        .documents()
        .get(0);
  }
}
