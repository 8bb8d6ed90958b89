package org.cronista.archive;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The troubles that a person can do something about, and what. */
enum SqliteTrouble {
  IN_USE(
      " is in use by another process. Wait until that has finished, or stop it, and try again.",
      SQLiteErrorCode.SQLITE_BUSY,
      SQLiteErrorCode.SQLITE_LOCKED),
  READ_ONLY(
      " cannot be written. Check who may write the file and its folder, or choose a file elsewhere.",
      SQLiteErrorCode.SQLITE_READONLY,
      SQLiteErrorCode.SQLITE_CANTOPEN,
      SQLiteErrorCode.SQLITE_PERM,
      SQLiteErrorCode.SQLITE_AUTH),
  FULL(
      " has no more room on its disk. Free some and try again; all that was stored before is safe.",
      SQLiteErrorCode.SQLITE_FULL),
  DAMAGED(
      " is damaged. Put a copy in its place, or move it away and run again.",
      SQLiteErrorCode.SQLITE_CORRUPT,
      SQLiteErrorCode.SQLITE_NOTADB),
  DISK(
      " cannot be read or written: its disk reports an error. Check the disk and its free space.",
      SQLiteErrorCode.SQLITE_IOERR);

  /** SQLite's extended codes have the primary code in their lowest byte. */
  private static final int PRIMARY_CODE = 0xff;

  private final String sentence;

  @SuppressWarnings("ImmutableEnumChecker") // List.of: immutable in fact, not in type
  private final List<Integer> codes;

  SqliteTrouble(String sentence, SQLiteErrorCode... codes) {
    this.sentence = sentence;
    this.codes = Arrays.stream(codes).map(code -> code.code).toList();
  }

  /** What follows the archive's name: what is the matter, and what to do. */
  String sentence() {
    return sentence;
  }

  /** The trouble behind an exception, if it is one of these. */
  static Optional<SqliteTrouble> of(SQLException exception) {
    if (!(exception instanceof SQLiteException trouble)) {
      return Optional.empty();
    }
    int code = trouble.getResultCode().code & PRIMARY_CODE;
    return Arrays.stream(values()).filter(known -> known.codes.contains(code)).findFirst();
  }
}
