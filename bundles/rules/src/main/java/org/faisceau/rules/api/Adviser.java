// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Says which procedures are open for a purchase on a day, under which condition. It concludes nothing. Every thread. */
@ProviderType
public interface Adviser {
    Advice advise(Actor actor, Question question);

    /** All it knows, in the order of the enum. */
    List<Procedure> procedures();

    /** The ways to shape a contract. */
    List<Tool> tools();
}
