// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Journal;

/**
 * What the journal says of a dossier: number, day, person, act, never the words that were written. Who does not read the review reads
 * nothing of it here either.
 */
record JournalExtract(List<Line> lines, boolean isWhole) {
    static final int MOST = 500;
    /** Parts of a dossier that its company reads. */
    private static final Set<String> SHARED = Set.of("created", "state", "claim", "evidence", "request", "engagement", "conclusion");

    /** One entry. */
    record Line(long seq, String day, String person, String act) {}

    JournalExtract {
        lines = List.copyOf(lines);
    }

    /** @param entries of the dossier, newest first, at most {@link #MOST} */
    static JournalExtract of(Words words, DossierNames names, List<Journal.Entry> entries, boolean readsReview) {
        var lines = entries.stream().sorted((one, other) -> Long.compare(one.seq(), other.seq())).map(entry -> line(words, names, entry, readsReview)).filter(line -> !line.act().isEmpty()).toList();
        return new JournalExtract(lines, entries.size() < MOST);
    }

    private static Line line(Words words, DossierNames names, Journal.Entry entry, boolean readsReview) {
        var fields = entry.changes().stream().map(Journal.FieldChange::field).filter(field -> readsReview || SHARED.contains(part(field))).map(field -> said(words, names, field)).distinct().toList();
        boolean isHidden = !readsReview && !entry.changes().isEmpty() && fields.isEmpty();
        var act = words.has("journal.act." + entry.action()) ? words.say("journal.act." + entry.action()) : fields.isEmpty() ? entry.action() : "";
        var told = fields.isEmpty() ? act : act.isEmpty() ? String.join(", ", fields) : words.say("paper.because", act, String.join(", ", fields));
        return new Line(entry.seq(), Days.of(entry.at()).toString(), names.person(entry.actor()), isHidden ? "" : told);
    }

    private static String part(String field) {
        return field.split("\\.")[0];
    }

    private static String said(Words words, DossierNames names, String field) {
        var key = "journal.field." + part(field);
        var about = field.contains(".") ? " " + about(words, names, part(field), field.substring(field.indexOf('.') + 1)) : "";
        return (words.has(key) ? words.say(key) : part(field)) + about;
    }

    /** An office, a person or a text by its name; an indication by its code. */
    private static String about(Words words, DossierNames names, String part, String which) {
        return switch (part) {
            case "visa" -> words.say("office." + which);
            case "due" -> names.person(which);
            case "sheet" -> words.has("sheet." + which) ? words.say("sheet." + which) : which;
            default -> which;
        };
    }

    String csv() {
        return lines.stream().map(one -> one.seq() + ";" + one.day() + ";" + cell(one.person()) + ";" + cell(one.act())).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String cell(String text) {
        var plain = text.replace("\"", "\"\"");
        return "\"" + (plain.matches("[=+@\\t-].*") ? "'" + plain : plain) + "\"";
    }
}
