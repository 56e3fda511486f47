// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one question after a campaign was concluded: did a contract follow? Read by who reads the inside, answered by who leads; those who
 * take part are asked once, some days later. Every thread.
 */
@ProviderType
public interface Follows {
    int NOTE_MAX = 1000;

    /** What was answered; empty where nobody did, or this actor does not read the inside. */
    Optional<Follow> find(Actor actor, String id);

    /** True where this actor is one to answer: the campaign is concluded and theirs to lead. */
    boolean mayAnswer(Actor actor, Campaign campaign);

    /** True where the register of contracts has one that came of the campaign, and this actor reads it: then nobody is asked. False while its module is stopped. */
    boolean isInRegister(Actor actor, Campaign campaign);

    /**
     * Answers, or answers anew where the version seen is still current.
     *
     * @param seenVersion 0 for the first answer
     */
    Written record(Actor actor, String id, int seenVersion, Follow.Answer answer, String note);
}
