/**
 * The desk: a private web application in which a small team turns the machine's draft into a record
 * it will sign.
 *
 * <p>{@link org.cronista.desk.Desk} is what others call. Nothing here knows files to read, packs or
 * the reconciler: what the desk needs of them comes through the interfaces in this package, which
 * {@code cli} fills.
 *
 * <ul>
 *   <li>{@code access}: who may do what. Roles, permissions, sign-in, and the one gate that every
 *       request passes
 *   <li>{@code web}: routes, templates, static files, errors; the only package that knows Javalin
 *   <li>{@code words}: the interface's words in both languages
 *   <li>{@code record}: the chronology in memory, and the acts of people on it
 *   <li>{@code page}: one class for each group of pages
 *   <li>{@code api}: the same as JSON
 * </ul>
 *
 * <h2>How to add …</h2>
 *
 * <ul>
 *   <li><b>a page</b>: a class in {@code page} that implements {@link
 *       org.cronista.desk.web.RouteGroup}; add it to the list in {@code DeskRoutes}. A template in
 *       {@code src/main/jte/page} that calls {@code @template.layout(…)}; give it records with what
 *       it shows ready made, so that it decides nothing. Add a link in {@code layout.jte}.
 *   <li><b>a route</b>: a line in the group's {@code routes()}: {@code Route.get("/x/{id}",
 *       Permission.READ, this::show)}. The permission is what the gate checks; nothing else does.
 *       {@code PermissionsTest} tries every route as every role, without being told of it.
 *   <li><b>a permission</b>: a constant in {@link org.cronista.desk.access.Permission}, and in the
 *       roles of {@link org.cronista.desk.access.Role} that have it.
 *   <li><b>an act</b>: a method that makes an {@link org.cronista.archive.Act.Draft} and hands it
 *       to {@link org.cronista.desk.record.LiveRecord#record}, with the changes of claims it
 *       brings. It is on disk, in the audit trail and in the pages when that returns. A new kind of
 *       act is a constant in {@link org.cronista.archive.Act.Kind} and a word {@code act.KIND}.
 *   <li><b>a word</b>: a line in both {@code words_en.properties} and {@code words_es.properties},
 *       in a template {@code ${shell.words().of("nav.people")}}. {@code WordsTest} finds keys
 *       without a word and words without their twin.
 *   <li><b>a style or a script</b>: in {@code desk.css}, {@code desk.js}, or a file of your own
 *       named in {@link org.cronista.desk.web.Assets}. Nothing inline: the browser would refuse it.
 *   <li><b>a test</b>: {@code TestDesk.start()} is a desk on a free port over a small archive, with
 *       a signed-in browser for each role ({@code desk.as(Role.CODER).get("/")}).
 * </ul>
 */
package org.cronista.desk;
