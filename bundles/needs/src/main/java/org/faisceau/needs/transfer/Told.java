// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs.Taking;
import org.faisceau.needs.api.Taken;

/** What the register did with a line, told to the person who brought it. */
final class Told {
    private Told() {}

    static Outcome refused(ReadLine line) {
        return Outcome.refused(line.number(), line.remarks().reasons());
    }

    static Outcome outcome(ReadLine line, Taken taken, Taking taking) {
        var words = line.remarks().words();
        return taking.fold(
                created -> about(Outcome.created(line.number(), line.remarks().mended()), created.id()),
                changed -> about(Outcome.changed(line.number(), mended(line, changed.kept())), changed.id()),
                same -> about(Outcome.same(line.number(), mended(line, same.kept())), same.id()),
                invalid -> invalid.field().equals("organisation") && taken.content().organisation().equals(Buyers.FRESH)
                        ? Outcome.created(line.number(), line.remarks().mended())
                        : Outcome.refused(line.number(), List.of(fault(words, invalid.field(), invalid.key()))),
                refused -> Outcome.refused(line.number(), List.of(words.say("line.notYours"))));
    }

    private static Outcome about(Outcome outcome, String id) {
        return id.isEmpty() ? outcome : outcome.about(new Ref(Need.KIND, id));
    }

    private static List<String> mended(ReadLine line, Set<String> kept) {
        if (kept.isEmpty()) return line.remarks().mended();
        var all = new ArrayList<>(line.remarks().mended());
        all.add(line.remarks().words().say("line.kept", kept.size(), labels(line.remarks().words(), kept)));
        return all;
    }

    static String labels(Words words, Set<String> fields) {
        return fields.stream().map(field -> NeedColumns.label(field, words.locale())).sorted().collect(Collectors.joining(", "));
    }

    static String fault(Words words, String field, String key) {
        return words.has(key) ? words.say(key) : words.say("line.badField", NeedColumns.label(field, words.locale()));
    }
}
