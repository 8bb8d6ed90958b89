/** Who may do what: roles, permissions, sign-in, and the gate that every request passes. */
package org.cronista.desk.access;
