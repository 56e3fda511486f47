// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.InnovationType;

/**
 * What a contract is for, beside its subject.
 *
 * @param innovative empty where nobody said: that is not « no »
 * @param innovation of which type, where it is innovative
 * @param theme identifier of a theme; empty for none
 * @param small whether a holder is a small or medium company; empty where nobody said
 * @param local whether a holder works from the territory; empty where nobody said
 */
public record Considerations(Optional<Boolean> innovative, Set<SocialConsideration> social, Set<EnvironmentalConsideration> environmental,
        Optional<InnovationType> innovation, String theme, Optional<Boolean> small, Optional<Boolean> local) {
    public Considerations {
        social = Set.copyOf(social);
        environmental = Set.copyOf(environmental);
    }

    public boolean isInnovative() {
        return innovative.orElse(false);
    }
}
