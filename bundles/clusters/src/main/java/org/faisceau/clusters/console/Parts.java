// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.faisceau.clusters.api.Kept;
import org.faisceau.clusters.api.Written;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Words;

/** What a form of a page does to records that belong to a cluster, as an answer. */
final class Parts {
    private Parts() {}

    /** Shows the page again with what was typed for the record that {@code wrong} names; empty for a new one. */
    interface Again {
        Answer on(int status, String wrong, Form form);
    }

    /** Forms of several records stand on one page: their fields are told apart by it. */
    static String suffix(String id) {
        return id.isEmpty() ? "" : "-" + id;
    }

    /** The record that a form is about; in the address where both versions were shown. Empty for a new one. */
    static String part(Visit visit) {
        return visit.form().value("part").isEmpty() ? visit.query("part") : visit.form().value("part");
    }

    /**
     * {@code save} of a new record or of the one that {@code part} names.
     *
     * @param suffix of the fields of its form
     * @param first the field that bears what is about no field
     * @param read what was typed; empty where something is off
     * @param lost shows both versions
     */
    static <R, C> Answer save(Visit visit, Words words, Kept<R, C> kept, String owner, String here, String suffix, String first, Function<Form, Optional<C>> read, Again again, BiFunction<R, Form, Answer> lost) {
        var form = visit.form();
        var id = part(visit);
        var content = read.apply(form);
        if (content.isEmpty()) return again.on(422, id, form);
        var written = id.isEmpty() ? kept.add(visit.actor(), owner, content.get()) : kept.change(visit.actor(), id, form.version(), content.get());
        return written.fold(
                done -> Answer.redirect(here, words.say("part.saved")),
                invalid -> again.on(422, id, form.reject((invalid.field().isEmpty() ? first : invalid.field()) + suffix, invalid.key())),
                it -> lost.apply(it.current(), form),
                refused -> Answer.refused(words.say("clusters.refused")),
                unknown -> Answer.notFound());
    }

    /**
     * {@code remove} and its {@code undo}.
     *
     * @param undo where the undo is sent, a question mark at its end or before a parameter
     */
    static <R, C> Answer turn(Visit visit, Words words, Kept<R, C> kept, String here, String undo) {
        return switch (visit.action()) {
            case "remove" -> said(words, here, kept.remove(visit.actor(), part(visit), visit.form().version()), Answer.undoable(here, words.say("part.removed"), undo + "part=" + part(visit)));
            case "undo" -> said(words, here, kept.restore(visit.actor(), visit.query("part")), Answer.redirect(here, words.say("part.saved")));
            default -> Answer.notFound();
        };
    }

    private static <R> Answer said(Words words, String here, Written<R> written, Answer done) {
        return written.fold(it -> done, invalid -> Answer.redirect(here, Answer.Tone.WARNING, words.say(invalid.key())), lost -> Answer.redirect(here, Answer.Tone.WARNING, words.say("part.changedMeanwhile")),
                refused -> Answer.refused(words.say("clusters.refused")), unknown -> Answer.notFound());
    }
}
