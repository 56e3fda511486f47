// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Siren;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.directory.api.Solutions.Saving;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;

/** Takes one line after the other: finds the sheet again, or records it. */
record SolutionIntake(Solutions solutions, SolutionOwners owners, Actor actor, Words words, boolean dryRun) {
    Outcome take(SolutionReading reading) {
        if (!reading.fault().isEmpty()) return refused(reading, reading.fault());
        var owner = owners.find(reading.owner(), reading.siren());
        var id = reading.line().cell("id");
        var exported = id.isEmpty() ? Optional.<Solution>empty() : solutions.find(actor, id);
        var known = exported.or(() -> owner.flatMap(one -> solutions.titled(actor, one.id(), reading.content().title())));
        return known.map(found -> fill(reading, found)).orElseGet(() -> record(reading, owner));
    }

    private Outcome record(SolutionReading reading, Optional<Organisation> known) {
        if (known.isEmpty() && !owners.takes(reading.owner(), reading.siren(), reading.content().territory())) return refused(reading, words.say("solution.line.ownerRefused", reading.owner()));
        if (!reading.siren().isEmpty() && !Siren.isSiren(reading.siren())) reading.mended().add(words.say("solution.line.sirenDropped", reading.siren()));
        if (dryRun) return Outcome.created(reading.line().number(), reading.mended());
        var owner = known.or(() -> owners.record(reading.owner(), reading.siren(), reading.content().territory()));
        if (owner.isEmpty()) return refused(reading, words.say("solution.line.ownerRefused", reading.owner()));
        var saving = solutions.register(actor, owned(reading.content(), owner.get().id()));
        if (!(saving instanceof Saving.Saved saved)) return refused(reading, why(saving));
        if (reading.state() != SolutionState.DRAFT) publish(saved.solution(), reading.state());
        return Outcome.created(reading.line().number(), reading.mended()).about(saved.solution().ref());
    }

    /** A withdrawn one was published before. */
    private void publish(Solution draft, SolutionState to) {
        solutions.move(actor, draft.id(), draft.version(), SolutionState.PUBLISHED);
        if (to == SolutionState.WITHDRAWN) solutions.move(actor, draft.id(), draft.version() + 1, SolutionState.WITHDRAWN);
    }

    private Outcome fill(SolutionReading reading, Solution found) {
        boolean isAsExported = reading.line().cell("id").equals(found.id()) && reading.line().cell("version").equals(String.valueOf(found.version()));
        if (isAsExported && reading.line().has("state") && !reading.unread().contains("state") && reading.state() != found.state()) reading.mended().add(words.say("solution.line.stateStays"));
        var filled = isAsExported ? SolutionSaid.of(reading, found.content()) : filled(found.content(), reading.content());
        if (filled.equals(found.content())) return Outcome.same(reading.line().number(), reading.mended()).about(found.ref());
        if (dryRun) return Outcome.changed(reading.line().number(), reading.mended()).about(found.ref());
        var saving = solutions.change(actor, found.id(), found.version(), filled);
        return saving instanceof Saving.Saved saved
                ? (saved.solution().version() == found.version() ? Outcome.same(reading.line().number(), reading.mended()) : Outcome.changed(reading.line().number(), reading.mended())).about(found.ref())
                : refused(reading, why(saving));
    }

    private static SolutionContent owned(SolutionContent read, String organisation) {
        return new SolutionContent(organisation, read.title(), read.pitch(), read.folder(), read.step(), read.nature(), read.themes(), read.types(), read.trl(),
                read.territory(), read.keywords(), read.sites(), read.authors(), read.references(), read.labels(), read.isPublic());
    }

    private static SolutionContent filled(SolutionContent ours, SolutionContent read) {
        var types = new LinkedHashSet<>(ours.types());
        if (types.isEmpty()) types.addAll(read.types());
        return new SolutionContent(ours.organisation(), ours.title(), either(ours.pitch(), read.pitch()), either(ours.folder(), read.folder()),
                ours.step().or(read::step), ours.nature().or(read::nature), either(ours.themes(), read.themes()), Set.copyOf(types),
                ours.trl() == 0 ? read.trl() : ours.trl(), either(ours.territory(), read.territory()), either(ours.keywords(), read.keywords()),
                either(ours.sites(), read.sites()), either(ours.authors(), read.authors()), joined(ours.references(), read.references()),
                joined(ours.labels(), read.labels()), ours.isPublic());
    }

    private static String either(String ours, String theirs) {
        return ours.isEmpty() ? theirs : ours;
    }

    private static <T> List<T> either(List<T> ours, List<T> theirs) {
        return ours.isEmpty() ? theirs : ours;
    }

    private static <T> List<T> joined(List<T> ours, List<T> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).distinct().limit(Solutions.LINES_MAX).toList();
    }

    private String why(Saving saving) {
        return saving.<String>fold(done -> "", invalid -> words.say("solution.line.invalid", words.say("solution." + invalid.field())),
                lost -> words.say("solution.line.changedMeanwhile"), notNow -> words.say("solution.line.changedMeanwhile"),
                refused -> words.say("solution.line.notAllowed"), unknown -> words.say("solution.line.changedMeanwhile"));
    }

    private static Outcome refused(SolutionReading reading, String why) {
        return Outcome.refused(reading.line().number(), List.of(why));
    }
}
