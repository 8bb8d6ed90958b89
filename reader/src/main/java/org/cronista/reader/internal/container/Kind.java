package org.cronista.reader.internal.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.cronista.reader.internal.Magic;

/** What kind of container a file is, told by its ending and its first bytes. */
enum Kind {
  /** ZIP, and WACZ, which is one. */
  ZIP,
  TAR,
  /** One file, compressed. */
  COMPRESSED,
  WARC,
  MBOX,
  MAIL,
  OUTLOOK_MAIL,
  JSON_LINES,
  /** A table, perhaps of articles: only its header tells. */
  TABLE,
  /** A document. */
  NONE;

  private static final Set<String> JSON_LINES_ENDINGS = Set.of("jsonl", "ndjson");
  private static final Set<String> TABLE_ENDINGS = Set.of("csv", "tsv");
  private static final Set<String> MBOX_ENDINGS = Set.of("mbox", "mbx");

  private static final Pattern MAIL_HEAD =
      Pattern.compile(
          "(?i)\\A(?:return-path|delivered-to|received|from|to|date|subject|mime-version|message-id"
              + "|x-[\\w-]+|content-type):");

  private static final Pattern HEADER = Pattern.compile("[\\w-]{1,80}:");

  private static final Pattern MAIL_PARTS =
      Pattern.compile("(?im)^content-type:\\s*(?:multipart|message)/");

  /** Whether it is read as it is asked for, in constant memory. */
  boolean isStreamed() {
    return switch (this) {
      case TAR, WARC, MBOX, JSON_LINES, TABLE -> true;
      default -> false;
    };
  }

  /** The kind of a file. */
  static Kind of(Member member) throws IOException {
    Optional<String> told = member.provenance().mediaType();
    if (told.isPresent()) {
      return told.get().equals("message/rfc822") ? MAIL : NONE;
    }
    return of(member.name(), member.head());
  }

  /** The kind of a file of this name and beginning. */
  static Kind of(String name, byte[] head) {
    String extension = EntryNames.extension(name);
    if (!packing(head).isEmpty()) {
      return COMPRESSED;
    }
    if (Magic.starts(head, 'P', 'K', 3, 4) || Magic.starts(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (Magic.starts(head, 'W', 'A', 'R', 'C', '/')) {
      return WARC;
    }
    if (Magic.starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return extension.equals("msg") ? OUTLOOK_MAIL : NONE;
    }
    if (extension.equals("tar") || TarArchiveInputStream.matches(head, head.length)) {
      return TAR;
    }
    if (JSON_LINES_ENDINGS.contains(extension)) {
      return JSON_LINES;
    }
    return TABLE_ENDINGS.contains(extension) ? TABLE : ofText(extension, head);
  }

  /** What a compressed file is packed with, as Commons Compress names it; empty when it is not. */
  static String packing(byte[] head) {
    if (Magic.starts(head, 0x1F, 0x8B)) {
      return CompressorStreamFactory.GZIP;
    }
    if (Magic.starts(head, 'B', 'Z', 'h')) {
      return CompressorStreamFactory.BZIP2;
    }
    return Magic.starts(head, 0xFD, '7', 'z', 'X', 'Z', 0) ? CompressorStreamFactory.XZ : "";
  }

  private static Kind ofText(String extension, byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    if (MBOX_ENDINGS.contains(extension) || isMailBox(text)) {
      return MBOX;
    }
    if (extension.equals("eml")
        || (!extension.startsWith("mht")
            && MAIL_HEAD.matcher(text).find()
            && MAIL_PARTS.matcher(text).find())) {
      return MAIL;
    }
    return NONE;
  }

  /** A mail box without an ending, as mail programs keep them. */
  private static boolean isMailBox(String text) {
    int end = text.indexOf('\n');
    return end > 0
        && MboxSeparator.matches(text.substring(0, end))
        && HEADER.matcher(text).region(end + 1, text.length()).lookingAt();
  }

  /** The name a compressed file has when it is unpacked. */
  static String unpackedName(String name) {
    String last = EntryNames.last(name);
    String lower = last.toLowerCase(Locale.ROOT);
    for (String ending : Set.of(".tgz", ".tbz2", ".txz")) {
      if (lower.endsWith(ending)) {
        return last.substring(0, last.length() - ending.length()) + ".tar";
      }
    }
    boolean known = Arrays.asList("gz", "bz2", "xz").contains(EntryNames.extension(last));
    return known ? last.substring(0, last.lastIndexOf('.')) : last;
  }
}
