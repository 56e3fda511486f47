// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param edition identifier; empty for all
 * @param text words of applicant, title or project, in any case; empty for all
 * @param states empty for all
 */
public record ApplicationFilter(String edition, String text, Set<Application.State> states) {
    public ApplicationFilter {
        states = Set.copyOf(states);
    }

    public static ApplicationFilter of(String edition) {
        return new ApplicationFilter(edition, "", Set.of());
    }

    public ApplicationFilter in(Set<Application.State> some) {
        return new ApplicationFilter(edition, text, some);
    }
}
