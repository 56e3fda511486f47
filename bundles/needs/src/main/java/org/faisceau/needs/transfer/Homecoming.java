// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;

/**
 * Needs that were written here and come back in an export of ours. The identifier tells: a reference such as B-2026-001 is the same in every
 * Living-Lab, so without the identifier it counts only where buyer and title are the same too. What the file says otherwise is changed
 * where the need is still as it was exported; where somebody changed it since, it stays, for the file cannot know that work.
 */
record Homecoming(Needs needs, Actor actor, boolean dryRun) {
    private static final Pattern OURS = Pattern.compile("B-\\d{4}-\\d{3,}");

    /**
     * The need a line names by our reference; empty where it names none that is here.
     *
     * @param buyer identifier of the line's buyer; empty where it is not here yet
     */
    Optional<Need> need(ReadLine line, String buyer) {
        if (line.reference().isEmpty()) return Optional.empty();
        var need = OURS.matcher(line.reference()).matches() ? needs.findReference(actor, line.reference()) : Optional.<Need>empty();
        if (need.isEmpty()) line.remarks().mend("line.strangeReference", line.reference());
        else if (!isSame(line, need.get(), buyer)) line.remarks().mend("line.otherReference", line.reference(), need.get().title());
        return need.filter(one -> isSame(line, one, buyer));
    }

    private static boolean isSame(ReadLine line, Need need, String buyer) {
        if (!line.need().isEmpty()) return line.need().equals(need.id());
        return buyer.equals(need.content().organisation()) && SortKey.of(line.content().title()).equals(SortKey.of(need.title()));
    }

    /** @param said by the line, with its organisation */
    Outcome take(ReadLine line, Need need, Content said) {
        var differing = Said.otherwise(need.content(), said, line.said());
        if (differing.isEmpty()) return Outcome.same(line.number(), line.remarks().mended()).about(need.ref());
        if (!need.state().isOpen()) return refused(line, "line.over", Choice.said(need.state(), "state.", line.remarks().words().locale()));
        if (!needs.mayChange(actor, need)) return refused(line, "line.notYours");
        if (line.version() != need.version()) return Outcome.same(line.number(), words(line, "line.keptSince", differing)).about(need.ref());
        return changed(line, need, Said.taken(need.content(), said, differing), differing);
    }

    private Outcome changed(ReadLine line, Need need, Content content, Set<String> fields) {
        var done = Outcome.changed(line.number(), words(line, "line.changes", fields)).about(need.ref());
        if (dryRun) return done;
        return needs.change(actor, need.id(), need.version(), content).fold(
                changed -> done,
                lost -> refused(line, "line.lost"),
                invalid -> Outcome.refused(line.number(), List.of(Told.fault(line.remarks().words(), invalid.field(), invalid.key()))),
                not -> refused(line, "line.notYours"),
                unknown -> refused(line, "line.lost"));
    }

    private static List<String> words(ReadLine line, String key, Set<String> fields) {
        var all = new ArrayList<>(line.remarks().mended());
        all.add(line.remarks().words().say(key, Told.labels(line.remarks().words(), fields)));
        return all;
    }

    private static Outcome refused(ReadLine line, String key, Object... values) {
        return Outcome.refused(line.number(), List.of(line.remarks().words().say(key, values)));
    }
}
