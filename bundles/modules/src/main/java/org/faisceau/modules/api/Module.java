// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.api;

import java.util.List;

/**
 * A module as the framework says it is now.
 *
 * @param name what an administrator calls it, such as {@code needs}; a plug-in's symbolic name, or its file name where it was refused
 * @param icon an icon's name, as in the shell's list
 * @param version of its first bundle; empty for a plug-in that was refused
 * @param shown what it adds to the screen now
 * @param isWanted whether it was switched on, whatever became of it
 * @param trouble why it does not run though it should; an empty text where there is none
 * @param remarks what others have to say on it while it runs: what of it is not taken, or rests
 */
public record Module(
        String name, Wording title, Wording summary, String icon, Sort sort, String version, State state, Shown shown, boolean isWanted, Wording trouble,
        List<Wording> remarks) {
    public Module {
        remarks = List.copyOf(remarks);
    }

    /** Whether it can be switched. */
    public boolean isOptional() {
        return sort != Sort.PLATFORM;
    }

    /** Whether its switch shows that it is on: it was switched on, and a start in safe mode did not leave it out. */
    public boolean isOn() {
        return isWanted && state != State.STOPPED;
    }

    /** How many pages and dashboard cards it offers now; none while it is off. */
    public record Shown(int pages, int cards) {}

    /** Where a module comes from. */
    public enum Sort {
        /** Never off. */
        PLATFORM,
        /** A feature of the distribution. */
        FEATURE,
        /** A jar in the data folder's {@code plugins}. */
        PLUGIN
    }

    /**
     * {@code STOPPED ⇄ STARTING → RUNNING → STOPPED}; {@code FAILED}: should run, and a bundle or component does not;
     * {@code INCOMPATIBLE}: lacks what it imports, or was refused at admission.
     */
    public enum State {
        RUNNING,
        STOPPED,
        FAILED,
        STARTING,
        INCOMPATIBLE
    }
}
