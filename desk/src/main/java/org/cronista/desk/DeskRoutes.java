package org.cronista.desk;

import java.util.List;
import org.cronista.desk.access.SignIns;
import org.cronista.desk.page.ChronologyPages;
import org.cronista.desk.page.DisagreementPages;
import org.cronista.desk.page.DocumentPages;
import org.cronista.desk.page.EventPages;
import org.cronista.desk.page.PeoplePages;
import org.cronista.desk.page.SignInPages;
import org.cronista.desk.record.LiveRecord;
import org.cronista.desk.web.Assets;
import org.cronista.desk.web.Route;
import org.cronista.desk.web.RouteGroup;

/** All addresses of the desk. */
final class DeskRoutes {

  private DeskRoutes() {}

  static List<Route> all(LiveRecord record, SignIns signIns, Assets assets) {
    List<RouteGroup> groups =
        List.of(
            assets,
            new SignInPages(signIns),
            new ChronologyPages(record),
            new EventPages(record),
            new DocumentPages(record),
            new DisagreementPages(record),
            new PeoplePages(record, signIns));
    return groups.stream().flatMap(group -> group.routes().stream()).toList();
  }
}
