// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.math.BigDecimal;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Facet;

/** What the value of a facet is to a reader. */
record FacetWords(Words words, ContractNames names) {
    String said(Facet facet, String value) {
        return said(facet.parameter(), value);
    }

    String said(String parameter, String value) {
        if (value.equals(Facet.UNSAID)) return words.say(words.has("unsaid." + parameter) ? "unsaid." + parameter : "said.UNSAID");
        return switch (parameter) {
            case "buyer", "company" -> names.organisation(value);
            case "procedure" -> words.say("word.Procedure." + value);
            case "innovative", "small", "local" -> words.say("said." + value);
            case "innovation" -> words.say("innovation." + value);
            case "theme" -> names.title(words, "theme", value);
            case "need" -> names.title(words, "need", value);
            case "origin" -> names.origin(words, value).map(ContractNames.Origin::title).orElse(value);
            case "tied" -> words.say("tied." + value);
            case "state" -> words.say("state." + value);
            case "amount" -> amount(value);
            default -> value;
        };
    }

    private String amount(String band) {
        var ends = band.split("-", 2);
        if (ends[0].isEmpty()) return words.say("amount.below", euros(ends[1]));
        return ends[1].isEmpty() ? words.say("amount.from", euros(ends[0])) : words.say("amount.between", euros(ends[0]), euros(ends[1]));
    }

    private String euros(String number) {
        return words.euros(Euros.of(new BigDecimal(number)));
    }
}
