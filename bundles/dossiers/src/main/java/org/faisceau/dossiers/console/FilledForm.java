// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.faisceau.console.spi.Form;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.kernel.api.Days;

/**
 * What a form filled offline would change, answer by answer. Nothing is written by it.
 *
 * @param lines answers somebody wrote in, in the order of the grid
 * @param untouched boxes in which nobody wrote
 */
record FilledForm(List<Line> lines, int untouched) {
    FilledForm {
        lines = List.copyOf(lines);
    }

    /** What becomes of an answer. */
    enum Fate {
        /** Nobody wrote it since the form went out. */
        CHANGES,
        /** Somebody wrote it since: both are shown, a person chooses. */
        CONFLICTS,
        /** It is no answer to that question, too long, or another side's. */
        REFUSED
    }

    /**
     * One answer that differs.
     *
     * @param now as it stands; its version is the one to write over
     * @param problem key of a text; empty where there is none
     */
    record Line(Indication indication, Fate fate, Answer now, List<String> values, String text, String problem) {
        boolean changesValue() {
            return !now.values().equals(values);
        }

        boolean changesText() {
            return !FormKey.plain(now.text()).equals(text);
        }

        Answer proposed() {
            return new Answer(now.indication(), now.part(), values, text, now.actor(), now.at(), now.version());
        }
    }

    /** @param isOwn whose answer this person may write */
    static FilledForm of(Casebook book, Map<String, List<String>> filled, Predicate<Indication> isOwn) {
        var lines = new ArrayList<Line>();
        int untouched = 0;
        for (var indication : book.grid().withFormer()) {
            var boxes = filled.keySet().stream().map(FormKey::read).flatMap(java.util.Optional::stream).filter(key -> key.indication().equals(indication.code())).toList();
            if (boxes.isEmpty()) continue;
            var touched = boxes.stream().filter(key -> !key.isUntouched(filled.get(key.written()))).toList();
            if (touched.isEmpty()) untouched++;
            else line(book, indication, touched, filled, isOwn.test(indication)).ifPresent(lines::add);
        }
        return new FilledForm(lines, untouched);
    }

    /** Empty where what was written stands there already. */
    private static java.util.Optional<Line> line(Casebook book, Indication indication, List<FormKey> touched, Map<String, List<String>> filled, boolean isOwn) {
        var now = book.answer(indication.code(), Answer.Part.CLAIM);
        var values = now.values();
        var text = FormKey.plain(now.text());
        boolean isOld = false;
        for (var key : touched) {
            isOld |= key.version() != now.version();
            if (key.part().equals(FormKey.VALUE)) values = filled.get(key.written()).stream().map(one -> read(indication, FormKey.plain(one))).toList();
            else text = FormKey.plain(String.join("\n", filled.get(key.written())));
        }
        if (values.equals(now.values()) && text.equals(FormKey.plain(now.text()))) return java.util.Optional.empty();
        var problem = book.grid().find(indication.code()).isEmpty() ? "offline.former" : !isOwn ? "offline.notYours" : text.length() > Dossiers.TEXT_MAX ? "dossier.tooLong" : indication.takes(values) ? "" : "answer.unfit";
        return java.util.Optional.of(new Line(indication, !problem.isEmpty() ? Fate.REFUSED : isOld ? Fate.CONFLICTS : Fate.CHANGES, now, values, text, problem));
    }

    /** Days and numbers as people write them. */
    private static String read(Indication indication, String written) {
        return switch (indication.type()) {
            case DATE -> Days.write(Form.blank().with("day", written).day("day"));
            case NUMBER -> written.replace(" ", "");
            default -> written;
        };
    }

    List<Line> lines(Fate fate) {
        return lines.stream().filter(one -> one.fate() == fate).toList();
    }
}
