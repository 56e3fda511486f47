// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import org.faisceau.directory.api.MentorState;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mentor organisations that were asked and did not decline: asked again, for the new day. */
@Component
public final class MentorCopying implements Copying {
    private final MentorCalls calls;

    @Activate
    public MentorCopying(@Reference MentorCalls calls) {
        this.calls = calls;
    }

    @Override
    public String part() {
        return "mentor";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean isThere(Actor actor, Gathering from) {
        return !asked(actor, from).isEmpty();
    }

    @Override
    public boolean isQuiet() {
        return false;
    }

    /** Nothing is written with the gathering: who is asked is told. */
    @Override
    public void copy(Actor actor, Gathering from, Gathering to) {}

    @Override
    public void follow(Actor actor, Gathering from, Gathering to) {
        asked(actor, from).forEach(one -> calls.ask(actor, to.id(), one));
    }

    private List<String> asked(Actor actor, Gathering from) {
        return calls.asked(actor, from.id()).stream().filter(one -> one.state() != MentorState.DECLINED).map(MentorCalls.Asked::organisation).toList();
    }
}
