/**
 * Reading in a process of its own: the process that reads ({@code ChildMain}), the side that starts
 * it, asks it and checks what it says ({@code ChildPool}, {@code Child}, {@code ChildOutcomes},
 * {@code AnswerCheck}), and what passes between them ({@code Wire}). Not promised to callers.
 */
package org.cronista.reader.internal.child;
