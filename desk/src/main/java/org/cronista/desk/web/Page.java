package org.cronista.desk.web;

/** Answers one kind of request. */
@FunctionalInterface
public interface Page {

  /**
   * Answers. Whoever asks may: the gate has checked that.
   *
   * @throws DeskException when the answer is an error that the visitor can do something about
   */
  void answer(Visit visit) throws Exception;
}
