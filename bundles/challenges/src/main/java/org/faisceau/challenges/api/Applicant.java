// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import org.faisceau.kernel.api.Actor;

/**
 * Who applies: an account, or who holds the link of one application.
 *
 * @param actor nobody for who holds a link
 * @param application the one that the link opens; empty for an account
 */
public record Applicant(Actor actor, String application) {
    public static Applicant of(Actor actor) {
        return new Applicant(actor, "");
    }

    /** The caller has looked at the link. */
    public static Applicant holding(String application) {
        return new Applicant(Actor.nobody(), application);
    }
}
