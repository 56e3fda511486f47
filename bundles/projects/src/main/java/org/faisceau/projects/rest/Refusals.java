// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.Set;
import java.util.function.ToIntFunction;
import org.faisceau.console.spi.Problem;
import org.faisceau.projects.api.Written;

/** What was written, or the problem that says why not. */
final class Refusals {
    /** Whom a project’s parts are written by. */
    static final String WHO = "A project is changed by buyers of its bearer and by coordinators.";
    private static final Set<String> STATES = Set.of("experiment.decided", "experiment.isOpen", "experiment.noResult", "iteration.decided", "iteration.noResult", "iteration.undecided", "iteration.stopped", "gate.notNext", "gate.openObjectives",
            "gate.noProperty", "gate.nobody", "project.keptByAGate");

    private Refusals() {}

    static <R> R record(Written<R> written, ToIntFunction<R> version, String refused) {
        return written.fold(
                Written.Done::record,
                invalid -> {
                    if (STATES.contains(invalid.key())) throw Problem.conflict("Not in this state: " + invalid.key());
                    throw Problem.invalid(invalid.field(), "Missing, unknown, to come or too long: " + invalid.key());
                },
                lost -> {
                    throw Problem.stale(version.applyAsInt(lost.current()));
                },
                no -> {
                    throw Problem.refused(refused);
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }
}
