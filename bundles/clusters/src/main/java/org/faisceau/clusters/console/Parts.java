// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters.console;

import java.util.Optional;
import java.util.function.ToIntFunction;
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

    /**
     * {@code save} of a new record or of the one that {@code part} names; {@code remove} and its {@code undo}.
     *
     * @param read what was typed, by the suffix of its fields; empty where something is off
     * @param first the field that bears what is about no field
     */
    static <R, C> Answer of(Visit visit, Words words, Kept<R, C> kept, String owner, String here, String first, Function<String, Optional<C>> read, ToIntFunction<R> version, Again again) {
        var form = visit.form();
        var id = form.value("part");
        return switch (visit.action()) {
            case "save" -> {
                var content = read.apply(suffix(id));
                if (content.isEmpty()) yield again.on(422, id, form);
                var written = id.isEmpty() ? kept.add(visit.actor(), owner, content.get()) : kept.change(visit.actor(), id, form.version(), content.get());
                yield written.fold(
                        done -> Answer.redirect(here, words.say("part.saved")),
                        invalid -> again.on(422, id, form.reject((invalid.field().isEmpty() ? first : invalid.field()) + suffix(id), invalid.key())),
                        lost -> again.on(409, id, form.reject(first + suffix(id), "part.lost").with("version", String.valueOf(version.applyAsInt(lost.current())))),
                        refused -> Answer.refused(words.say("clusters.refused")),
                        unknown -> Answer.notFound());
            }
            case "remove" -> said(words, kept.remove(visit.actor(), id), done -> Answer.undoable(here, words.say("part.removed"), here + "?part=" + id));
            case "undo" -> said(words, kept.restore(visit.actor(), visit.query("part")), done -> Answer.redirect(here, words.say("part.saved")));
            default -> Answer.notFound();
        };
    }

    private static <R> Answer said(Words words, Written<R> written, Function<R, Answer> done) {
        return written.fold(it -> done.apply(it.record()), invalid -> Answer.notFound(), lost -> Answer.notFound(), refused -> Answer.refused(words.say("clusters.refused")), unknown -> Answer.notFound());
    }
}
