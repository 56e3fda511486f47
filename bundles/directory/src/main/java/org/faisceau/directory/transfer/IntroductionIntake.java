// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Introductions.Saving;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;

/** Takes one line of introductions after the other: finds it again, or records what the line says. */
record IntroductionIntake(Introductions introductions, Actor actor, Words words, boolean dryRun) {
    Outcome take(Line line, IntroductionReading.Read read) {
        if (read.reading().isEmpty()) return Outcome.refused(line.number(), read.faults());
        var reading = read.reading().get();
        var faults = introductions.faults(actor, reading.content());
        if (!faults.isEmpty()) return Outcome.refused(line.number(), faults.stream().map(one -> words.say(one.key())).toList());
        var exported = line.cell("id").isEmpty() ? Optional.<Introduction>empty() : introductions.find(actor, line.cell("id"));
        return exported.or(() -> introductions.same(actor, reading.content())).map(found -> merge(line, found, reading)).orElseGet(() -> record(line, reading));
    }

    /** Both sides are not asked twice; what was made elsewhere is recorded, to be looked at. */
    private Outcome record(Line line, IntroductionReading reading) {
        var twin = introductions.twin(actor, reading.content());
        if (twin.isPresent() && reading.past().isEmpty()) return Outcome.refused(line.number(), List.of(words.say("introduction.line.twin", words.day(twin.get().content().heldOn()))));
        twin.ifPresent(one -> reading.mended().add(words.say("introduction.line.beside", words.day(one.content().heldOn()))));
        if (dryRun) return Outcome.created(line.number(), reading.mended());
        var saving = reading.past().map(past -> introductions.record(actor, reading.content(), past)).orElseGet(() -> introductions.ask(actor, reading.content(), false));
        return saving instanceof Saving.Saved saved ? Outcome.created(line.number(), reading.mended()).about(saved.introduction().ref()) : refused(line, saving);
    }

    private Outcome merge(Line line, Introduction found, IntroductionReading reading) {
        boolean isAsExported = line.cell("id").equals(found.id()) && line.cell("version").equals(String.valueOf(found.version()));
        var merged = isAsExported ? said(line, found.content(), reading.content()) : filled(found.content(), reading.content());
        boolean concludes = found.state().isMade() && reading.outcome().isPresent()
                && (found.outcome().isEmpty() || isAsExported && !(found.outcome().equals(reading.outcome()) && found.outcomeNote().equals(reading.note())));
        boolean changes = introductions.mayChange(actor, found) && !merged.equals(found.content());
        if (!changes && !concludes) return Outcome.same(line.number(), List.of()).about(found.ref());
        if (dryRun) return Outcome.changed(line.number(), List.of()).about(found.ref());
        Saving saving = changes ? introductions.change(actor, found.id(), found.version(), merged) : new Saving.Saved(found);
        if (concludes && saving instanceof Saving.Saved saved) {
            saving = introductions.conclude(actor, found.id(), saved.introduction().version(), reading.outcome().orElseThrow(), reading.note());
        }
        return saving instanceof Saving.Saved ? Outcome.changed(line.number(), List.of()).about(found.ref()) : refused(line, saving);
    }

    /** What the file says; ours where it has no such column. The two sides stay. */
    private static IntroductionContent said(Line line, IntroductionContent ours, IntroductionContent read) {
        boolean namesSubject = read.about().isPresent() || line.has("about") && line.cell("about").isEmpty() && line.cell("subject").isEmpty();
        return new IntroductionContent(ours.company(), ours.buyer(), namesSubject ? read.about() : ours.about(), line.cell("channel").isEmpty() ? ours.channel() : read.channel(),
                read.heldOn(), line.has("said") ? read.said() : ours.said(), line.has("followUpOn") ? read.followUpOn() : ours.followUpOn());
    }

    private static IntroductionContent filled(IntroductionContent ours, IntroductionContent read) {
        return new IntroductionContent(ours.company(), ours.buyer(), ours.about(), ours.channel(), ours.heldOn(), ours.said().isEmpty() ? read.said() : ours.said(),
                ours.followUpOn().or(read::followUpOn));
    }

    private Outcome refused(Line line, Saving why) {
        return Outcome.refused(line.number(), List.of(why.<String>fold(
                saved -> "", invalid -> words.say(invalid.key()), lost -> words.say("introduction.line.meanwhile"), notNow -> words.say("introduction.line.notNow"),
                refused -> words.say("introduction.line.notAllowed"), unknown -> words.say("introduction.line.meanwhile"))));
    }
}
