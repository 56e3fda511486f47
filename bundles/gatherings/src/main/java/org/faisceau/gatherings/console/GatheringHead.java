// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Contributions;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Concern;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;

/**
 * What stands above every page of a gathering.
 *
 * @param theme its name; empty for none
 * @param owner the person's name
 * @param studies true for who takes part in the workshop: who leads, and the mentor
 * @param next states that a button leads to
 * @param concerns what is unusual about it, for whoever leads it
 * @param others what other bundles add
 */
record GatheringHead(Gathering gathering, Format format, String theme, String owner, boolean leads, boolean studies, boolean mayClone, boolean mayBin, List<GatheringState> next, List<Concern> concerns, Contributions others) {
    /** What the page of each tab writes. */
    private static final Map<String, Chapter> WRITTEN = Map.of("glance", Chapter.CONTENT, "programme", Chapter.PROGRAMME, "plan", Chapter.PLAN, "mentor", Chapter.MENTOR, "people", Chapter.PEOPLE, "meetings", Chapter.MEETINGS,
            "workshop", Chapter.WORKSHOP, "room", Chapter.ROOM, "modules", Chapter.MODULES, "minutes", Chapter.MINUTES);

    String address() {
        return gathering.address();
    }

    /** True where the format wants a mentor organisation. */
    boolean asksMentor() {
        return format.rule(Format.Rule.Kind.MENTOR).isPresent();
    }

    /** True where the format goes through modules. */
    boolean hasModules() {
        return format.rule(Format.Rule.Kind.MODULES).isPresent();
    }

    boolean mayEdit() {
        return may(Chapter.CONTENT);
    }

    /** True for who leads it while its state takes that chapter. */
    boolean may(Chapter chapter) {
        return leads && chapter.isOpen(gathering.state());
    }

    /** True where who leads it is to be told why the page of that tab has no form. */
    boolean isLocked(String tab) {
        return leads && WRITTEN.containsKey(tab) && !WRITTEN.get(tab).isOpen(gathering.state()) && !gathering.state().isAhead();
    }

    /** True where the step opens it again. */
    boolean isReopened(GatheringState to) {
        return gathering.state() == GatheringState.CLOSED && to == GatheringState.HELD;
    }

    /** True where the step says that it was not held after all. */
    boolean isTakenBack(GatheringState to) {
        return gathering.state() == GatheringState.HELD && to == GatheringState.OPEN;
    }

    /** The state that the main button leads to: the way on, never back. */
    boolean isOnward(GatheringState to) {
        return to != GatheringState.CANCELLED && to.compareTo(gathering.state()) > 0;
    }
}
