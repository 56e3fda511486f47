// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the next night erases of what was answered: by companies to needs, by authorities to calls, and who holds the contract that followed.
 * Who answered, what and when stays, for those who count; who typed it and the words go. Every thread.
 */
@ProviderType
public interface AnswerRetention {
    /** How long words are kept after they were given. */
    int DAYS = 1825;

    /**
     * Needs whose answers lose their words, by identifier; empty for who is no manager.
     *
     * @param limit 1 to 200
     */
    List<Ref> due(Actor actor, int limit);
}
