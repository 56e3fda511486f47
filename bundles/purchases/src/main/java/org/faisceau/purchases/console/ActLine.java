// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.ContractContent;

/**
 * A modification or subcontract as a line of a table.
 *
 * @param of the word of its {@link ActRow}
 */
record ActLine(String of, String what, String who, String months, String amount, String notified, String published) {
    static List<ActLine> of(Words words, ContractContent content) {
        var lines = new ArrayList<ActLine>();
        for (int at = 0; at < content.modifications().size(); at++) {
            var one = content.modifications().get(at);
            var holders = String.join(", ", one.holders().stream().map(it -> it.name().isEmpty() ? it.identifier() : it.name()).toList());
            lines.add(line(words, new ActRow(ActPage.Kind.MODIFICATION, at), words.say("act.modification", one.number()), Saying.text(holders), one.months(), one.amount(), one.notifiedOn(), one.publishedOn()));
        }
        for (int at = 0; at < content.subcontracts().size(); at++) {
            var one = content.subcontracts().get(at);
            lines.add(line(words, new ActRow(ActPage.Kind.SUBCONTRACT, at), words.say("act.subcontract", one.number()), one.to().name().isEmpty() ? one.to().identifier() : one.to().name(),
                    one.months(), one.amount(), one.notifiedOn(), one.publishedOn()));
        }
        for (int at = 0; at < content.subcontractChanges().size(); at++) {
            var one = content.subcontractChanges().get(at);
            lines.add(line(words, new ActRow(ActPage.Kind.CHANGE, at), words.say("act.change", one.number()), Saying.NOTHING, one.months(), one.amount(), one.notifiedOn(), one.publishedOn()));
        }
        return lines;
    }

    private static ActLine line(Words words, ActRow row, String what, String who, Optional<Integer> months, Optional<Euros> amount, Optional<LocalDate> notified, Optional<LocalDate> published) {
        return new ActLine(row.word(), what, who, months.map(one -> words.say("months", one)).orElse(Saying.NOTHING), Saying.euros(words, amount), Saying.day(words, notified), Saying.day(words, published));
    }

    /** All it says, in one line. */
    String said() {
        return Stream.of(what, who, months, amount, notified, published).filter(one -> !one.equals(Saying.NOTHING)).collect(Collectors.joining(" · "));
    }
}
