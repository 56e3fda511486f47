// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** Advice that was kept. Buyers keep it; their organisation and managers read it. Every thread. */
@ProviderType
public interface AdviceFile {
    /**
     * Keeps an answer as it was given.
     *
     * @param chosen what the person chose; empty where it is left open, and then the reason may be blank
     * @return empty where this actor may not, the title is blank, or a choice has no reason
     */
    Optional<KeptAdvice> keep(Actor actor, Optional<Ref> about, String title, Advice advice, Optional<ProcedureId> chosen, String reason);

    Optional<KeptAdvice> find(Actor actor, String id);

    /** About a record, newest first, at most twenty. */
    List<KeptAdvice> about(Actor actor, Ref ref);

    /**
     * All this actor may read, newest first; none about a training copy.
     *
     * @param limit 1 to 200
     */
    Slice<KeptAdvice> page(Actor actor, String after, int limit);
}
