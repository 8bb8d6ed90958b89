package org.cronista.reconciler.sameness;

/**
 * Where each run of words stood first. A hash table without objects, since there are millions of
 * runs: sixteen bytes each, and half of the table stays empty.
 */
final class FirstPlaces {

  private static final int NOWHERE = -1;

  private long[] keys = new long[1 << 12];
  private int[] documents = filled(1 << 12);
  private int[] words = new int[1 << 12];
  private int size;

  /** The slot where the run is, or would be. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9e3779b97f4a7c15L) >>> 32) & mask;
    while (documents[at] != NOWHERE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Looks a run up: a place for {@link #document} and {@link #word}, or -1. */
  int find(long key) {
    int at = slot(key);
    return documents[at] == NOWHERE ? NOWHERE : at;
  }

  /** The number of the document at a place that {@link #find} gave. */
  int document(int place) {
    return documents[place];
  }

  /** The number of the run's first word there. */
  int word(int place) {
    return words[place];
  }

  /** Remembers a run that {@link #find} did not find. */
  void put(long key, int document, int word) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int at = slot(key);
    keys[at] = key;
    documents[at] = document;
    words[at] = word;
    size++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldDocuments = documents;
    int[] oldWords = words;
    keys = new long[oldKeys.length * 2];
    documents = filled(keys.length);
    words = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldDocuments[i] != NOWHERE) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        documents[at] = oldDocuments[i];
        words[at] = oldWords[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] empty = new int[length];
    java.util.Arrays.fill(empty, NOWHERE);
    return empty;
  }
}
