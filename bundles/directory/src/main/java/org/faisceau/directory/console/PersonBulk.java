// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.LocalDate;
import java.util.Locale;
import org.faisceau.console.spi.BulkAction.Outcome;
import org.faisceau.directory.api.People;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;

/** One act on one person among many. */
final class PersonBulk {
    private PersonBulk() {}

    /** Keeps the record until that day; one that is kept longer is done. */
    static Outcome keepUntil(LocalDate end, People people, Actor actor, Ref ref, Locale locale) {
        var words = Texts.beside(PersonBulk.class).in(locale);
        var found = people.find(actor, ref.id());
        if (found.isEmpty()) return Outcome.refused(words.say("person.bulkUnknown"));
        var content = found.get().content();
        if (!content.endsOn().isBefore(end)) return Outcome.unchanged();
        return people.change(actor, ref.id(), found.get().version(), content.endingOn(end)).fold(
                saved -> Outcome.done(content.endsOn() + " " + saved.person().version()),
                invalid -> Outcome.refused(words.say(invalid.key())),
                lost -> Outcome.refused(words.say("person.bulkLost")),
                refused -> Outcome.refused(words.say("person.refused")),
                unknown -> Outcome.refused(words.say("person.bulkUnknown")));
    }

    /** The end it had: the memo bears it, and the version that prolonging left. */
    static Outcome undo(People people, Actor actor, Ref ref, String memo, Locale locale) {
        var words = Texts.beside(PersonBulk.class).in(locale);
        var parts = memo.split(" ");
        var found = people.find(actor, ref.id());
        if (found.isEmpty()) return Outcome.refused(words.say("person.bulkUnknown"));
        return people.change(actor, ref.id(), Integer.parseInt(parts[1]), found.get().content().endingOn(LocalDate.parse(parts[0]))).fold(
                saved -> Outcome.done(),
                invalid -> Outcome.refused(words.say(invalid.key())),
                lost -> Outcome.refused(words.say("person.changedSince")),
                refused -> Outcome.refused(words.say("person.refused")),
                unknown -> Outcome.refused(words.say("person.bulkUnknown")));
    }

    static Outcome erase(People people, Actor actor, Ref ref, Locale locale) {
        var words = Texts.beside(PersonBulk.class).in(locale);
        // Asked twice, one that is gone is done; one that this person may not see is not.
        if (people.find(Actor.system(), ref.id()).isEmpty()) return Outcome.done();
        if (people.find(actor, ref.id()).isEmpty()) return Outcome.refused(words.say("person.bulkUnknown"));
        return people.erase(actor, ref.id()) ? Outcome.done() : Outcome.refused(words.say("person.refused"));
    }
}
