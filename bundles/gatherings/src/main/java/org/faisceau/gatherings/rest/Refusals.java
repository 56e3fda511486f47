// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Problem;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.gatherings.api.Rooms;
import org.faisceau.gatherings.api.Task;
import org.faisceau.gatherings.api.Written;

/** What was written, or the problem that says why not. */
final class Refusals {
    private static final String LED = "A gathering is led by managers and by its owner.";
    /** Fields as the forms name them, where bodies name them otherwise. */
    private static final Map<String, String> FIELDS = Map.of("guestName", "name", "guestMail", "mail", "guestOrganisation", "organisationName", "guestSeeks", "seeks", "taskDay", "day", "roomPeople", "people", "roomWheelchairs", "wheelchairs",
            "roomWidth", "width", "roomDepth", "depth");

    private Refusals() {}

    static Gathering gathering(Written written) {
        return written.fold(
                Written.Done::gathering,
                invalid -> {
                    throw invalid(invalid.field(), invalid.key());
                },
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                notNow -> {
                    throw Problem.conflict("Not in this state of the gathering: " + notNow.state() + ", from which it may go to " + notNow.state().next() + ".");
                },
                refused -> {
                    throw led();
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    static Guest guest(GuestWritten written) {
        return written.fold(
                GuestWritten.Done::guest,
                invalid -> {
                    throw invalid(invalid.field(), invalid.key());
                },
                twice -> {
                    throw Problem.conflict("Somebody of that mail is on the list already: " + twice.earlier().id() + ".");
                },
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                notNow -> {
                    throw notNow(notNow.state());
                },
                refused -> {
                    throw led();
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    static Task task(Plans.Outcome outcome) {
        return outcome.fold(
                Plans.Outcome.Done::task,
                invalid -> {
                    throw invalid(invalid.field(), invalid.key());
                },
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                notNow -> {
                    throw notNow(notNow.state());
                },
                refused -> {
                    throw Problem.refused("Tasks are written by who leads the gathering, and done by who has them as well.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    static Programmes.Sheet sheet(Programmes.Saving saving) {
        return saving.fold(
                Programmes.Saving.Done::sheet,
                invalid -> {
                    throw Problem.invalid("items", "Item " + (invalid.at() + 1) + ": " + Why.of(invalid.key()));
                },
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                notNow -> {
                    throw notNow(notNow.state());
                },
                refused -> {
                    throw led();
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    static Rooms.Setup setup(Rooms.Saving saving) {
        return saving.fold(
                Rooms.Saving.Done::setup,
                invalid -> {
                    throw invalid(invalid.field(), invalid.key());
                },
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                notNow -> {
                    throw notNow(notNow.state());
                },
                refused -> {
                    throw led();
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    /** Which states take what is {@link org.faisceau.gatherings.api.Chapter}'s. */
    static Problem notNow(GatheringState state) {
        var way = state.next().stream().sorted().map(GatheringState::name).collect(Collectors.joining(" or "));
        return Problem.conflict("The gathering is " + state + " and does not take this then; it may become " + way + ".");
    }

    static Problem led() {
        return Problem.refused(LED);
    }

    static Problem invalid(String field, String key) {
        return Problem.invalid(FIELDS.getOrDefault(field, field), Why.of(key));
    }
}
