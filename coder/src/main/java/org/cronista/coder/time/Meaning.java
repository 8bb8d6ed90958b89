package org.cronista.coder.time;

/** What an expression of time says, before it is set into the calendar. */
sealed interface Meaning {

  /**
   * A day, month or year of the calendar. A zero stands for what is not said.
   *
   * @param year for example 2003
   * @param month 1 to 12
   * @param day 1 to 31
   * @param part which part of the month or year
   * @param weekday 1 for Monday to 7, when said beside the day; it tells the year
   */
  record Calendar(int year, int month, int day, Part part, int weekday) implements Meaning {

    Calendar(int year, int month, int day, Part part) {
      this(year, month, day, part, 0);
    }
  }

  /** A day of a month that is not said: "on the 9th". */
  record DayOfMonth(int day) implements Meaning {}

  /** Weekday, 1 for Monday, with nothing else said. */
  record Weekday(int day) implements Meaning {}

  /** Years counted by tens or hundreds: "the 1980s", "the nineteenth century". */
  record Years(int first, int last, String value, Part part) implements Meaning {}

  /** A season ("SU"), quarter ("Q3") or half ("H1"); year zero when not said. */
  record YearPart(int year, String code) implements Meaning {}

  /** A feast; year zero when not said. */
  record Holiday(int year, String code) implements Meaning {}

  /**
   * Units away from an anchor: "last week", "two days later", "three years ago".
   *
   * @param isCounted whether the units were counted out ("a year ago", not "last year")
   */
  record Shift(Unit unit, double count, Anchor anchor, Part part, boolean isCounted)
      implements Meaning {

    Shift(Unit unit, double count, Anchor anchor, Part part) {
      this(unit, count, anchor, part, false);
    }
  }

  /** A day counted in whole units from the day of saying: "twenty years ago today" is -20 years. */
  record DayAway(Unit unit, int count) implements Meaning {}

  /** "last December", "next Friday", "this summer": -1, 0 or 1. */
  record Directed(int direction, Meaning meaning) implements Meaning {}

  /**
   * How long; {@code direction} -1 when it ends, 1 when it begins at the time of saying, else 0.
   */
  record Lasting(String value, Unit unit, double count, int direction) implements Meaning {}

  /** How often. */
  record Repeated(String value) implements Meaning {}

  /** PRESENT_REF, PAST_REF, FUTURE_REF. */
  record Reference(String value) implements Meaning {}

  /** A time of day, {@code T16:00} or {@code TMO}, on a day; {@link Unsaid} when none is said. */
  record Hour(Meaning day, String suffix) implements Meaning {}

  /** Nothing said. */
  record Unsaid() implements Meaning {}

  /** From what a shift counts. */
  enum Anchor {
    /** The time of saying. */
    SAYING,
    /** The date the narrative has reached. */
    NARRATIVE
  }
}
