package org.cronista.desk.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody is at the desk. */
public enum Role {
  READER(Permission.PUBLIC, Permission.READ, Permission.EXPORT),
  CODER(Permission.PUBLIC, Permission.READ, Permission.EXPORT, Permission.CODE),
  ADJUDICATOR(
      Permission.PUBLIC,
      Permission.READ,
      Permission.EXPORT,
      Permission.CODE,
      Permission.DECIDE,
      Permission.IMPORT),
  OWNER(Permission.values());

  @SuppressWarnings("ImmutableEnumChecker") // never changed after it is made
  private final Set<Permission> permissions;

  Role(Permission... permissions) {
    this.permissions = EnumSet.copyOf(Arrays.asList(permissions));
  }

  /** Whether somebody in this role may. */
  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** As written in the archive. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role that {@link #label()} wrote, if it is one. */
  public static Optional<Role> find(String label) {
    return Arrays.stream(values()).filter(role -> role.label().equals(label)).findFirst();
  }
}
