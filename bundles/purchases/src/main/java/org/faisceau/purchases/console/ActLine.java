// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.ContractContent;

/** A modification or subcontract as a line of a table. */
record ActLine(String what, String who, String months, String amount, String notified, String published) {
    static List<ActLine> of(Words words, ContractContent content) {
        var lines = new ArrayList<ActLine>();
        for (var one : content.modifications()) {
            var holders = String.join(", ", one.holders().stream().map(it -> it.name().isEmpty() ? it.identifier() : it.name()).toList());
            lines.add(new ActLine(words.say("act.modification", one.number()), Saying.text(holders), months(words, one.months()), Saying.euros(words, one.amount()),
                    Saying.day(words, one.notifiedOn()), Saying.day(words, one.publishedOn())));
        }
        for (var one : content.subcontracts()) {
            lines.add(new ActLine(words.say("act.subcontract", one.number()), one.to().name().isEmpty() ? one.to().identifier() : one.to().name(), months(words, one.months()),
                    Saying.euros(words, one.amount()), Saying.day(words, one.notifiedOn()), Saying.day(words, one.publishedOn())));
        }
        for (var one : content.subcontractChanges()) {
            lines.add(new ActLine(words.say("act.change", one.number()), Saying.NOTHING, months(words, one.months()), Saying.euros(words, one.amount()),
                    Saying.day(words, one.notifiedOn()), Saying.day(words, one.publishedOn())));
        }
        return lines;
    }

    private static String months(Words words, java.util.Optional<Integer> months) {
        return months.map(one -> words.say("months", one)).orElse(Saying.NOTHING);
    }
}
