// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;

/** What a field's value, as the journal keeps it, is to a reader. */
record Spoken(Words words, ContractNames names) {
    String field(String name) {
        return ContractPage.label(words, name);
    }

    String value(String field, String text) {
        if (text.isBlank()) return Saying.NOTHING;
        return switch (field) {
            case "buyer", "company" -> names.organisation(text);
            case "aftermath.need", "aftermath.terms", "aftermath.again" -> words.say("aftermath." + text);
            case "story.isShared" -> words.say("said." + text);
            case "theme" -> names.title(words, "theme", text);
            case "besoin" -> names.title(words, "need", text);
            case "typeInnovation" -> words.say("innovation." + text);
            case "montant" -> euros(text);
            case "dateNotification", "datePublicationDonnees" -> day(text);
            case "modifications", "actesSousTraitance", "modificationsActesSousTraitance" -> words.say("acts.some", text.split("\"id\":\\d").length - 1);
            default -> text.replace(" | ", ", ");
        };
    }

    private String euros(String text) {
        try {
            return words.euros(Euros.of(new BigDecimal(text)));
        } catch (IllegalArgumentException notAnAmount) {
            return text;
        }
    }

    private String day(String text) {
        try {
            return words.day(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return text;
        }
    }
}
