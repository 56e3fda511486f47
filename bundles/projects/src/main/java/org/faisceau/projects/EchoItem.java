// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.projects.api.Echo.Content;
import org.faisceau.projects.api.Echoes;
import org.faisceau.projects.api.Experiment;

/** An experiment of another Living-Lab as it travels and as it is kept. Pure. */
final class EchoItem {
    private EchoItem() {}

    static Item item(String id, Content content) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("place", content.place());
        fields.put("protocol", content.protocol());
        fields.put("expected", content.expected());
        fields.put("startsOn", Days.write(content.startsOn()));
        fields.put("endsOn", Days.write(content.endsOn()));
        fields.put("evaluator", content.evaluator());
        fields.put("acceptability", content.acceptability());
        fields.put("result", content.result());
        fields.put("decision", content.decision().map(Enum::name).orElse(""));
        fields.put("reason", content.reason());
        fields.put("decidedOn", Days.write(content.decidedOn()));
        return new Item(id, content.title(), fields);
    }

    /** @throws RuntimeException where a day is none, or a text too long */
    static Content content(Item received) {
        var decision = Arrays.stream(Experiment.Verdict.values()).filter(one -> one.name().equals(received.field("decision"))).findFirst();
        return new Content(within(received.title(), Echoes.LINE_MAX), within(received.field("place"), Echoes.LINE_MAX), text(received, "protocol"), text(received, "expected"), day(received, "startsOn"), day(received, "endsOn"),
                within(received.field("evaluator"), Echoes.LINE_MAX), text(received, "acceptability"), text(received, "result"), decision, text(received, "reason"), day(received, "decidedOn"));
    }

    private static String text(Item received, String field) {
        return within(received.field(field), Echoes.TEXT_MAX);
    }

    private static String within(String text, int most) {
        if (text.length() > most) throw new IllegalArgumentException("at most " + most + " characters, got " + text.length());
        return text;
    }

    private static Optional<LocalDate> day(Item received, String field) {
        return Optional.of(received.field(field)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }
}
