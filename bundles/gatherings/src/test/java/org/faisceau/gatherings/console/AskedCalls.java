// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.kernel.api.Actor;

/** Calls to mentors that were made already, and mentors that could be asked. */
record AskedCalls(List<Asked> asked, List<Proposed> proposed) implements MentorCalls {
    AskedCalls(List<Asked> asked) {
        this(asked, List.of());
    }

    @Override
    public List<Proposed> proposed(Actor actor, GatheringId id) {
        return proposed;
    }

    @Override
    public List<Asked> asked(Actor actor, GatheringId id) {
        return asked;
    }

    @Override
    public Outcome ask(Actor actor, GatheringId id, String organisation) {
        return new Outcome.Refused();
    }

    @Override
    public Outcome answer(Actor actor, GatheringId id, String organisation, int seenVersion, boolean accepts, String reason) {
        return new Outcome.Refused();
    }

    @Override
    public boolean mayAnswer(Actor actor, Gathering gathering, Asked asked) {
        return false;
    }
}
