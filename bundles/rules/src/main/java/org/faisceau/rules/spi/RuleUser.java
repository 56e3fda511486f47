// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.spi;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.rules.api.Rule;
import org.osgi.annotation.versioning.ConsumerType;

/** A bundle whose open records lean on rules, such as dossiers: tells which ones a changed row touches. One implementation per bundle. */
@ConsumerType
public interface RuleUser {
    /** The bundle's word, such as {@code dossiers}. */
    String word();

    /**
     * Open records that would be judged otherwise, most urgent first; concluded ones are never among them.
     *
     * @param before the row as it counts now
     * @param after the row as it would count
     * @param limit 1 to 200
     * @return those this actor may read
     */
    List<Ref> touched(Actor actor, Rule before, Rule after, int limit);
}
