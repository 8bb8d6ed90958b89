package org.cronista.publisher.page;

import java.util.List;
import java.util.stream.Collectors;
import org.cronista.model.Actor;
import org.cronista.publisher.view.Countries;
import org.cronista.publisher.view.DateWords;
import org.cronista.publisher.view.Dossier;

/** Who acts, suffers and speaks, most named first. */
final class ActorTable {

  private static final int SHOWN = 20;
  private static final int FEWEST_MENTIONS = 2;
  private static final int ROLES = 3;

  private final Dossier dossier;

  ActorTable(Dossier dossier) {
    this.dossier = dossier;
  }

  void write(Html html) {
    List<Actor> actors =
        dossier.actors().stream().filter(actor -> actor.mentions() >= FEWEST_MENTIONS).toList();
    if (actors.isEmpty()) {
      return;
    }
    html.open("section", "id", "actors", "aria-labelledby", "actors-title").line();
    html.element("h2", "Who", "id", "actors-title").line();
    html.element(
            "p",
            "Persons, bodies and groups, by how often claims name them as doing, suffering or saying"
                + " something; those named once are left out. Offices are, first, those that the"
                + " packs know, with their years, then those that the texts give, at most "
                + ROLES
                + ".",
            "class",
            "quiet")
        .line();
    table(html, actors.subList(0, Math.min(SHOWN, actors.size())));
    if (actors.size() > SHOWN) {
      html.open("details", "class", "more");
      html.element("summary", Words.count(actors.size() - SHOWN, "more actor", "more actors"));
      table(html, actors.subList(SHOWN, actors.size()));
      html.close("details").line();
    }
    html.close("section").line();
  }

  private static void table(Html html, List<Actor> actors) {
    html.open("table", "class", "actors").line();
    html.raw("<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">What</th>");
    html.raw("<th scope=\"col\">Offices</th><th scope=\"col\">Named</th></tr></thead>\n");
    html.open("tbody").line();
    actors.forEach(actor -> row(html, actor));
    html.close("tbody").close("table").line();
  }

  private static void row(Html html, Actor actor) {
    html.open("tr").element("th", actor.name(), "scope", "row");
    String country = actor.country().map(code -> ", " + Countries.nameOf(code)).orElse("");
    html.element("td", actor.kind() + country, "data-label", "What");
    html.element(
        "td",
        actor.roles().stream().limit(ROLES).map(ActorTable::role).collect(Collectors.joining("; ")),
        "data-label",
        "Offices");
    html.element("td", Words.number(actor.mentions()) + " times", "data-label", "Named");
    html.close("tr").line();
  }

  private static String role(Actor.Role role) {
    String former = role.former() ? "former " : "";
    String from = role.from().map(DateWords::of).orElse("");
    String to = role.to().map(DateWords::of).orElse("");
    if (from.isEmpty() && to.isEmpty()) {
      return former + role.role();
    }
    return former + role.role() + " (" + from + (from.equals(to) ? "" : "–" + to) + ")";
  }
}
