// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.Collection;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Veil;

/** The needs run, and each names its buyer. */
final class NothingVeiled implements Veil {
    @Override
    public String kind() {
        return "need";
    }

    @Override
    public Set<Ref> veiled(Actor actor, Collection<Ref> refs) {
        return Set.of();
    }
}
