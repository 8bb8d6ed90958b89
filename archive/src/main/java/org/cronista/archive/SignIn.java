package org.cronista.archive;

import java.time.Instant;

/**
 * That a person is signed in at one browser.
 *
 * @param secretHash hash of the secret that the browser holds
 * @param person identifier of the person
 * @param formToken what forms of this sign-in must carry
 * @param began when they signed in
 * @param lastSeen when they were last heard of, give or take a minute
 * @param ends when it ends whatever happens
 */
public record SignIn(
    String secretHash,
    String person,
    String formToken,
    Instant began,
    Instant lastSeen,
    Instant ends) {}
