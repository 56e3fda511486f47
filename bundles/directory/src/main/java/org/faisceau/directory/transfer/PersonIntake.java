// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.People.Saving;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;

/** Takes one line of people after the other: finds the person again, or records one; purpose and end are the usual ones where the file has none. */
record PersonIntake(People people, SolutionOwners owners, Actor actor, Words words, boolean dryRun) {
    Outcome take(Line line) {
        var faults = new ArrayList<String>();
        if (line.cell("name").isEmpty()) faults.add(words.say("line.noName"));
        var side = SolutionCells.choice(PersonSide.class, "person.", line.cell("side"));
        if (side.isEmpty() && !line.cell("side").isEmpty()) faults.add(words.say("person.line.badSide", line.cell("side")));
        for (var field : List.of("from", "until", "endsOn")) if (!line.cell(field).isEmpty() && DayCell.read(line, field).isEmpty()) faults.add(words.say("person.line.badDay", line.cell(field)));
        var owner = line.cell("organisation").isEmpty() && line.cell("siren").isEmpty() ? Optional.<Organisation>empty() : owners.find(line.cell("organisation"), line.cell("siren"));
        if (owner.isEmpty() && !line.cell("organisation").isEmpty()) faults.add(words.say("person.line.noOrganisation", line.cell("organisation")));
        if (!faults.isEmpty()) return Outcome.refused(line.number(), faults);
        var read = new PersonContent(line.cell("name"), line.cell("job"), owner.map(Organisation::id).orElse(""), line.cell("mail"), line.cell("phone"),
                side.orElse(PersonSide.COMPANY), DayCell.read(line, "from"), DayCell.read(line, "until"), line.cell("purpose"), DayCell.read(line, "endsOn").orElse(people.usualEnd()));
        var exported = line.cell("id").isEmpty() ? Optional.<Person>empty() : people.find(actor, line.cell("id"));
        return exported.or(() -> people.same(actor, read)).map(found -> merge(line, found, read)).orElseGet(() -> record(line, read, side.isPresent()));
    }

    private Outcome record(Line line, PersonContent read, boolean hasSide) {
        var content = read.purpose().isEmpty() ? purposed(read, words.say("person.line.usualPurpose")) : read;
        var faults = new ArrayList<String>();
        if (!hasSide) faults.add(words.say("person.line.noSide"));
        people.faults(actor, content).forEach(one -> faults.add(words.say("line.badField", words.say("person." + one.field()))));
        if (!faults.isEmpty()) return Outcome.refused(line.number(), faults);
        if (dryRun) return Outcome.created(line.number(), List.of());
        var saving = people.register(actor, content);
        return saving instanceof Saving.Saved saved ? Outcome.created(line.number(), List.of()).about(saved.person().ref()) : refused(line, saving);
    }

    private Outcome merge(Line line, Person found, PersonContent read) {
        boolean isAsExported = line.cell("id").equals(found.id()) && line.cell("version").equals(String.valueOf(found.version()));
        var ours = found.content();
        var merged = isAsExported ? said(line, ours, read) : new PersonContent(ours.name(), either(ours.job(), read.job()), either(ours.organisation(), read.organisation()),
                either(ours.mail(), read.mail()), either(ours.phone(), read.phone()), ours.side(), ours.from().or(read::from), ours.until().or(read::until), ours.purpose(), ours.endsOn());
        boolean isOther = !isAsExported && (!SortKey.of(merged.name()).equals(SortKey.of(read.name())) || !read.organisation().isEmpty() && !merged.organisation().equals(read.organisation()));
        var toLookAt = isOther ? List.of(words.say("person.line.twin", ours.name())) : List.<String>of();
        if (merged.equals(ours)) return Outcome.same(line.number(), toLookAt).about(found.ref());
        if (dryRun) return Outcome.changed(line.number(), toLookAt).about(found.ref());
        var saving = people.change(actor, found.id(), found.version(), merged);
        return saving instanceof Saving.Saved ? Outcome.changed(line.number(), toLookAt).about(found.ref()) : refused(line, saving);
    }

    /** Ours where the file has no such column, or says nothing of what cannot be nothing. */
    private static PersonContent said(Line line, PersonContent ours, PersonContent read) {
        return new PersonContent(read.name(), line.has("job") ? read.job() : ours.job(), line.has("organisation") ? read.organisation() : ours.organisation(),
                line.has("mail") ? read.mail() : ours.mail(), line.has("phone") ? read.phone() : ours.phone(), line.cell("side").isEmpty() ? ours.side() : read.side(),
                line.has("from") ? read.from() : ours.from(), line.has("until") ? read.until() : ours.until(), either(read.purpose(), ours.purpose()),
                line.cell("endsOn").isEmpty() ? ours.endsOn() : read.endsOn());
    }

    private static PersonContent purposed(PersonContent one, String purpose) {
        return new PersonContent(one.name(), one.job(), one.organisation(), one.mail(), one.phone(), one.side(), one.from(), one.until(), purpose, one.endsOn());
    }

    private Outcome refused(Line line, Saving saving) {
        return saving.fold(saved -> refused(line, "line.notAllowed"), invalid -> refused(line, "line.badField", words.say("person." + invalid.field())),
                lost -> refused(line, "person.line.meanwhile"), no -> refused(line, "person.line.notAllowed"), unknown -> refused(line, "person.line.meanwhile"));
    }

    private Outcome refused(Line line, String key, Object... values) {
        return Outcome.refused(line.number(), List.of(words.say(key, values)));
    }

    private static String either(String ours, String theirs) {
        return ours.isEmpty() ? theirs : ours;
    }
}
