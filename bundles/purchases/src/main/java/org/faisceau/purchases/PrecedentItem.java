// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.purchases.api.Procedure;
import org.faisceau.purchases.api.Precedent.Content;
import org.faisceau.purchases.api.Precedents;

/** A contract of another Living-Lab as it travels and as it is kept. Pure. */
final class PrecedentItem {
    private PrecedentItem() {}

    static Item item(String id, Content content) {
        return new Item(id, content.title(), Map.of("number", content.number(), "buyer", content.buyer(), "buyerSiret", content.buyerSiret(), "holders", content.holders(),
                "amount", content.amount().map(euros -> euros.amount().toPlainString()).orElse(""), "notifiedOn", content.notifiedOn().map(LocalDate::toString).orElse(""),
                "procedure", content.procedure().map(Procedure::name).orElse(""), "cpv", content.cpv()));
    }

    /** @throws RuntimeException where a day or an amount is none, or a text too long */
    static Content content(Item received) {
        var amount = Optional.of(received.field("amount")).filter(text -> !text.isEmpty()).map(text -> Euros.of(new BigDecimal(text)));
        if (amount.filter(euros -> euros.cents() < 0).isPresent()) throw new IllegalArgumentException("amount: 0 or more, got " + amount);
        var day = Optional.of(received.field("notifiedOn")).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        var procedure = Arrays.stream(Procedure.values()).filter(one -> one.name().equals(received.field("procedure"))).findFirst();
        return new Content(line(received.title()), line(received.field("number")), line(received.field("buyer")), line(received.field("buyerSiret")), names(received.field("holders")), amount, day, procedure, line(received.field("cpv")));
    }

    /** Many holders of one contract have more to say than a line holds: who reads it sees that there are others. */
    private static String names(String text) {
        return text.length() <= Precedents.LINE_MAX ? text : text.substring(0, Precedents.LINE_MAX - 1).stripTrailing() + "…";
    }

    private static String line(String text) {
        if (text.length() > Precedents.LINE_MAX) throw new IllegalArgumentException("at most " + Precedents.LINE_MAX + " characters, got " + text.length());
        return text;
    }
}
