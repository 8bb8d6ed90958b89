package org.cronista.publisher.view;

import java.util.ArrayList;
import java.util.List;
import org.cronista.model.Citation;

/** A cited work in words. */
public final class WorkWords {

  private WorkWords() {}

  /** "Ana Ruiz, “Ports and strikes”, La Voz, 4 May 2012"; parts that are not known are left out. */
  public static String of(Citation.Work work) {
    List<String> parts = new ArrayList<>();
    work.author().ifPresent(parts::add);
    work.title().ifPresent(title -> parts.add("“" + title + "”"));
    work.outlet().ifPresent(parts::add);
    work.date().ifPresent(date -> parts.add(DateWords.of(date)));
    return String.join(", ", parts);
  }
}
