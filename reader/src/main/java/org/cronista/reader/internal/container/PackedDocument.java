package org.cronista.reader.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.cronista.reader.ContainerLimits;
import org.cronista.reader.internal.ReadProblem;

/**
 * Unpacks a document that is packed as ZIP (DOCX, ODT, EPUB) once without keeping anything, so that
 * one made to fill the memory of its parser never gets there.
 */
final class PackedDocument {

  private PackedDocument() {}

  /**
   * Looks through it.
   *
   * @throws ReadProblem when it holds or unpacks to more than a file of its size may
   */
  static void check(byte[] bytes, ContainerLimits limits) throws IOException {
    Budget budget = new Budget(limits, bytes.length);
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (Enumeration<ZipArchiveEntry> left = zip.getEntries(); left.hasMoreElements(); ) {
        ZipArchiveEntry entry = left.nextElement();
        budget.addEntry();
        // What cannot be unpacked here, its parser will complain of.
        if (zip.canReadEntryData(entry)) {
          unpack(zip, entry, budget);
        }
      }
    } catch (Budget.Exhausted e) {
      throw ReadProblem.failed(
          "It is packed like a document but unpacks to far more than its size allows, and was not"
              + " opened.");
    }
  }

  private static void unpack(ZipFile zip, ZipArchiveEntry entry, Budget budget) {
    try (InputStream stream = new CountedStream(zip.getInputStream(entry), budget)) {
      stream.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // Damaged: its parser will say so, or do without this part.
    }
  }
}
