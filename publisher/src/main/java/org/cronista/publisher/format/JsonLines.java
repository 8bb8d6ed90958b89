package org.cronista.publisher.format;

import java.io.IOException;
import java.io.Writer;
import org.cronista.json.ContractJson;
import org.cronista.model.Actor;
import org.cronista.model.Claim;
import org.cronista.model.Disagreement;
import org.cronista.model.Document;
import org.cronista.model.Event;
import org.cronista.model.EventLink;
import org.cronista.model.Framing;
import org.cronista.model.TollLedger;
import org.cronista.publisher.view.Dossier;

/** The contract's JSON, one object a line. */
public final class JsonLines {

  /** Writes {@code documents.jsonl}. */
  public void writeDocuments(Dossier dossier, Writer out) throws IOException {
    for (Document document : dossier.documents()) {
      line(out, ContractJson.toLine(document));
    }
  }

  /** Writes {@code claims.jsonl}. */
  public void writeClaims(Dossier dossier, Writer out) throws IOException {
    for (Claim claim : dossier.claims()) {
      line(out, ContractJson.toLine(claim));
    }
  }

  /** Writes {@code events.jsonl}. */
  public void writeEvents(Dossier dossier, Writer out) throws IOException {
    for (Event event : dossier.events()) {
      line(out, ContractJson.toLine(event));
    }
  }

  /** Writes {@code disagreements.jsonl}. */
  public void writeDisagreements(Dossier dossier, Writer out) throws IOException {
    for (Disagreement disagreement : dossier.disagreements()) {
      line(out, ContractJson.toLine(disagreement));
    }
  }

  /** Writes {@code actors.jsonl}. */
  public void writeActors(Dossier dossier, Writer out) throws IOException {
    for (Actor actor : dossier.actors()) {
      line(out, ContractJson.toLine(actor));
    }
  }

  /** Writes {@code tolls.jsonl}. */
  public void writeTolls(Dossier dossier, Writer out) throws IOException {
    for (TollLedger ledger : dossier.tolls()) {
      line(out, ContractJson.toLine(ledger));
    }
  }

  /** Writes {@code framings.jsonl}. */
  public void writeFramings(Dossier dossier, Writer out) throws IOException {
    for (Framing framing : dossier.framings()) {
      line(out, ContractJson.toLine(framing));
    }
  }

  /** Writes {@code links.jsonl}. */
  public void writeLinks(Dossier dossier, Writer out) throws IOException {
    for (EventLink link : dossier.links()) {
      line(out, ContractJson.toLine(link));
    }
  }

  private static void line(Writer out, String json) throws IOException {
    out.write(json);
    out.write('\n');
  }
}
