// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Three questions after a gathering. Who leads it reads counts and words, never who said them. Every thread. */
@ProviderType
public interface Opinions {
    /** Characters of each text. */
    int TEXT_MAX = 2000;

    /**
     * Says how it was, in place of what the same guest said before; once it is over. The caller has looked at the guest's link, or found the own line.
     *
     * @return {@link GuestWritten.NotNow} before it is over
     */
    GuestWritten give(Actor actor, String guest, Opinion opinion);

    /** What a guest said; empty where nothing yet. The caller has looked at the guest's link. */
    Optional<Opinion> of(String guest);

    /** What all said together; empty for who does not lead the gathering. */
    Optional<Sum> sum(Actor actor, GatheringId gathering);

    /**
     * The answers of one guest.
     *
     * @param nextStep what that person will do next; may be empty
     * @param wish what should be otherwise another time; may be empty
     */
    record Opinion(Useful useful, String nextStep, String wish) {}

    /** Whether it was useful. */
    enum Useful {
        YES,
        RATHER,
        RATHER_NOT,
        NO
    }

    /**
     * All answers.
     *
     * @param nextSteps in no order that tells who wrote them, as wishes
     * @param present how many could have answered
     */
    record Sum(Map<Useful, Integer> useful, List<String> nextSteps, List<String> wishes, int present) {
        public Sum {
            useful = Map.copyOf(useful);
            nextSteps = List.copyOf(nextSteps);
            wishes = List.copyOf(wishes);
        }

        public int answered() {
            return useful.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
